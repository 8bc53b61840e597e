import { isMap, isSeq, parseDocument, YAMLParseError, type Node, type YAMLError } from 'yaml';
import type { Span } from '../../model/span';
import type { GlossaryProblem } from './written';

/** A node of a file that is parsed as a whole or in parts; `base` is where the node's own text begins in the file. */
export interface YamlPart {
  readonly node: Node;
  readonly base: number;
}

/** A glossary file as YAML. */
export interface YamlFile {
  /** The keys at the top and their values; `undefined` when the file is empty or no map. */
  readonly top: YamlPart | undefined;
  /** The items under `entries`; of a broken file those parts that can be read. */
  readonly items: readonly YamlPart[] | undefined;
  readonly problems: readonly GlossaryProblem[];
}

/** Lines that a merge puts around the versions between which it cannot choose. */
const mergeMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r]|$)[^\n]*/gm;

/**
 * Reads YAML. A mistake in one entry costs this entry at most: a file with mistakes is read entry by entry, and of a
 * merge that nobody finished both versions.
 */
export function parseYaml(source: string): YamlFile {
  if (!/^<{7}(?=[ \t\r]|$)/m.test(source)) return parseWhole(source);
  const markers = [...source.matchAll(mergeMarker)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
  const file = parseWhole(blanked(source, markers));
  const message =
    'A merge left two versions here: keep what is right of both, and delete the lines of the signs <, = and >.';
  const openings = markers.filter(({ start }) => source[start] === '<');
  const unfinished = openings.map((span) => ({
    ...span,
    code: 'glossary-syntax',
    severity: 'error' as const,
    message,
  }));
  return { ...file, problems: [...file.problems, ...unfinished].sort((a, b) => a.start - b.start) };
}

function parseWhole(text: string): YamlFile {
  const whole = parse(text);
  const blocks = whole.errors.length > 0 ? entryBlocks(text) : [];
  if (blocks.length === 0) {
    const problems = whole.errors.map((error) => syntaxProblem(error, text, 0));
    const { contents } = whole;
    if (!contents || isMap(contents)) return { top: partOf(contents, 0), items: undefined, problems };
    const items = isSeq<Node>(contents) ? contents.items.map((node) => ({ node, base: 0 })) : undefined;
    return { top: undefined, items, problems: [...problems, withoutKey(contents, text)] };
  }
  const rest = parse(blanked(text, blocks));
  const parts = blocks.map(({ start, end }) => ({ base: start, ...parse(text.slice(start, end)) }));
  const problems = [
    ...rest.errors.map((error) => syntaxProblem(error, text, 0)),
    ...parts.flatMap(({ errors, base }) => errors.map((error) => syntaxProblem(error, text, base))),
  ];
  const items = parts.flatMap(({ contents, base }) =>
    isSeq<Node>(contents) ? contents.items.map((node) => ({ node, base })) : [],
  );
  return { top: partOf(rest.contents, 0), items, problems: problems.sort((a, b) => a.start - b.start) };
}

/** What is wrong with a file that is a list, or mere words, instead of keys with values. */
function withoutKey(contents: Node, text: string): GlossaryProblem {
  const start = contents.range?.[0] ?? 0;
  const problem = { code: 'glossary-no-entries', start, end: Math.max(start + 1, trimmedLineEnd(text, start)) };
  if (!isSeq(contents)) {
    return { ...problem, severity: 'error', message: 'A glossary is a list of entries under the key “entries”.' };
  }
  const message = 'The list of entries stands under the key “entries”.';
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const corrections = [{ start: line, end: line, text: 'entries:\n' }];
  const fixes = [{ title: 'Insert “entries:”', corrections, preferred: true as const }];
  return { ...problem, severity: 'warning', message, fixes };
}

/** So deep no glossary goes: by indentation, by indicators behind each other ("- - ? "), and by brackets. */
const tooDeep = /^[ \t]{100}|(?:[?:-][ \t]+){50}/m;
const mostBrackets = 50;

/**
 * Where a text is nested so deep that the library would come to the end of the stack; there the engine may end the
 * process, when it has to compile a pattern.
 */
export function nestedTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > mostBrackets) return index;
  }
  return tooDeep.exec(text)?.index;
}

