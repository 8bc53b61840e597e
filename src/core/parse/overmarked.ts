/** So many marks in one paragraph, or underlined headings in one text, nobody writes. */
const mostMarks = 1000;
const mark = /[*_]+|[[\]]|<[!?]/g;
const paragraphEnd = /\n[ \t\r]*\n/;
const underlined = /\S[ \t\r]*\n[ \t>]*(?:=+|-+)[ \t\r]*(?=\n|$)/g;
/** Thirty quotations or list items inside each other, all opened in one line that is not just a row of dashes or stars. */
const nested =
  /^(?![ \t]*(?:-[ \t]*)+\r?$|[ \t]*(?:\*[ \t]*)+\r?$)(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]{0,4}){30}/m;

/**
 * Whether the Markdown parser would take minutes for `text`: it compares each mark of a paragraph with all before it,
 * looks for the end of each comment, and compares each level of nesting with all lines. Such a text is no Markdown that
 * a person wrote; it is read as it stands.
 */
export function isBeyondReading(text: string, markdown: boolean): boolean {
  if (exceeds(text, mark) && text.split(paragraphEnd).some((paragraph) => exceeds(paragraph, mark))) return true;
  return nested.test(text) || (markdown && exceeds(text, underlined));
}

function exceeds(text: string, pattern: RegExp): boolean {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) if (++count > mostMarks) return true;
  return false;
}
