/** Plurals of English, for folded words: all writings of a word count as one. */

/** Words up to this length end in "s" for other reasons ("gas", "us"). */
const shortest = 4;

/** The singular of a folded word; a word that only looks like a plural keeps its look ("status", "crisis"). */
export function singularOf(word: string): string {
  if (word.length < shortest || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > shortest) return `${word.slice(0, -3)}y`;
  if (word.endsWith('oes')) return word.slice(0, -2);
  if (word.endsWith('es') && sibilants.some((end) => word.endsWith(end, word.length - 2))) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Behind these the plural is "es"; behind a single "s" or "z" only some words have it. */
const sibilants = ['ss', 'x', 'ch', 'sh', 'zz'];

const greekSingular = /.[sx]is$/;

/** A folded word in the singular and its plurals: "treaty, treatys, treaties". */
export function writingsOf(singular: string): string[] {
  const writings = [singular];
  if (singular.length >= shortest - 1) writings.push(`${singular}s`);
  switch (singular.charAt(singular.length - 1)) {
    case 'y':
      writings.push(`${singular.slice(0, -1)}ies`);
      break;
    case 'h':
      if (singular.endsWith('ch') || singular.endsWith('sh')) writings.push(`${singular}es`);
      break;
    case 's':
      writings.push(`${singular}es`);
      // "crises, axes", but "Francis" is nobody's singular.
      if (greekSingular.test(singular)) writings.push(`${singular.slice(0, -2)}es`);
      break;
    case 'o':
    case 'x':
    case 'z':
      writings.push(`${singular}es`);
  }
  return writings;
}
