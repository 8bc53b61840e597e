/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. @param seed each gives another hash of the same text */
export function textHash(text: string, seed: number): string {
  let value = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
