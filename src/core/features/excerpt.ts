/** White space folded to single spaces, none at the ends. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most `length` UTF-16 units of a text, cut between words, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
  const all = folded(text);
  if (all.length <= length) return all;
  const cut = all.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : dropHalfCharacter(cut);
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** A cut must not leave the first half of a surrogate pair behind. */
function dropHalfCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

const headingMark = /^ {0,3}#{1,6}\s+/;
const before = 60;
const behind = 140;

/** Some words of a text on one line, with the words around them. */
export interface Excerpt {
  readonly text: string;
  /** Where the words stand in `text`, UTF-16. */
  readonly highlight: readonly [number, number];
}

/** The line of `text` around `start` to `end`, white space folded, long lines cut between words. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const head = wordsBefore(text.slice(lineStart, start).replace(headingMark, ''));
  const tail = shortenTail(text.slice(end, lineEnd));
  return { text: head + words + tail, highlight: [head.length, head.length + words.length] };
}

function wordsBefore(line: string): string {
  const all = line.replace(/\s+/g, ' ').trimStart();
  if (all.length <= before) return all;
  const cut = all.slice(-before);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function shortenTail(line: string): string {
  const all = line.replace(/\s+/g, ' ').trimEnd();
  if (all.length <= behind) return all;
  const cut = all.slice(0, behind);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : dropHalfCharacter(cut)}…`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
