import type { Comment, Target, Thread } from '../model';
import { bodiesOf, hasMotivation, roleOf, valuesOf } from './bodies';
import { idOf } from './identify';
import { compareText, isObject, listOf, textOf, type Json, type JsonObject } from './json';
import type { AnnotationPage } from './page';
import { mainTarget, readTarget } from './target';
import { resolvedProperty } from './vocabulary';

/** The discussions of a page, in the order of the passages that they remember. */
export function threadsOf(page: AnnotationPage): readonly Thread[] {
  const replies = new Map<JsonObject, JsonObject[]>();
  for (const [annotation, root] of rootsOf(page.annotations)) {
    const thread = replies.get(root) ?? [];
    replies.set(root, thread);
    if (annotation !== root) thread.push(annotation);
  }
  return [...replies].map(([root, others]) => readThread(root, others)).sort(compareThreads);
}

/** For each annotation the first one of its thread, which is itself where it replies to nothing that is there. */
export function rootsOf(annotations: readonly JsonObject[]): ReadonlyMap<JsonObject, JsonObject> {
  const byId = new Map(annotations.map((annotation) => [idOf(annotation), annotation]));
  // Replies to a comment that is gone stay together: the first of them stands for it.
  const isLost = (annotation: JsonObject) =>
    hasMotivation(annotation, 'replying') && !byId.has(parentOf(annotation) ?? idOf(annotation));
  for (const reply of annotations.filter(isLost).sort(compareCreated)) {
    const parent = parentOf(reply);
    if (parent !== undefined && !byId.has(parent)) byId.set(parent, reply);
  }
  const roots = new Map<JsonObject, JsonObject>();
  for (const annotation of annotations) {
    const chain = new Set<JsonObject>();
    let at = annotation;
    while (!roots.has(at) && !chain.has(at)) {
      chain.add(at);
      at = byId.get(parentOf(at) ?? '') ?? at;
    }
    // Replies in a circle: the first by its identifier begins the thread.
    const links = [...chain];
    const circle = links.slice(Math.max(0, links.indexOf(at))).sort((a, b) => compareText(idOf(a), idOf(b)));
    const root = roots.get(at) ?? circle[0] ?? at;
    for (const link of links) roots.set(link, root);
  }
  return roots;
}

/** The identifier of the annotation that this one would reply to: what its target is, when it selects nothing in it. */
export function parentOf(annotation: JsonObject): string | undefined {
  const target = mainTarget(annotation);
  if (typeof target === 'string') return target;
  if (!isObject(target) || target['selector'] !== undefined) return undefined;
  return textOf(target['id']) ?? textOf(target['source']);
}

function readThread(root: JsonObject, replies: readonly JsonObject[]): Thread {
  const comments = [root, ...replies].map(readComment);
  const [first, ...rest] = comments;
  const replacement = valuesOf(root, 'replacement')[0];
  return {
    id: idOf(root),
    target: targetOf(root),
    comments: [...(first ? [first] : []), ...rest.sort(compareComments)],
    labels: [...new Set(valuesOf(root, 'label'))],
    resolved: root[resolvedProperty] === true,
    ...(replacement !== undefined && { replacement }),
  };
}

/** A reply whose parent is gone has no passage of its own. */
function targetOf(root: JsonObject): Target {
  return hasMotivation(root, 'replying') && parentOf(root) !== undefined ? {} : readTarget(mainTarget(root));
}

function readComment(annotation: JsonObject): Comment {
  const created = textOf(annotation['created']);
  const modified = modifiedOf(annotation);
  return {
    id: idOf(annotation),
    author: nameOf(annotation['creator']),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    value: valuesOf(annotation, 'comment').join('\n\n'),
  };
}

/** When the words were changed: a body with times of its own tells, since labels and states change an annotation too. */
function modifiedOf(annotation: JsonObject): string | undefined {
  const words = bodiesOf(annotation).find((body) => roleOf(body, annotation) === 'comment');
  const own = isObject(words) ? textOf(words['modified']) : undefined;
  const hasOwnTimes = isObject(words) && (own !== undefined || words['created'] !== undefined);
  return hasOwnTimes ? own : textOf(annotation['modified']);
}

/** The name of a creator: an agent, its name or its IRI, or several. */
function nameOf(creator: Json | undefined): string {
  return listOf(creator)
    .map((agent) => {
      if (!isObject(agent)) return textOf(agent) ?? '';
      const names = ['name', 'nickname', 'email', 'id'].map((key) => textOf(listOf(agent[key])[0]));
      return names.find((name) => name !== undefined && name !== '') ?? '';
    })
    .filter((name) => name !== '')
    .join(', ');
}

function compareComments(a: Comment, b: Comment): number {
  return timeOf(a.created) - timeOf(b.created) || compareText(a.id, b.id);
}

function compareCreated(a: JsonObject, b: JsonObject): number {
  return timeOf(textOf(a['created'])) - timeOf(textOf(b['created'])) || compareText(idOf(a), idOf(b));
}

/** What has no time comes last. */
function timeOf(created: string | undefined): number {
  const time = Date.parse(created ?? '');
  return Number.isNaN(time) ? Number.MAX_VALUE : time;
}

function compareThreads(a: Thread, b: Thread): number {
  const at = ({ target }: Thread) => target.position?.start ?? Number.MAX_VALUE;
  return at(a) - at(b) || compareText(a.id, b.id);
}
