/** Plurals of English, for folded words: all writings of a word count as one. */

/** Words up to this length end in "s" for other reasons ("gas", "us"). */
const shortest = 4;

/** The singular of a folded word; a word that only looks like a plural keeps its look ("status", "crisis"). */
export function singularOf(word: string): string {
  if (word.length < shortest || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > shortest) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A folded word in the singular and its plurals: "treaty, treatys, treaties". */
export function writingsOf(singular: string): string[] {
  const writings = [singular];
  if (singular.length >= shortest - 1) writings.push(`${singular}s`);
  if (singular.endsWith('y')) writings.push(`${singular.slice(0, -1)}ies`);
  if (/(?:s|x|ch|sh|z)$/.test(singular)) writings.push(`${singular}es`);
  if (singular.endsWith('is') && singular.length > shortest) writings.push(`${singular.slice(0, -2)}es`);
  return writings;
}
