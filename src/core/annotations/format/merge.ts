import { idOf } from './identify';
import { same, without, type JsonObject } from './json';
import { mergeAnnotation } from './mergeAnnotation';
import { mergeProperties, preferred } from './mergeProperties';
import type { AnnotationPage } from './page';
import { parentOf, rootsOf } from './threads';

/**
 * Joins two changed copies of a page. Annotations go by their identifiers, properties by their names. What either side
 * added is there afterwards; what one side deleted is gone unless the other side changed it or added to its thread; where
 * both changed the words of a comment, both texts stay. The result does not depend on which copy is whose.
 * @param base the page that both copies come from; `undefined` when it is not known: then nothing counts as deleted
 */
export function mergePages(
  base: AnnotationPage | undefined,
  ours: AnnotationPage,
  theirs: AnnotationPage,
): AnnotationPage {
  const before = byId(base);
  const left = byId(ours);
  const right = byId(theirs);
  const kept = new Set([
    ...idsKept(before, left, right, ours.annotations),
    ...idsKept(before, right, left, theirs.annotations),
  ]);
  const annotations = [...kept].sort().flatMap((id): JsonObject[] => {
    const [a, b] = [left.get(id), right.get(id)];
    if (a && b) return [mergeAnnotation(before.get(id), a, b)];
    return a ? [a] : b ? [b] : [];
  });
  const others = [...ours.others, ...theirs.others.filter((other) => !ours.others.some((one) => same(one, other)))];
  const gone = (base?.others ?? []).filter(
    (other) => !ours.others.some((one) => same(one, other)) || !theirs.others.some((one) => same(one, other)),
  );
  const frame = preferred(framed(ours), framed(theirs)) === 'first' ? ours : theirs;
  return {
    source: ours.source === base?.source || ours.source === '' ? theirs.source : ours.source,
    frame: sameShape(ours, theirs) ? mergeProperties(base?.frame, ours.frame, theirs.frame) : frame.frame,
    at: frame.at,
    annotations,
    others: others.filter((other) => !gone.some((one) => same(one, other))),
  };
}

type Annotations = ReadonlyMap<string, JsonObject>;

function byId(page: AnnotationPage | undefined): Annotations {
  return new Map((page?.annotations ?? []).map((annotation) => [idOf(annotation), annotation]));
}

/** Which annotations of one side belong to the merged page. */
function* idsKept(
  before: Annotations,
  mine: Annotations,
  other: Annotations,
  annotations: readonly JsonObject[],
): Iterable<string> {
  const isKept = (id: string) => {
    const was = before.get(id);
    return was === undefined || other.has(id) || isEdited(was, mine.get(id));
  };
  const roots = rootsOf(annotations);
  // A thread that the other side deleted comes back as a whole when something in it is new: a reply needs its passage.
  const revived = new Set<string>();
  for (const [id, annotation] of mine) {
    const root = idOf(roots.get(annotation) ?? annotation);
    if (!other.has(root) && before.has(root) && isKept(id)) revived.add(root);
  }
  for (const [id, annotation] of mine) {
    if (isKept(id) || revived.has(idOf(roots.get(annotation) ?? annotation))) yield id;
    if (isKept(id) && !other.has(id)) yield* ancestors(annotation, mine);
  }
}

/** What an annotation replies to, and what that replies to. */
function* ancestors(annotation: JsonObject, all: Annotations): Iterable<string> {
  const seen = new Set<string>();
  for (let id = parentOf(annotation); id !== undefined && !seen.has(id);) {
    const parent = all.get(id);
    if (!parent) return;
    seen.add(id);
    yield id;
    id = parentOf(parent);
  }
}

/** Whether somebody changed an annotation; a passage that was only found again in a changed text does not count. */
function isEdited(was: JsonObject, is: JsonObject | undefined): boolean {
  return is !== undefined && !same(without(was, 'target'), without(is, 'target'));
}

function framed({ frame, at }: AnnotationPage): JsonObject {
  return { frame, at };
}

function sameShape(a: AnnotationPage, b: AnnotationPage): boolean {
  return same(a.at, b.at);
}
