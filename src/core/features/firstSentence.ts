import { folded } from './excerpt';
import { sentenceAt } from './passages';

/** The first sentence of a definition, which stands alone, without its full stop. */
export function firstSentence(definition: string): string {
  const all = folded(definition);
  const { start, end } = sentenceAt(all, 0, { start: 0, end: all.length });
  return all.slice(start, end).replace(/\.$/, '');
}
