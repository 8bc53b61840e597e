const plain = /^[\p{L}\p{N}(](?:[\p{L}\p{N}\p{M} ’'()./&+–-]*[\p{L}\p{N}\p{M}’'().+])?$/u;
/** What readers of some version of YAML take for a value of another type. */
const otherType = /^(?:null|true|false|yes|no|on|off|y|n|[\d.+-]+)$/i;

/** What means something to YAML at the beginning of a line's value, anywhere in it, or at its end. */
const special = /^[\s"'&*!|>%@`#,?:[\]{}-]|:(?:\s|$)|\s#|[\p{Cc}]|\s$/u;

/** A text as the value of a key of its own, in one line. */
export function yamlLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return special.test(line) || otherType.test(line) ? JSON.stringify(line) : line;
}

/** A longer text as the value of a key of its own, lines below the first indented by `indent` spaces. */
export function yamlBlock(text: string, indent: number): string {
  const line = yamlLine(text);
  if (indent + line.length <= lineLength || line.includes('\\u')) return line;
  const margin = `\n${' '.repeat(indent)}`;
  return `>-${margin}${wrapped(text.trim().split(/\s+/), lineLength - indent).join(margin)}`;
}

const lineLength = 100;

function wrapped(words: readonly string[], length: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A text as one line of YAML, right in any place: as it is where nothing in it means something, else in quotation marks. */
export function yamlText(text: string): string {
  return plain.test(text) && !otherType.test(text) ? text : JSON.stringify(text);
}
