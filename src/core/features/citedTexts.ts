import type { DocumentRecord } from '../corpus/documentRecord';
import type { Snapshot } from '../corpus/snapshot';
import type { OutlineItem, Pinpoint } from '../model/speech';
import type { Span } from '../model/span';
import { symbolsIn } from '../references/jointSymbol';
import { readIdentifier, type Named } from './identifiers';
import type { DocumentView, Place } from './view';

/** A place in the workspace that is the very text of what is cited. */
export interface CitedText extends Place {
  readonly record: DocumentRecord;
  /** The paragraph or Article that is cited, where the document holds it; else only the document is known. */
  readonly passage?: Passage;
}

/** What is cited inside of a document. Offsets (UTF-16) of the text that the index has read. */
export interface Passage extends Span {
  /** Its name: "paragraph 5", "Article 33". */
  readonly name: string;
  /** Its first words as the index has them, to know it again. */
  readonly head: string;
  /** Where the first block of its words ends, or the heading of an Article. */
  readonly headEnd: number;
  /** Whether a heading stands before its words. */
  readonly hasHeading: boolean;
}

const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where something is cited. */
export interface Citing {
  readonly uri: string;
  /** The words that cite it. */
  readonly words: string;
}

/** "Chapitre VII", "Artículo 99", "l'Article 51 de la Charte": not in English. */
const elsewhere =
  /(?:^|[^\p{L}])(?:chapitre|cap[ií]tulo|art[ií]culos?|l['’]article|les\sarticles)(?!\p{L})|\sde\sla\s(?:charte|carta)/iu;

/**
 * The workspace's texts of a resolution, a document or the Charter, those first that hold the paragraph or the Article.
 * @param pinpoint the paragraph that the words around the reference name
 * @param citing of the Charter's texts, decides for the one that cites itself, else for those in the language of the words
 */
export function citedTexts(
  id: string,
  pinpoint: Pinpoint | undefined,
  snapshot: Snapshot,
  citing?: Citing,
): readonly CitedText[] {
  const named = readIdentifier(id);
  if (named.kind === 'symbol') {
    const texts = documentsThatAre(id, snapshot).map((record) => inDocument(record, pinpoint));
    return [...texts.filter(({ passage }) => passage), ...texts.filter(({ passage }) => !passage)];
  }
  if (named.kind !== 'article' && named.kind !== 'chapter') return [];
  return chartersFor(citing, snapshot).map((record) => inCharter(record, id, named));
}

/** So many units around a reference show in which language it is. */
const around = 20;

/** @param span of the reference, UTF-16 */
export function citingAt({ uri, text }: DocumentView, { start, end }: Span): Citing {
  return { uri, words: text.slice(Math.max(0, start - around), end + around) };
}

function chartersFor(citing: Citing | undefined, snapshot: Snapshot): readonly DocumentRecord[] {
  const all = chartersIn(snapshot);
  if (!citing || all.length < 2) return all;
  const own = all.filter(({ uri }) => uri === citing.uri);
  const same = all.filter((record) => isTranslation(record) === elsewhere.test(citing.words));
  return own.length > 0 ? own : same.length > 0 ? same : all;
}

const charters = new WeakMap<Snapshot, readonly DocumentRecord[]>();

/** The Charter's own texts, the English ones first; looked for once in each state of the index. */
export function chartersIn(snapshot: Snapshot): readonly DocumentRecord[] {
  let found = charters.get(snapshot);
  if (found) return found;
  const all = [...snapshot.documents()].filter(({ genre }) => genre === 'charter');
  found = [...all.filter((record) => !isTranslation(record)), ...all.filter(isTranslation)];
  charters.set(snapshot, found);
  return found;
}

const otherChapter = /^(?:chapitre|cap[ií]tulo|глава|第|الفصل)/iu;

/** Whether it is in another language than English, as its first chapter tells. */
function isTranslation({ outline }: DocumentRecord): boolean {
  return outline.some(({ depth, text }) => depth === 0 && otherChapter.test(text));
}

/** The documents whose own symbol it is; a joint symbol is that of both its halves. */
export function documentsThatAre(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  if (!id.startsWith('symbol/')) return [];
  const [first, ...others] = symbolsIn(id.slice('symbol/'.length));
  const same = others.length > 0 ? [first, ...others].map((symbol) => `symbol/${symbol}`) : [];
  return [...new Set([id, ...same].flatMap((symbol) => snapshot.documentsOf(symbol)))];
}

function inDocument(record: DocumentRecord, pinpoint: Pinpoint | undefined): CitedText {
  const item = pinpoint && paragraphOf(record.outline, pinpoint);
  if (!item) return { record, uri: record.uri, range: documentStart };
  const { start, headEnd, end, text: head } = item;
  const name = `${pinpoint.preambular ? 'preambular ' : ''}paragraph ${pinpoint.paragraph}`;
  const range = record.lines.rangeOf({ start, end: headEnd });
  return { record, uri: record.uri, range, passage: { start, headEnd, end, name, head, hasHeading: false } };
}

/** Preambular paragraphs have no numbers, so they are counted; others are known by theirs. */
function paragraphOf(outline: readonly OutlineItem[], { paragraph, preambular }: Pinpoint): OutlineItem | undefined {
  if (preambular) return outline.filter(({ kind }) => kind === 'preambular')[paragraph - 1];
  const operative = outline.filter(({ kind }) => kind === 'operative');
  const numbered = operative.find(({ number }) => number === paragraph);
  if (numbered) return numbered;
  // A resolution of a single operative paragraph does not number it.
  if (paragraph === 1 && operative.length === 1 && operative[0]?.number === undefined) return operative[0];
  // Paragraphs of a resolution's annex are not its own.
  return operative.length > 0
    ? undefined
    : outline.find(({ kind, number }) => kind === 'paragraph' && number === paragraph);
}

/** The heading of an article or a chapter, else the first line that begins with its name, else the start of the text. */
function inCharter(
  record: DocumentRecord,
  id: string,
  named: Extract<Named, { kind: 'article' | 'chapter' }>,
): CitedText {
  const { uri, outline, lines, mentions } = record;
  const title =
    named.kind === 'article'
      ? new RegExp(`^article\\s${named.article}(?![\\p{L}\\d])`, 'iu')
      : new RegExp(`^(?:chapter|chapitre|cap[ií]tulo|глава)\\s${named.chapter}(?![\\p{L}\\d])`, 'iu');
  const heading = outline.find(
    ({ kind, text, number }) =>
      kind === 'heading' && (title.test(text) || (named.kind === 'article' && number === named.article)),
  );
  if (!heading) {
    const ranges = mentions.of(id).map((mention) => lines.rangeOf(mention));
    return { record, uri, range: ranges.find(({ start }) => start.character === 0) ?? documentStart };
  }
  const paragraph = named.kind === 'article' ? paragraphIn(heading, named.paragraph, outline) : undefined;
  const { start, headEnd, end, text: head } = paragraph ?? heading;
  const range = lines.rangeOf({ start, end: headEnd });
  if (named.kind === 'chapter') return { record, uri, range };
  const name = `Article ${named.article}${paragraph ? ` (${named.paragraph})` : ''}`;
  return { record, uri, range, passage: { start, headEnd, end, name, head, hasHeading: !paragraph } };
}

function paragraphIn(
  { start, end }: Span,
  number: number | undefined,
  outline: readonly OutlineItem[],
): OutlineItem | undefined {
  if (number === undefined) return undefined;
  return outline.find(
    (item) => item.kind === 'paragraph' && item.number === number && start < item.start && item.start < end,
  );
}
