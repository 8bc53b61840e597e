/** Whether what stands at a place of a text is prose, and no code, address or link. */

const fence = /^ {0,3}(`{3,}|~{3,})/gm;
/** So far back the beginning of a paragraph is looked for, in UTF-16 units. */
const furthest = 4000;
const address = /(?:[\w+.-]+:\/\/|www\.|[\w.+-]+@)[^\s<>()]*$/i;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/;
const linkTarget = /\](?:\([^()\n]*|\[[^\]\n]*)$/;
const tag = /<[A-Za-z/!][^<>]*$/;

/**
 * Whether a term may be meant at `offset` (UTF-16) of `text`: not inside of code, a web address, the target of a link or a tag.
 * It reads the marks before the place only, so it can be asked at every letter that is typed.
 * @param markdown a mark that is still open counts as one, as its other half is yet to be typed
 */
export function isProseAt(text: string, offset: number, markdown: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (address.test(text.slice(Math.max(lineStart, offset - 300), offset))) return false;
  if (isFenced(text, lineStart)) return false;
  const before = paragraphBefore(text, offset);
  if (isInlineCode(before, text.slice(offset, offset + furthest), markdown)) return false;
  if (!markdown) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return !linkTarget.test(line) && !definition.test(line) && !tag.test(before.slice(-300));
}

function isFenced(text: string, until: number): boolean {
  if (!text.includes('```') && !text.includes('~~~')) return false;
  let open: string | undefined;
  for (const { 1: mark = '', index } of text.matchAll(fence)) {
    if (index >= until) break;
    if (open === undefined) open = mark;
    else if (mark.startsWith(open)) open = undefined;
  }
  return open !== undefined;
}

function paragraphBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - furthest), offset);
  let from = 0;
  for (const { index, 0: blank } of near.matchAll(/\n[ \t\r]*\n/g)) from = index + blank.length;
  return near.slice(from);
}

/** Code ends with as many backticks as it began with. */
function isInlineCode(before: string, behind: string, markdown: boolean): boolean {
  if (!before.includes('`')) return false;
  let open: string | undefined;
  for (const [run] of before.matchAll(/`+/g)) {
    if (open === undefined) open = run;
    else if (run === open) open = undefined;
  }
  if (open === undefined || markdown) return open !== undefined;
  const paragraph = behind.split(/\n[ \t\r]*\n/, 1)[0] ?? '';
  return [...paragraph.matchAll(/`+/g)].some(([run]) => run === open);
}
