import type { OutlineKind } from '../../model/speech';
import type { SectionPlace, Target, TextPosition, TextQuote } from '../model';
import { isObject, listOf, numberOf, textOf, without, type Json, type JsonObject } from './json';
import { originalProperty, positionSelector, quoteSelector, sectionProperty } from './vocabulary';

/** `Record`, so that a new kind is not forgotten here. */
const outlineKinds: Readonly<Record<OutlineKind, true>> = {
  speech: true,
  turn: true,
  address: true,
  heading: true,
  paragraph: true,
  preambular: true,
  operative: true,
  subparagraph: true,
  annex: true,
  list: true,
  footnote: true,
  attribution: true,
  closing: true,
  procedure: true,
};

/** The target of an annotation that tells most of its passage: of several the first that has a selector. */
export function mainTarget(annotation: JsonObject): Json | undefined {
  const targets = listOf(annotation['target']);
  return targets.find((target) => isObject(target) && target['selector'] !== undefined) ?? targets[0];
}

/** What a target (an IRI or a specific resource) remembers of its passage; empty when it means the whole document. */
export function readTarget(target: Json | undefined): Target {
  if (typeof target === 'string') return fromFragment(target.slice(target.indexOf('#') + 1));
  if (!isObject(target)) return {};
  const found = listOf(target['selector']).map((selector) => readSelector(selector, 0));
  const position = found.find((selected) => selected.position)?.position;
  const quote = found.find((selected) => selected.quote)?.quote;
  const section = readSection(target[sectionProperty]);
  const original = textOf(target[originalProperty]);
  return {
    ...(position && { position }),
    ...(quote && { quote }),
    ...(section && { section }),
    ...(original !== undefined && { original: normalised(original) }),
  };
}

/** The target with its passage replaced; what else it tells, other tools' selectors too, stays. */
export function withPassage(target: Json | undefined, passage: Target, source: string): JsonObject {
  const before: JsonObject = isObject(target) ? target : { source: textOf(target) ?? source };
  const selectors = listOf(before['selector']);
  const plain = (type: string) =>
    selectors.find(
      (selector): selector is JsonObject =>
        isObject(selector) && selector['type'] === type && selector['refinedBy'] === undefined,
    );
  const position = plain(positionSelector);
  const quote = plain(quoteSelector);
  return {
    ...without(before, sectionProperty, originalProperty),
    ...(passage.original !== undefined && { [originalProperty]: passage.original }),
    ...(passage.section && { [sectionProperty]: writeSection(passage.section) }),
    selector: [
      ...(passage.position ? [{ ...position, type: positionSelector, ...passage.position }] : []),
      ...(passage.quote ? [{ ...quote, type: quoteSelector, ...passage.quote }] : []),
      ...selectors.filter((selector) => selector !== position && selector !== quote),
    ],
  };
}

/** @param origin where the text that the selector selects from begins in the document, when that is known */
function readSelector(selector: Json, origin: number | undefined): Pick<Target, 'position' | 'quote'> {
  if (!isObject(selector)) return {};
  const position = origin === undefined ? undefined : readPosition(selector, origin);
  const quote = readQuote(selector);
  const finer = selector['refinedBy'];
  // Of a chain of selectors the last selects the passage, out of what those before it select.
  if (finer !== undefined) return readSelector(listOf(finer)[0] ?? null, position?.start);
  return { ...(position && { position }), ...(quote && { quote }) };
}

function readPosition(selector: JsonObject, origin: number): TextPosition | undefined {
  if (selector['type'] === 'FragmentSelector') return fromFragment(textOf(selector['value']) ?? '').position;
  if (selector['type'] !== positionSelector) return undefined;
  const start = numberOf(selector['start']);
  const end = numberOf(selector['end']);
  if (start === undefined || end === undefined || !isPlace(start) || !isPlace(end) || end < start) return undefined;
  return { start: origin + start, end: origin + end };
}

function isPlace(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function readQuote(selector: JsonObject): TextQuote | undefined {
  const exact = textOf(selector['exact']);
  if (selector['type'] !== quoteSelector || exact === undefined) return undefined;
  return {
    exact: normalised(exact),
    prefix: normalised(textOf(selector['prefix']) ?? ''),
    suffix: normalised(textOf(selector['suffix']) ?? ''),
  };
}

function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Characters of a plain text, as RFC 5147 writes them: `char=10,20`. */
function fromFragment(fragment: string): { readonly position?: TextPosition } {
  const [, from, to] = /^char=(\d{1,9}),(\d{1,9})(?:;|$)/.exec(fragment) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return from !== undefined && start <= end ? { position: { start, end } } : {};
}

function readSection(section: Json | undefined): SectionPlace | undefined {
  if (!isObject(section)) return undefined;
  const kind = textOf(section['rostrum:kind']);
  if (kind === undefined || !isOutlineKind(kind)) return undefined;
  const number = numberOf(section['rostrum:number']);
  const speaker = textOf(section['rostrum:speaker']);
  return {
    kind,
    ...(number !== undefined && { number }),
    ...(speaker !== undefined && { speaker }),
    text: textOf(section['rostrum:text']) ?? '',
  };
}

function isOutlineKind(kind: string): kind is OutlineKind {
  return Object.hasOwn(outlineKinds, kind);
}

function writeSection({ kind, number, speaker, text }: SectionPlace): JsonObject {
  return {
    'rostrum:kind': kind,
    ...(number !== undefined && { 'rostrum:number': number }),
    ...(speaker !== undefined && { 'rostrum:speaker': speaker }),
    'rostrum:text': text,
  };
}
