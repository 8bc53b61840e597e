import type { Span } from '../../../src/core/model/span';

/** A word and the white space behind it. `origin` is its number in the first draft; new words have none. */
export interface Word {
  readonly text: string;
  readonly gap: string;
  readonly origin?: number;
}

/** A run of words of the first draft, `[first, last]`. */
export interface Passage {
  readonly first: number;
  readonly last: number;
}

/** What became of a passage: its span, `gone`, or `torn` when it is unclear even to a person what its span would be. */
export type Truth = Span | 'gone' | 'torn';

/** A text as its words; white space before the first is left out. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/(\S+)(\s*)/g), ([, word = '', gap = ''], origin) => ({ text: word, gap, origin }));
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text, gap }) => text + gap).join('');
}

/** Where passages of the first draft stand in a later one: only the origins of the words tell, never what they say. */
export function truthsOf(words: readonly Word[], passages: readonly Passage[]): Truth[] {
  const starts: number[] = [];
  const places = new Map<number, number>();
  let offset = 0;
  words.forEach(({ text, gap, origin }, i) => {
    starts.push(offset);
    if (origin !== undefined) places.set(origin, i);
    offset += text.length + gap.length;
  });
  return passages.map(({ first, last }) => {
    const kept: number[] = [];
    for (let origin = first; origin <= last; origin++) {
      const place = places.get(origin);
      if (place !== undefined) kept.push(place);
    }
    if (kept.length === 0) return 'gone';
    const from = Math.min(...kept);
    const to = Math.max(...kept);
    const length = last - first + 1;
    const inOrder = kept.every((place, i) => i === 0 || place > (kept[i - 1] ?? 0));
    if (!inOrder || kept.length * 2 < length || to - from + 1 > length * 2) return 'torn';
    return { start: starts[from] ?? 0, end: (starts[to] ?? 0) + (words[to]?.text.length ?? 0) };
  });
}
