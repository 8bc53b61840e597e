import type { Target } from '../model';
import { bodiesOf, commentBody, hasMotivation, labelBody, replacementBody, roleOf, withBodies } from './bodies';
import { idOf } from './identify';
import { isObject, listOf, same, textOf, without, type Json, type JsonObject } from './json';
import type { AnnotationPage } from './page';
import { mainTarget, withPassage } from './target';
import { parentOf, rootsOf } from './threads';
import { resolvedByProperty, resolvedProperty } from './vocabulary';

/** A comment to be added. */
export interface NewComment {
  /** An IRI that no other annotation has: `urn:uuid:` and a random UUID. */
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
  /** Markdown. */
  readonly value: string;
}

/** A thread to be begun. */
export interface NewThread extends NewComment {
  readonly target: Target;
  readonly labels?: readonly string[];
  /** Words proposed for the passage; empty to delete it. */
  readonly replacement?: string;
}

export function addThread(page: AnnotationPage, thread: NewThread): AnnotationPage {
  const { id, author, created, value, target, labels = [], replacement } = thread;
  const isEdit = replacement !== undefined;
  return adding(page, {
    id,
    type: 'Annotation',
    motivation: isEdit ? 'editing' : 'commenting',
    created,
    creator: personOf(author),
    body: [commentBody(value), ...(isEdit ? [replacementBody(replacement)] : []), ...distinct(labels).map(labelBody)],
    target: withPassage(undefined, target, page.source),
  });
}

/** A reply is added even when its thread is gone: words that somebody wrote are not dropped. */
export function addReply(page: AnnotationPage, threadId: string, reply: NewComment): AnnotationPage {
  const { id, author, created, value } = reply;
  return adding(page, {
    id,
    type: 'Annotation',
    motivation: 'replying',
    created,
    creator: personOf(author),
    body: [commentBody(value)],
    target: threadId,
  });
}

export function editComment(
  page: AnnotationPage,
  commentId: string,
  { value, modified }: { readonly value: string; readonly modified: string },
): AnnotationPage {
  return changing(page, commentId, (annotation) => {
    const bodies = bodiesOf(annotation);
    const isComment = (body: Json) => roleOf(body, annotation) === 'comment';
    const first = bodies.find(isComment);
    const kept = isObject(first) ? without(first, 'language') : {};
    // The comment was shown and edited as one text, so it is one body now; `modified` tells of words only where it must.
    const times = kept['created'] === undefined && kept['modified'] === undefined ? {} : { modified };
    const written = { ...kept, ...commentBody(value), ...times };
    const rest = bodies.filter((body) => !isComment(body));
    return { ...withBodies(annotation, [written, ...rest]), modified };
  });
}

/** Deletes a comment; the first one takes its thread along. Replies to a deleted reply reply to what it replied to. */
export function deleteComment(page: AnnotationPage, commentId: string): AnnotationPage {
  const annotation = page.annotations.find((one) => idOf(one) === commentId);
  if (!annotation) return page;
  const roots = rootsOf(page.annotations);
  if (roots.get(annotation) === annotation) {
    return { ...page, annotations: page.annotations.filter((one) => roots.get(one) !== annotation) };
  }
  const parent = parentOf(annotation) ?? '';
  const annotations = page.annotations
    .filter((one) => one !== annotation)
    .map((one) => (parentOf(one) === commentId ? { ...one, target: parent } : one));
  return { ...page, annotations };
}

export function setLabels(
  page: AnnotationPage,
  threadId: string,
  labels: readonly string[],
  modified: string,
): AnnotationPage {
  return changing(page, threadId, (annotation) => {
    const bodies = bodiesOf(annotation);
    const isLabel = (body: Json) => roleOf(body, annotation) === 'label';
    // A label that stays keeps its body, with whatever another tool says of it.
    const kept = bodies.filter(isLabel);
    const wanted = distinct(labels).map(
      (label) => kept.find((body) => isObject(body) && body['value'] === label) ?? labelBody(label),
    );
    if (same(wanted, kept)) return annotation;
    const next = withBodies(annotation, [...bodies.filter((body) => !isLabel(body)), ...wanted]);
    return { ...keepingTimesOfWords(next), modified };
  });
}

