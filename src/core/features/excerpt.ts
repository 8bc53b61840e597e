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
