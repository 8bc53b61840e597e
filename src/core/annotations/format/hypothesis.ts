import { commentBody, hasMotivation, labelBody, valuesOf } from './bodies';
import { idOf } from './identify';
import { formatJson, isList, isObject, listOf, parseJson, textOf, without, type Json, type JsonObject } from './json';
import type { AnnotationPage } from './page';
import { mainTarget } from './target';
import { parentOf } from './threads';
import { hypothesisProperty } from './vocabulary';

/** Where the service shows an annotation; also its identifier in its own JSON-LD. */
const service = 'https://hypothes.is/a/';

/** The text is no export of Hypothesis. */
export class NoHypothesisExport extends Error {}

/** What an import did. */
export interface HypothesisImport {
  readonly page: AnnotationPage;
  /** Annotations that are new in the page. */
  readonly added: number;
  /** Annotations that the page had already; they stay as they are. */
  readonly known: number;
}

/**
 * Takes the annotations of a Hypothesis export (of its client, or an answer of its API's search) into a page. They keep
 * their identifiers, so that a second import adds only what is new; replies stay replies, tags become labels.
 * @throws NoHypothesisExport when the text is neither
 */
export function importHypothesis(page: AnnotationPage, json: string): HypothesisImport {
  const rows = rowsOf(json);
  const known = new Set(page.annotations.map(idOf));
  const ids = new Set(rows.map(({ id }) => addressOf(id)));
  const fresh = rows.filter(({ id }) => !known.has(addressOf(id)));
  const added = fresh.map((row) => fromRow(row, page.source, (id) => known.has(id) || ids.has(id)));
  return {
    page: { ...page, annotations: [...page.annotations, ...added] },
    added: added.length,
    known: rows.length - added.length,
  };
}

/**
 * The page as an export of the Hypothesis client, which its import reads.
 * @param uri address of the document, for notes that did not come from Hypothesis
 */
export function exportHypothesis(page: AnnotationPage, uri: string): string {
  const byId = new Map(page.annotations.map((annotation) => [idOf(annotation), annotation]));
  const annotations = page.annotations.map((annotation) => toRow(annotation, uri, byId));
  return formatJson({ export_date: '', export_userid: '', client_version: '', annotations });
}

interface Row {
  readonly id: string;
  readonly fields: JsonObject;
}

function rowsOf(json: string): readonly Row[] {
  let value: Json;
  try {
    value = parseJson(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new NoHypothesisExport(error instanceof Error ? error.message : String(error));
  }
  const list = isObject(value) ? (value['annotations'] ?? value['rows']) : value;
  if (!isList(list)) throw new NoHypothesisExport('It holds neither "annotations" nor "rows".');
  const rows = new Map<string, JsonObject>();
  // The API's search gives replies apart when it is asked to.
  const replies = isObject(value) ? listOf(value['replies']) : [];
  for (const row of [...list, ...replies]) {
    const id = isObject(row) ? textOf(row['id']) : undefined;
    if (isObject(row) && id !== undefined && id !== '') rows.set(id, row);
  }
  if (rows.size === 0 && list.length > 0) throw new NoHypothesisExport('Its annotations have no identifiers.');
  return [...rows].map(([id, fields]) => ({ id, fields }));
}

/** What the model says itself; all else goes along under our own property and comes back with an export. */
const told = ['id', 'created', 'updated', 'text', 'tags', 'target', 'references'];

function fromRow({ id, fields }: Row, source: string, isThere: (id: string) => boolean): JsonObject {
  const created = textOf(fields['created']);
  const updated = textOf(fields['updated']);
  const references = listOf(fields['references'])
    .map((one) => addressOf(textOf(one) ?? ''))
    .filter((one) => one !== '');
  const parent = references.findLast(isThere) ?? references.at(-1);
  const text = textOf(fields['text']) ?? '';
  const tags = listOf(fields['tags']).filter((tag) => textOf(tag) !== undefined);
  const [target, ...more] = listOf(fields['target']).filter(isObject);
  const bodies = [...(text === '' ? [] : [commentBody(text)]), ...tags.map((tag) => labelBody(textOf(tag) ?? ''))];
  return {
    id: addressOf(id),
    type: 'Annotation',
    motivation: parent === undefined ? (text === '' ? 'highlighting' : 'commenting') : 'replying',
    ...(created !== undefined && { created }),
    ...(updated !== undefined && updated !== created && { modified: updated }),
    creator: creatorOf(fields),
    body: bodies,
    target: parent ?? { ...target, source },
    [hypothesisProperty]: { ...without(fields, ...told), ...(more.length > 0 && { target: more }) },
  };
}

/** `acct:ana@hypothes.is`, with the name to show where the export has one. */
function creatorOf(fields: JsonObject): JsonObject {
  const user = textOf(fields['user']) ?? '';
  const info = fields['user_info'];
  const shown = isObject(info) ? textOf(info['display_name']) : undefined;
  const account = /^acct:([^@]+)@/.exec(user)?.[1] ?? user;
  return { ...(user !== '' && { id: user }), type: 'Person', name: shown ?? account };
}

function toRow(annotation: JsonObject, uri: string, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const kept = annotation[hypothesisProperty];
  const { target: more, ...own } = isObject(kept) ? kept : {};
  const parent = parentOf(annotation);
  const references = parent !== undefined && byId.has(parent) ? ancestors(parent, byId) : [];
  const target = mainTarget(annotation);
  const selector = isObject(target) ? listOf(target['selector']).filter(isSelector) : [];
  const address = textOf(own['uri']) ?? uri;
  const creator = listOf(annotation['creator'])[0];
  const name = isObject(creator) ? (textOf(creator['name']) ?? '') : (textOf(creator) ?? '');
  return {
    id: idIn(idOf(annotation)),
    created: annotation['created'] ?? '',
    updated: annotation['modified'] ?? annotation['created'] ?? '',
    user: isObject(creator) ? (textOf(creator['id']) ?? '') : '',
    user_info: { display_name: name },
    ...own,
    uri: address,
    text: textFor(annotation),
    tags: valuesOf(annotation, 'label'),
    target: [{ source: address, ...(selector.length > 0 && { selector }) }, ...listOf(more)],
    ...(references.length > 0 && { references: references.map(idIn) }),
  };
}

function isSelector(selector: Json): boolean {
  return isObject(selector) && selector['type'] !== undefined;
}

/** The comment; Hypothesis has no word for a proposal. */
function textFor(annotation: JsonObject): string {
  const text = valuesOf(annotation, 'comment').join('\n\n');
  const [replacement] = valuesOf(annotation, 'replacement');
  const isProposal = hasMotivation(annotation, 'editing') && replacement !== undefined;
  if (!isProposal) return text;
  return [text, replacement === '' ? 'Proposed: delete.' : `Proposed: “${replacement}”`]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** From the beginning of the thread down to an annotation. */
function ancestors(id: string, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && byId.has(at) && !chain.includes(at);) {
    chain.unshift(at);
    const annotation = byId.get(at);
    at = annotation && parentOf(annotation);
  }
  return chain;
}

function addressOf(id: string): string {
  return id === '' ? '' : service + id;
}

function idIn(id: string): string {
  return id.startsWith(service) ? id.slice(service.length) : id;
}
