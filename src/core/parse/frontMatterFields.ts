import { isScalar, parseDocument } from 'yaml';

/**
 * The fields of a YAML head by their keys in small letters, each with its words on one line; a list or a table below a
 * key is none. Read line by line, for people write "title: Remarks: on lakes", which is no YAML.
 */
export function readFields(matter: string): Record<string, string> {
  const fields: Record<string, string> = {};
  // A long value goes on in indented lines.
  const unfolded = matter.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?![-\s])(?=[^\n:]*(?:\n|$))/g, '\n ');
  for (const [, key = '', value = ''] of unfolded.matchAll(/^([A-Za-z][\w-]*):[ \t]*([^\n]*(?:\n [^\n]*)*)/gm)) {
    const words = valueOf(value.trimEnd()).replace(/\s+/g, ' ').trim();
    if (words !== '') fields[key.toLowerCase()] = words;
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

/** The words between double quotation marks, with their escapes and broken lines; `undefined` where they are none of YAML's. */
function doubleQuoted(written: string): string | undefined {
  const { contents, errors } = parseDocument(written, { prettyErrors: false });
  return errors.length === 0 && isScalar(contents) && typeof contents.value === 'string' ? contents.value : undefined;
}