function parse(text: string): { contents: Node | null; errors: readonly YAMLError[] } {
  const deep = nestedTooDeep(text);
  if (deep !== undefined) {
    const error = new YAMLParseError([deep, deep + 1], 'RESOURCE_EXHAUSTION', 'Nested too deeply');
    return { contents: null, errors: [error] };
  }
  // Errors of a pretty kind hold lines of the text, which the editor shows anyway.
  const document = parseDocument(text, { prettyErrors: false, schema: 'core', stringKeys: true });
  return { contents: document.contents, errors: document.errors };
}

function partOf(node: Node | null, base: number): YamlPart | undefined {
  return isMap(node) ? { node, base } : undefined;
}

const itemStart = /^([ \t]*)-(?=[ \t]|$)/;

/**
 * Where the items under `entries` stand, or those of a file that is nothing but a list: from the indentation alone. None
 * when they stand in brackets.
 */
export function entryBlocks(text: string): Span[] {
  const head = /^entries[ \t]*:[ \t]*(?:#.*)?\r?$/m.exec(text);
  const isList = !head && /^\ufeff?(?:[ \t\r]*(?:#[^\n]*|---[ \t\r]*)?\n)*[ \t]*-[ \t]/.test(text);
  if (!head && !isList) return [];
  const blocks: { start: number; end: number }[] = [];
  let indent: number | undefined;
  for (let start = head ? lineEnd(text, head.index) : 0; start < text.length; start = lineEnd(text, start)) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    // A key at the margin ends the list.
    if (/^[^\s#-]/.test(line)) break;
    const found = itemStart.exec(line)?.[1];
    // The lists inside an entry stand at least as deep as its keys.
    if (found !== undefined && found.length < (indent ?? Infinity) + 2) {
      indent ??= found.length;
      blocks.push({ start, end });
    } else {
      const last = blocks.at(-1);
      if (last) last.end = end;
    }
  }
  return blocks;
}

/** Behind the line that holds `offset`. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The text with spaces in place of what stands in `spans`, so that all else keeps its place. */
function blanked(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return rest + text.slice(from);
}

/** What people get wrong most often, in words of their own instead of the grammar's. */
const plainWords: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space behind it begins a value. A text that holds one stands in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A key and a colon are missing here, or this line is not indented as the one before.',
  TAB_AS_INDENT: 'Lines are indented with spaces here, never with tabs.',
  DUPLICATE_KEY: 'This key stands here twice.',
  BAD_INDENT: 'This line is not indented as it should be.',
  BAD_SCALAR_START: 'A text cannot begin with this character unless it stands in quotation marks.',
};

function inWords(code: YAMLError['code'], message: string): string {
  if (message.startsWith('Missing closing')) return 'This quotation mark has no partner.';
  if (message.startsWith('Flow ')) return 'This bracket has no partner.';
  return plainWords[code] ?? `${message}.`;
}

function syntaxProblem({ code, message, pos }: YAMLError, text: string, base: number): GlossaryProblem {
  const last = Math.max(0, text.length - 1);
  let start = Math.min(base + pos[0], last);
  // What never ends is found at the end of all: it is told where it begins.
  if (message.startsWith('Missing closing') || message.startsWith('Flow ')) start = opening(text, base, start);
  // Behind the end of a line stands nothing that an editor could mark.
  while (start > 0 && (text[start] === '\n' || text[start] === '\r')) start--;
  const end = Math.min(Math.max(base + pos[1], start + 1), Math.max(start + 1, trimmedLineEnd(text, start)));
  return { start, end, code: 'glossary-syntax', severity: 'error', message: inWords(code, message) };
}

/** The quotation mark or bracket between two offsets that its own line does not close; else the latter offset. */
function opening(text: string, from: number, to: number): number {
  for (let start = from; start < to; start = lineEnd(text, start)) {
    const line = text.slice(start, trimmedLineEnd(text, start));
    const quote = /[\s[{,](?:"[^"]*|'[^']*)$/.exec(line);
    if (quote) return start + quote.index + 1;
    const bracket = /[\s:[{,][[{][^\]}]*$/.exec(line);
    if (bracket) return start + bracket.index + 1;
  }
  return to;
}

function trimmedLineEnd(text: string, offset: number): number {
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
