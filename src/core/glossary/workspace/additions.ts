import { parseDocument } from 'yaml';
import type { WrittenEntry, WrittenFile } from './written';
import { entryBlocks, nestedTooDeep } from './yamlParts';
import { yamlBlock, yamlLine, yamlText } from './yamlText';

/** An entry that is to be written; what is absent or empty is left out, but for the definition. */
export interface NewEntry {
  readonly id?: string;
  readonly extends?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly kind?: string;
  readonly definition?: string;
  readonly source?: string;
}

/** New words in a glossary file, all else as the user has it. */
export interface Addition {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where in `text` the user goes on writing: behind an empty definition, else behind the new words. */
  readonly cursor: number;
}

/** What a new glossary file begins with. */
export const newGlossary = '# Terms of this workspace: Rostrum explains and finds them in all speeches.\nentries:\n';

/** The lines of an entry under `entries`, each with its line end. @param indent spaces before its dash */
export function entryLines(entry: NewEntry, indent: number): string {
  const margin = ' '.repeat(indent + 2);
  const list = (values: readonly string[] = []) =>
    values.length > 0 ? `[${values.map(yamlText).join(', ')}]` : undefined;
  const names = Object.entries(entry.names ?? {}).map(
    ([language, forms]) => `${language}: ${forms.length === 1 ? yamlText(forms[0] ?? '') : list(forms)}`,
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['id', entry.id && yamlText(entry.id)],
    ['extends', entry.extends && yamlText(entry.extends)],
    ['name', entry.name && yamlLine(entry.name)],
    ['aliases', list(entry.aliases)],
    ['abbreviations', list(entry.abbreviations)],
    ['names', names.length > 0 ? `{ ${names.join(', ')} }` : undefined],
    ['kind', entry.kind && yamlText(entry.kind)],
    ['definition', entry.definition ? yamlBlock(entry.definition, indent + 4) : entry.definition],
    ['source', entry.source && yamlBlock(entry.source, indent + 4)],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]));
  return `${' '.repeat(indent)}- ${lines.join(margin)}`;
}

/** Adds an entry at the end of a glossary's list. */
export function addEntry(text: string, entry: NewEntry): Addition {
  const last = entryBlocks(text).at(-1);
  if (last) {
    const block = text.slice(last.start, last.end);
    const indent = /^[ \t]*/.exec(block)?.[0].length ?? 2;
    // Comments and empty lines behind the last entry may belong to what follows the list.
    const end = last.start + block.replace(/(?:\n[ \t]*(?:#[^\n]*)?(?:\r(?=\n|$))?)+$/, '').length;
    return inserted(text, end, entryLines(entry, indent));
  }
  const head = /^entries[ \t]*:[ \t]*(?:\[[ \t]*\][ \t]*)?(?=\r?\n|#|$)/m.exec(text);
  if (head) {
    const end = text.indexOf('\n', head.index);
    const lineEnd = end < 0 ? text.length : end;
    const line = text
      .slice(head.index, lineEnd)
      .replace(/\[[ \t]*\][ \t]*/, '')
      .trimEnd();
    const lines = entryLines(entry, 2);
    return {
      start: head.index,
      end: lineEnd,
      text: `${line}\n${withoutEnd(lines)}`,
      cursor: cursorIn(`${line}\n${lines}`),
    };
  }
  if (/^entries[ \t]*:/m.test(text) && nestedTooDeep(text) === undefined) return rewritten(text, entry);
  const lines = `entries:\n${entryLines(entry, 2)}`;
  return inserted(text, text.trimEnd().length, lines);
}

/** Adds an alias or an abbreviation to an entry of a file. */
export function addForm({ text }: WrittenFile, entry: WrittenEntry, form: string): Addition | undefined {
  const kind = isAbbreviation(form) ? 'abbreviation' : 'alias';
  const key = kind === 'alias' ? 'aliases' : 'abbreviations';
  const words = yamlText(form);
  const last = entry.forms.filter((one) => one.kind === kind).at(-1);
  const insert = (at: number, added: string, end = at) => ({ start: at, end, text: added, cursor: added.length });
  if (last) {
    const line = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
    return /^\s*-\s+$/.test(line)
      ? insert(lineEnd(text, last.end), `\n${line}${words}`)
      : insert(last.end, `, ${words}`);
  }
  const source = text.slice(entry.span.start, entry.span.end);
  const empty = new RegExp(`^[ \\t]*(?:-[ \\t]+)?${key}[ \\t]*:[ \\t]*(?:\\[[ \\t]*\\])?[ \\t]*$`, 'm').exec(source);
  if (empty) {
    const value = empty[0].indexOf(':') + 1;
    const at = entry.span.start + empty.index;
    return insert(at + value, ` [${words}]`, at + empty[0].length);
  }
  const head = entry.forms[0] ?? entry.extends ?? entry.writtenId;
  if (!head) return undefined;
  if (source.startsWith('{')) return insert(head.end, `, ${key}: [${words}]`);
  const line = text.slice(text.lastIndexOf('\n', head.start - 1) + 1, head.start);
  const margin = /^\s*(?:-\s+)?/.exec(line)?.[0].length ?? 4;
  return insert(lineEnd(text, head.end), `\n${' '.repeat(margin)}${key}: [${words}]`);
}

/** Whether words look like an abbreviation: no space, and capitals and digits as many as small letters or more. */
export function isAbbreviation(words: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}&./+-]+$/u.test(words)) return false;
  const large = words.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0;
  return large >= 2 && large >= (words.match(/\p{Ll}/gu)?.length ?? 0);
}

function inserted(text: string, at: number, lines: string): Addition {
  const before = at === 0 || text[at - 1] === '\n' ? '' : '\n';
  // The line end that stands there already serves the last new line.
  const words = before + (before === '' && text.slice(at) === '' ? lines : withoutEnd(lines));
  return { start: at, end: at, text: words, cursor: cursorIn(words) };
}

/** A list in brackets: written anew by the YAML library, which keeps the comments. */
function rewritten(text: string, entry: NewEntry): Addition {
  const document = parseDocument(text);
  const [added] = (parseDocument(entryLines(entry, 0)).toJS() ?? []) as unknown[];
  document.addIn(['entries'], document.createNode(added));
  const words = document.toString({ lineWidth: 0 });
  return { start: 0, end: text.length, text: words, cursor: words.length };
}

function withoutEnd(lines: string): string {
  return lines.replace(/\n$/, '');
}

/** Where the line that holds `offset` ends, before its line end. */
function lineEnd(text: string, offset: number): number {
  const end = /\r?\n|$/.exec(text.slice(offset));
  return offset + (end?.index ?? 0);
}

/** Behind the definition's colon when nothing is written there, else at the end. */
function cursorIn(words: string): number {
  const empty = /definition:[ \t]*(?=\n|$)/.exec(words);
  return empty ? Math.min(empty.index + empty[0].length, words.length) : withoutEnd(words).length;
}
