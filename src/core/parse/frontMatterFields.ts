import { isScalar, parseDocument } from 'yaml';
import { withoutReferences } from './characterReferences';

/** What stands at the beginning of a file about it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  /** Where the text begins, in UTF-16 units: behind a head that is marked off, before one that is not. */
  readonly end: number;
}

const yaml = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const toml = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const tomlField = /^([A-Za-z][\w-]*)[ \t]*=[ \t]*/gm;
/** Lines up to the first blank one that all begin with a key, without marks around them. */
const unmarked = /^\ufeff?((?:[A-Za-z][\w-]{1,24}:[^\r\n]{0,2000}(?:\r?\n|$)){2,20})/;

/** The same in bold type, with or without empty lines between: "**Title**: ...". */
const bold = /^\ufeff?((?:\*\*[A-Za-z][\w-]{1,24}(?:\*\*:|:\*\*)[^\r\n]{0,2000}(?:\r?\n[ \t]?(?:\r?\n)?|$)){2,20})/;
const boldField = /^\*\*([A-Za-z][\w-]*)(?:\*\*:|:\*\*)/gm;

/** The head of a file in YAML or TOML, or in lines of "Title: ..." that no mark sets off. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const marked = yaml.exec(source);
  if (marked) return { fields: readFields(marked[1] ?? ''), end: marked[0].length };
  const other = toml.exec(source);
  if (other) return { fields: readFields((other[1] ?? '').replace(tomlField, '$1: ')), end: other[0].length };
  const lines = unmarked.exec(source)?.[1] ?? bold.exec(source)?.[1]?.replace(boldField, '$1:');
  if (lines === undefined) return undefined;
  const fields = readFields(lines);
  return fields['title'] === undefined ? undefined : { fields, end: 0 };
}

const list = /^([A-Za-z][\w-]*):[ \t]*\r?\n((?:[ \t]*-[ \t]+[^\s:][^\r\n:]*(?:\r?\n|$))+)/gm;
const item = /^[ \t]*-[ \t]+([^\r\n]+)/gm;

/**
 * The fields of such a head by their keys in small letters, each with its words on one line; a list below a key is
 * told as one in brackets, and a table is none. Read line by line, for people write "title: Remarks: on lakes", which is
 * no YAML.
 */
function readFields(matter: string): Record<string, string> {
  const fields: Record<string, string> = {};
  // A long value goes on in indented lines.
  const unfolded = matter.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?![-\s])(?=[^\n:]*(?:\n|$))/g, '\n ');
  for (const [, key = '', value = ''] of unfolded.matchAll(/^([A-Za-z][\w-]*):[ \t]*([^\n]*(?:\n [^\n]*)*)/gm)) {
    const words = withoutReferences(valueOf(value.trimEnd())).replace(/\s+/g, ' ').trim();
    if (words !== '') fields[key.toLowerCase()] = words;
  }
  for (const [, key = '', items = ''] of matter.matchAll(list)) {
    const words = [...items.matchAll(item)].map(([, written = '']) => valueOf(written.trimEnd()));
    fields[key.toLowerCase()] = `[${words.join(', ')}]`;
  }
  return fields;
}

function valueOf(written: string): string {
  const quoted = written.startsWith('"') ? doubleQuoted(written) : undefined;
  return (
    quoted ??
    written
      .replace(/^["']|["']$/g, '')
      .replaceAll("''", "'")
      .replace(/^[>|][+-]?(?:\s+|$)/, '')
  );
}

/** Nothing else may stand there: the library would follow brackets to any depth. */
const onlyQuoted = /^"(?:[^"\\]|\\[^])*"(?:[ \t]+#[^\n]*)?$/;

/** The words between double quotation marks, with their escapes and broken lines; `undefined` where they are none of YAML's. */
function doubleQuoted(written: string): string | undefined {
  if (!onlyQuoted.test(written)) return undefined;
  const { contents, errors } = parseDocument(written, { prettyErrors: false });
  return errors.length === 0 && isScalar(contents) && typeof contents.value === 'string' ? contents.value : undefined;
}
