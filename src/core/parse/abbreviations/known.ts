import type { Term } from '../../model/speech';
import type { DefinedAbbreviation } from './abbreviations';
import { shortFormIn } from './shortForm';

const opening = /^,?\s?[([]["“‘'«]?$/;
const closing = /["”’'»]?[)\]]/y;

/**
 * Definitions whose letters tell nothing, known by the glossary: "the Special Committee on Peacekeeping Operations
 * (C-34)", "UNFICYP (UN Peacekeeping Force in Cyprus)", where both name the same thing.
 * @param terms of the text, in its order
 * @param found the definitions whose letters tell them
 */
export function knownAbbreviations(
  text: string,
  terms: readonly Term[],
  found: readonly DefinedAbbreviation[],
): DefinedAbbreviation[] {
  const known = new Set(found.map(({ span }) => span.start));
  const more: DefinedAbbreviation[] = [];
  for (let i = 1; i < terms.length; i++) {
    const first = terms[i - 1];
    const second = terms[i];
    // A bracket and what stands around it, a mark on each side at most.
    if (!first || !second || first.id !== second.id || second.start - first.end > 4) continue;
    closing.lastIndex = second.end;
    if (!opening.test(text.slice(first.end, second.start)) || !closing.test(text)) continue;
    const [short, name] = first.end - first.start > second.end - second.start ? [second, first] : [first, second];
    const form = shortFormIn(text.slice(short.start, short.end), short.start);
    if (!form || form.likeWord || known.has(form.start) || !/\s/.test(text.slice(name.start, name.end))) continue;
    more.push({
      short: form.short,
      span: { start: form.start, end: form.end },
      expansion: { start: name.start, end: name.end },
    });
  }
  return more;
}