export function setResolved(
  page: AnnotationPage,
  threadId: string,
  resolved: boolean,
  { by, modified }: { readonly by: string; readonly modified: string },
): AnnotationPage {
  return changing(page, threadId, (annotation) => {
    if ((annotation[resolvedProperty] === true) === resolved) return annotation;
    const next = without(annotation, resolvedProperty, resolvedByProperty);
    const state = resolved ? { [resolvedProperty]: true, [resolvedByProperty]: personOf(by) } : {};
    return { ...keepingTimesOfWords(next), ...state, modified };
  });
}

/** Remembers the passage anew, after the text around it changed or a person chose its place. */
export function setTarget(page: AnnotationPage, threadId: string, target: Target): AnnotationPage {
  return changing(page, threadId, (annotation) => {
    const main = mainTarget(annotation);
    const next = withPassage(main, target, page.source);
    const others = listOf(annotation['target']).filter((one) => one !== main);
    return { ...annotation, target: others.length > 0 ? [next, ...others] : next };
  });
}

/** Proposes other words for the passage; `undefined` takes the proposal back. */
export function setReplacement(page: AnnotationPage, threadId: string, text: string | undefined): AnnotationPage {
  return changing(page, threadId, (annotation) => {
    const kept = bodiesOf(annotation).filter((body) => roleOf(body, annotation) !== 'replacement');
    const bodies = text === undefined ? kept : [...kept, replacementBody(text)];
    const [was, becomes] = text === undefined ? ['editing', 'commenting'] : ['commenting', 'editing'];
    const next = withBodies(annotation, bodies);
    if (!hasMotivation(annotation, was)) return next;
    const motivations = listOf(annotation['motivation']).map((one) => (one === was ? becomes : one));
    return { ...next, motivation: motivations.length === 1 ? becomes : motivations };
  });
}

/** The document has another name now: targets that named it follow. */
export function setSource(page: AnnotationPage, source: string): AnnotationPage {
  if (source === page.source) return page;
  const renamed = (target: Json): Json =>
    isObject(target) && target['source'] === page.source ? { ...target, source } : target;
  const annotations = page.annotations.map((annotation) => {
    const { target } = annotation;
    if (target === undefined) return annotation;
    return { ...annotation, target: Array.isArray(target) ? listOf(target).map(renamed) : renamed(target) };
  });
  return { ...page, source, annotations };
}

function adding(page: AnnotationPage, annotation: JsonObject): AnnotationPage {
  return { ...page, annotations: [...page.annotations, annotation] };
}

/** The same page when nothing changes, so that nothing is written. */
function changing(page: AnnotationPage, id: string, change: (annotation: JsonObject) => JsonObject): AnnotationPage {
  const before = page.annotations.find((annotation) => idOf(annotation) === id);
  const after = before && change(before);
  if (!after || same(before, after)) return page;
  return { ...page, annotations: page.annotations.map((annotation) => (annotation === before ? after : annotation)) };
}

/** Before an annotation changes for another reason, the time of its words moves to their body. */
function keepingTimesOfWords(annotation: JsonObject): JsonObject {
  const bodies = bodiesOf(annotation);
  const words = bodies.find((body) => roleOf(body, annotation) === 'comment');
  if (!isObject(words) || words['created'] !== undefined || words['modified'] !== undefined) return annotation;
  const modified = textOf(annotation['modified']);
  const created = textOf(annotation['created']);
  const times = modified === undefined ? (created === undefined ? {} : { created }) : { modified };
  return withBodies(
    annotation,
    bodies.map((body) => (body === words ? { ...words, ...times } : body)),
  );
}

function personOf(name: string): JsonObject {
  return { type: 'Person', name };
}

function distinct(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
