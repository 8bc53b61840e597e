/** Names of people as they are compared: without accents, capitals, hyphens and full stops. */

/** The words of a name: "Kassym-Jomart Tokayev" → ["kassym", "jomart", "tokayev"]. */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Small words that belong to a surname. */
const particles = new Set('de da do dos del della di du la le van von der den ten ter bin bint ibn al el y'.split(' '));

/** The surname as it stands alone: "Ines de la Cruz" → "de la cruz". */
export function surnameOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1] ?? '')) from--;
  return words.slice(Math.max(0, from)).join(' ');
}

/** Whether a name has no more than a surname. */
export function isSurname(words: readonly string[]): boolean {
  return (
    words.length === 1 ||
    surnameOf(words) === words.join(' ') ||
    words.slice(0, -1).every((word) => particles.has(word))
  );
}

/**
 * Whether two full names can be one person's: the same surname and first name, and whatever stands between is left out or
 * shortened in one of them.
 */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) !== b.at(-1) || !fits(a[0], b[0])) return false;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  let next = 0;
  for (const word of shorter) {
    const at = longer.findIndex((other, i) => i >= next && fits(other, word));
    if (at < 0) return false;
    next = at + 1;
  }
  // Initials alone tell too little: "J. Novak" is "Jan Novak" only probably.
  return (a[0]?.length ?? 0) > 1 && (b[0]?.length ?? 0) > 1;
}

function fits(a = '', b = ''): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

const longForm =
  /^(?:(?:(?:bolivarian|islamic|plurinational|federal|united) )?(?:republic|state)|federated states|kingdom|sultanate|principality|grand duchy) of (?!korea|congo)/;
/** "Iran (Islamic Republic of)", as lists in the order of the alphabet have it. */
const longFormBehind = / (?:(?:bolivarian|islamic|plurinational) (?:republic|state)|federated states) of$/;

/** A country as it is compared: "The Republic of Elbonia" → "elbonia". */
export function countryKey(country: string): string {
  return nameWords(country)
    .filter((word) => word !== 'the')
    .join(' ')
    .replace(longForm, '')
    .replace(longFormBehind, '');
}
