import type { Knowledge } from '../../knowledge';
import { describe } from '../describe';
import { printedSymbol } from '../identifiers';
import { aboutOf } from './about';
import type { World } from '../view';
import { termNaming } from './byName';
import { catalogueOf, type Catalogue, type Instrument } from './catalogue';
import { instrumentGroups } from './shelf';

/**
 * The instruments with every word of `filter` in their citation, symbol, title, other names or what they are about; where
 * some of the world's have its numbers whole, only these: "60/1" is not the beginning of 60/158 then.
 */
export function passing(instruments: readonly Instrument[], filter: string, world: World): readonly Instrument[] {
  const words = foldCase(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return instruments;
  const holds = haveNumbersWhole(words, filter, world)
    ? holdsWhole
    : (names: string, word: string) => names.includes(word);
  return instruments.filter((instrument) => {
    const names = namesOf(instrument, world.knowledge);
    return words.every((word) => holds(names, word));
  });
}

/** Each group of the view asks the same anew. */
const asked = new WeakMap<Catalogue, { readonly filter: string; readonly whole: boolean }>();

function haveNumbersWhole(words: readonly string[], filter: string, world: World): boolean {
  if (!words.some((word) => /^\d|\d$/.test(word))) return false;
  const catalogue = catalogueOf(world);
  let answer = asked.get(catalogue);
  if (answer?.filter !== filter) {
    const whole = instrumentGroups.some((group) =>
      catalogue.unsorted(group).some((instrument) => {
        const names = namesOf(instrument, world.knowledge);
        return words.every((word) => holdsWhole(names, word));
      }),
    );
    asked.set(catalogue, (answer = { filter, whole }));
  }
  return answer.whole;
}

/** Whether the word stands there without being a part of a longer number. */
function holdsWhole(names: string, word: string): boolean {
  for (let at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/^\d\d/.test(names.slice(at - 1, at + 1)) && !/^\d\d/.test(names.slice(end - 1, end + 1))) return true;
  }
  return false;
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
    const named = entry ?? knowledge.glossary.get(termNaming(id, knowledge) ?? '');
    const others = [...(named?.aliases ?? []), ...(named?.abbreviations ?? [])];
    const parts = [label, citation, symbol, printedSymbol(symbol), title, note, aboutOf(id, description), ...others];
    names.set(id, (all = foldCase(parts.join('\n'))));
  }
  return all;
}

/** Without differences of case and of accents: `geneve` finds Genève. */
function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
