import type { GlossaryEntry } from '../glossary';
import type { WrittenEntry } from './written';

/** An entry with what another file adds: lists grow, everything else that is written takes the place of what was there. */
export function extended(whole: GlossaryEntry, { entry, keys }: WrittenEntry): GlossaryEntry {
  const written = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.has(key) && key !== 'id'));
  const both = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
  const ambiguous = both(whole.ambiguous, entry.ambiguous);
  const formerly = [...(entry.formerly ?? []), ...(whole.formerly ?? [])];
  return {
    ...whole,
    ...written,
    aliases: both(whole.aliases, entry.aliases),
    abbreviations: both(whole.abbreviations, entry.abbreviations),
    related: both(whole.related, entry.related),
    themes: both(whole.themes, entry.themes),
    ...(ambiguous.length > 0 && { ambiguous }),
    ...(formerly.length > 0 && { formerly }),
    ...((whole.names ?? entry.names) && { names: { ...whole.names, ...entry.names } }),
    // An entry that is written in a glossary file is found there, and not where somebody adds to it.
    ...(whole.origin ? { origin: whole.origin } : entry.origin && { origin: entry.origin }),
  };
}
