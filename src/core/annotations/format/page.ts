import { hasOwnWords, withOwnContext } from './context';
import { identified, idOf } from './identify';
import { compareText, formatJson, inOrder, isList, isObject, listOf, parseJson, textOf, without } from './json';
import type { Json, JsonObject } from './json';
import { jsonErrorAt } from './jsonError';
import { mainTarget } from './target';
import { checkPage, type PageProblem } from './validate';
import { annoContext } from './vocabulary';

export type { PageProblem } from './validate';

/** The annotations of one document. Never changed in place; `format/changes.ts` makes changed ones. */
export interface AnnotationPage {
  /** The document as the annotations name it; empty while there are none. */
  readonly source: string;
  /** The page, or what another tool put around it, without its annotations. */
  readonly frame: JsonObject;
  /** The properties that lead from `frame` to the list of annotations. */
  readonly at: readonly string[];
  readonly annotations: readonly JsonObject[];
  /** What stands among the annotations and is none: addresses of annotations that are kept elsewhere. */
  readonly others: readonly Json[];
}

/** The text is no page of annotations: it must not be overwritten. */
export class UnreadablePage extends Error {
  /** Where reading ended, in UTF-16 units, when that is known. */
  readonly offset: number | undefined;

  constructor(reason: string, offset?: number) {
    super(reason);
    this.name = 'UnreadablePage';
    this.offset = offset;
  }
}

/** @param source the document as its annotations name it; see `sourceOf` in `sidecar.ts` */
export function emptyPage(source: string): AnnotationPage {
  return { source, ...emptyFrame, annotations: [], others: [] };
}

/**
 * Reads a page of annotations, of ours or of another tool's: also a collection with its first page inside, a bare list,
 * a graph, a single annotation.
 * @returns the page, and what in it is not as the model asks
 * @throws UnreadablePage when the text is nothing of these
 */
export function readPage(json: string): { page: AnnotationPage; problems: readonly PageProblem[] } {
  const value = parse(json.replace(/^\ufeff/, ''));
  const { frame, at, items } = locate(value);
  const isAnnotation = (item: Json): item is JsonObject => isObject(item) && !isOfOtherType(item);
  const annotations = identified(items.filter(isAnnotation));
  const others = items.filter((item) => !isAnnotation(item));
  const page = { source: commonSource(annotations), frame, at, annotations, others };
  return { page, problems: checkPage(value, items, at) };
}

/** The page as text: one property a line, annotations by their identifiers, properties of other tools as they were. */
export function writePage({ frame, at, annotations, others }: AnnotationPage): string {
  const sorted = [...annotations].sort((a, b) => compareText(idOf(a), idOf(b)));
  const items = [...sorted.map(orderedAnnotation), ...others];
  const framed = place(hasOwnWords(annotations) ? withOwnContext(frame) : frame, at, items);
  return formatJson(inOrder(framed, ['@context', 'id', 'type', 'label', 'total']));
}

const emptyFrame = { frame: { '@context': annoContext, type: 'AnnotationPage' }, at: ['items'] } as const;

function parse(json: string): Json {
  try {
    return parseJson(json);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(json);
    if (conflict) throw new UnreadablePage('It holds the conflict markers of a merge.', conflict.index);
    if (json.trim() === '') throw new UnreadablePage('It is empty.', 0);
    if (error instanceof SyntaxError) {
      const offset = jsonErrorAt(json);
      const line = json.slice(0, offset).split(/\r\n?|\n/).length;
      throw new UnreadablePage(`It is no JSON from line ${line} on.`, offset);
    }
    throw new UnreadablePage(error instanceof Error ? error.message : String(error));
  }
}

interface Located {
  readonly frame: JsonObject;
  readonly at: readonly string[];
  readonly items: readonly Json[];
}

function locate(value: Json): Located {
  if (isList(value)) return { ...emptyFrame, items: value };
  if (!isObject(value)) throw new UnreadablePage('It is no page of annotations.');
  const types = listOf(value['type']);
  if (types.includes('Annotation')) return { ...emptyFrame, items: [value] };
  const first = value['first'];
  if (value['items'] === undefined && isObject(first)) return taken(value, ['first', 'items'], first['items']);
  if (value['items'] !== undefined) return taken(value, ['items'], value['items']);
  if (value['@graph'] !== undefined) return taken(value, ['@graph'], value['@graph']);
  if (types.includes('AnnotationPage')) return taken(value, ['items'], undefined);
  if (types.includes('AnnotationCollection') && first === undefined) return taken(value, ['first', 'items'], undefined);
  throw new UnreadablePage('It is no page of annotations.');
}

/** @throws UnreadablePage for what cannot be annotations and would be lost when the page is written */
function taken(frame: JsonObject, at: readonly string[], items: Json | undefined): Located {
  const list = listOf(items);
  if (!list.every((item) => isObject(item) || textOf(item) !== undefined)) {
    throw new UnreadablePage(`Its "${at.join('.')}" are no annotations.`);
  }
  return { frame: withoutAt(frame, at), at, items: list };
}

/** The value without what stands at a path of properties. */
function withoutAt(value: JsonObject, [key = '', ...below]: readonly string[]): JsonObject {
  const inner = value[key];
  if (below.length === 0) return without(value, key);
  return isObject(inner) ? { ...value, [key]: withoutAt(inner, below) } : value;
}

/** `total` of a collection follows the number of annotations, where the collection has no further page. */
function place(frame: JsonObject, [key = 'items', ...below]: readonly string[], items: readonly Json[]): JsonObject {
  if (below.length === 0) return { ...inOrder(frame, ['@context', 'id', 'type']), [key]: items };
  const inner = frame[key];
  const page = isObject(inner) ? inner : { type: 'AnnotationPage' };
  const counted = typeof frame['total'] === 'number' && page['next'] === undefined;
  return { ...frame, ...(counted && { total: items.length }), [key]: place(page, below, items) };
}

function isOfOtherType(item: JsonObject): boolean {
  const types = listOf(item['type']);
  return types.length > 0 && !types.some((type) => /(?:^|[:#/])Annotation$/.test(textOf(type) ?? ''));
}

/** The source that most targets name. */
function commonSource(annotations: readonly JsonObject[]): string {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    const target = mainTarget(annotation);
    const source = isObject(target) ? textOf(target['source']) : undefined;
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? '';
}

const annotationOrder = ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target'];
const bodyOrder = ['id', 'type', 'purpose', 'value', 'format', 'language'];
const targetOrder = ['id', 'type', 'source'];
const selectorOrder = ['type', 'start', 'end', 'exact', 'prefix', 'suffix'];

function orderedAnnotation(annotation: JsonObject): JsonObject {
  const { body, target } = annotation;
  return inOrder(
    {
      ...annotation,
      ...(body !== undefined && { body: each(body, (part) => inOrder(part, bodyOrder)) }),
      ...(target !== undefined && { target: each(target, orderedTarget) }),
    },
    annotationOrder,
  );
}

function orderedTarget(target: JsonObject): JsonObject {
  const { selector } = target;
  const ordered = selector && { selector: each(selector, (part) => inOrder(part, selectorOrder)) };
  return inOrder({ ...target, ...ordered }, targetOrder);
}

/** Orders the objects of a list, or the one that stands for a list. */
function each(value: Json, order: (part: JsonObject) => JsonObject): Json {
  if (isList(value)) return value.map((part) => (isObject(part) ? order(part) : part));
  return isObject(value) ? order(value) : value;
}
