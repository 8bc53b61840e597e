/** The hash of a folded word (FNV-1a over UTF-16 units, 32 bits), one unit after the other. */
const prime = 16777619;

export const startHash = 0x811c9dc5 | 0;

export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

export function hashOf(word: string): number {
  let hash = startHash;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}
