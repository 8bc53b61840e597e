import type { Span } from '../model/span';

/** New words in place of those of the span. */
export interface Correction extends Span {
  readonly text: string;
}

interface Word extends Span {
  readonly text: string;
}

const word = /[\p{L}\p{N}\u00AD]+/gu;

/**
 * Writes `suggestion` over the words of `span` (UTF-16). Where markup or a link stands between these words it stays: then
 * only the words that differ are written over.
 */
export function correction(text: string, span: Span, suggestion: string): Correction {
  const { start, end } = span;
  const written = text.slice(start, end);
  const whole = { start, end, text: suggestion };
  if (written.replace(word, 'w') === suggestion.replace(word, 'w')) return whole;
  const old = wordsOf(written);
  const wanted = wordsOf(suggestion);
  const before = commonStart(old, wanted);
  const behind = commonStart(old.slice(before).reverse(), wanted.slice(before).reverse());
  const fresh = wanted.slice(before, wanted.length - behind);
  // What a link leads to stands before the words that close the reference.
  const wrong = old.slice(before, old.length - behind).slice(-fresh.length);
  const [first, last] = [fresh[0], fresh.at(-1)];
  const [from, to] = [wrong[0], wrong.at(-1)];
  if (before + behind === 0 || !first || !last || !from || !to || wrong.length < fresh.length) return whole;
  return { start: start + from.start, end: start + to.end, text: suggestion.slice(first.start, last.end) };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

function commonStart(some: readonly Word[], others: readonly Word[]): number {
  let count = 0;
  while (count < some.length && count < others.length && some[count]?.text === others[count]?.text) count++;
  return count;
}
