import type { Knowledge } from '../../knowledge';
import { Glossary, type GlossaryEntry } from '../glossary';
import { TermFinder } from '../termFinder';

/** What the glossaries of a workspace and of its user make of the built-in one; plain data that threads can pass on. */
export interface GlossaryChanges {
  /** Entries that are new, or stand in place of those with the same identifier. */
  readonly entries: readonly GlossaryEntry[];
  /** Identifiers of entries that are not recognised. */
  readonly silenced: readonly string[];
}

export const noChanges: GlossaryChanges = { entries: [], silenced: [] };

/** Knowledge with the changes made; the same knowledge when there are none. */
export function withChanges(knowledge: Knowledge, { entries, silenced }: GlossaryChanges): Knowledge {
  if (entries.length === 0 && silenced.length === 0) return knowledge;
  const gone = new Set([...silenced, ...entries.map(({ id }) => id)]);
  const kept = [...knowledge.glossary.entries()].filter(({ id }) => !gone.has(id));
  const glossary = new Glossary([...kept, ...entries]);
  return { ...knowledge, glossary, matcher: new TermFinder(glossary, knowledge.taxonomy, knowledge.copyUnits) };
}

/** Whether documents read with one of these have the same facts as with the other: places and definitions are none. */
export function findTheSame(a: GlossaryChanges, b: GlossaryChanges): boolean {
  return matched(a) === matched(b);
}

function matched({ entries, silenced }: GlossaryChanges): string {
  const facts = entries.map(({ id, name, aliases, abbreviations, ambiguous, names, formerly, formal, ...rest }) => {
    const { kind, themes, byNumber } = rest;
    return [id, name, aliases, abbreviations, ambiguous, names, formerly, formal, kind, themes, byNumber, rest.case];
  });
  return JSON.stringify([facts, silenced]);
}
