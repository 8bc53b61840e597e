import type { Glossary, GlossaryEntry } from '../../glossary/glossary';
import { countryKey } from './names';

/** By the name of a country as it is compared: how the glossary calls the State. */
type States = ReadonlyMap<string, string>;

const known = new WeakMap<Glossary, States>();

/**
 * The name of the State that a document calls by a short, formal, translated or former name: "UK", "Iran (Islamic Republic
 * of)", "Türkiye" and "Turkey". What the glossary does not know stays as it is written.
 */
export function stateName(written: string, glossary: Glossary): string {
  let states = known.get(glossary);
  if (!states) known.set(glossary, (states = readStates(glossary)));
  return states.get(countryKey(written)) ?? written;
}

function readStates(glossary: Glossary): States {
  const states = new Map<string, string>();
  const entries = [...glossary.entries()].filter(({ kind }) => kind === 'member-state' || kind === 'observer');
  // The own name of a State goes before what another one is called as well, and that before a name of the past.
  for (const namesOf of [ownNames, otherNames, formerNames]) {
    for (const entry of entries) {
      for (const name of namesOf(entry)) {
        const key = countryKey(name);
        if (key !== '' && !states.has(key)) states.set(key, entry.name);
      }
    }
  }
  return states;
}

function ownNames({ name, formal }: GlossaryEntry): readonly string[] {
  return formal === undefined ? [name] : [name, formal];
}

function otherNames({ aliases, abbreviations, names = {} }: GlossaryEntry): readonly string[] {
  return [...aliases, ...abbreviations, ...Object.values(names).flat()];
}

function formerNames({ formerly = [] }: GlossaryEntry): readonly string[] {
  return formerly.map(({ name }) => name);
}
