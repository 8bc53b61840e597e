import { isMap, isScalar, parseDocument } from 'yaml';

/** The fields of a YAML head by their keys in small letters, each with its words on one line; a list or a table below a key is none. */
export function readFields(matter: string): Record<string, string> {
  const text = matter.replace(/\r\n?/g, '\n');
  const { contents, errors } = parseDocument(text, { uniqueKeys: false });
  // People write "title: Remarks: on lakes", which is no YAML.
  if (errors.length > 0 || !isMap(contents)) return readLines(text);
  const fields: Record<string, string> = {};
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    // A number is a word here: "007" is no 7.
    put(fields, String(key.value), typeof value.value === 'string' ? value.value : value.source);
  }
  return fields;
}

/** Line by line, where the whole is no YAML; a long value goes on in indented lines. */
function readLines(matter: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const unfolded = matter.replace(/\n[ \t]+(?![-\s])(?=[^\n:]*(?:\n|$))/g, ' ');
  for (const [, key = '', value = ''] of unfolded.matchAll(/^([A-Za-z][\w-]*):[ \t]*["']?([^\n]*?)["']?[ \t]*$/gm)) {
    put(fields, key, value.replaceAll("''", "'").replace(/^[>|][+-]?(?:\s+|$)/, ''));
  }
  return fields;
}

function put(fields: Record<string, string>, key: string, value: string): void {
  const words = value.replace(/\s+/g, ' ').trim();
  if (words !== '') fields[key.toLowerCase()] = words;
}
