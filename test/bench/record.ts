import type { Position } from 'vscode-languageserver-protocol/node';

/** A verbatim record of at least `length` units, its turns made of the corpus's own paragraphs. */
export function makeRecord(texts: readonly string[], length: number): string {
  const parts: string[] = ['The meeting was called to order at 10 a.m.\n'];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const text = texts[i % texts.length] ?? '';
    const part = `\nMr. Speaker${String.fromCharCode(65 + (i % 26))} (Delegation ${i}): ${text}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Positions spread over a text, in a fixed pseudo-random order. */
export function positionsIn(text: string, count: number): Position[] {
  const lines = text.split(/\r\n|\r|\n/);
  const positions: Position[] = [];
  // A linear congruential generator with a fixed seed: each run asks at the same places.
  for (let state = 12345; positions.length < count;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const line = state % lines.length;
    const width = lines[line]?.length ?? 0;
    if (width > 0) positions.push({ line, character: (state >> 7) % width });
  }
  return positions;
}
