import type { Knowledge } from '../../knowledge';
import { describe } from '../describe';
import { printedSymbol } from '../identifiers';
import { aboutOf } from './about';
import type { Instrument } from './catalogue';

/** The instruments with every word of `filter` in their citation, symbol, title, other names or what they are about. */
export function passing(
  instruments: readonly Instrument[],
  filter: string,
  knowledge: Knowledge,
): readonly Instrument[] {
  const words = foldCase(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return instruments;
  return instruments.filter((instrument) => {
    const names = namesOf(instrument, knowledge);
    return words.every((word) => names.includes(word));
  });
}

const known = new WeakMap<Knowledge, Map<string, string>>();

/** All names of an instrument, folded, made once. */
function namesOf({ id, label, citation }: Instrument, knowledge: Knowledge): string {
  let names = known.get(knowledge);
  if (!names) known.set(knowledge, (names = new Map<string, string>()));
  let all = names.get(id);
  if (all === undefined) {
    const description = describe(id, knowledge);
    const { title = '', note = '', entry } = description ?? {};
    const symbol = id.startsWith('symbol/') ? id.slice('symbol/'.length) : '';
    const others = [...(entry?.aliases ?? []), ...(entry?.abbreviations ?? [])];
    const parts = [label, citation, symbol, printedSymbol(symbol), title, note, aboutOf(id, description), ...others];
    names.set(id, (all = foldCase(parts.join('\n'))));
  }
  return all;
}

/** Without differences of case and of accents: `geneve` finds Genève. */
function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
