import type { Reference, ThemeCue, ThemeWeight } from '../model/speech';
import type { Taxonomy } from './taxonomy';

/** What a citation counts, beside a phrase: citing Chapter VIII is a stronger sign than a word. */
const citationWeight = 1.5;
/** A theme needs so much evidence before a document is about it: two phrases, or one citation. */
const leastEvidence = 1.5;

/** Evidence and what it says: `phrase` is the same for the same words, or for the same thing cited. */
export interface Evidence extends ThemeCue {
  readonly phrase: number | string;
}

/** Evidence that citations give: the cues of each theme whose `references` hold the identifier cited. */
export function citationCues(references: readonly Reference[], taxonomy: Taxonomy): Evidence[] {
  const cues: Evidence[] = [];
  for (const { id, start, end } of references) {
    for (const theme of taxonomy.themesCiting(id)) cues.push({ theme, weight: citationWeight, start, end, phrase: id });
  }
  return cues;
}

/**
 * The themes of a document, the strongest first, from their evidence. Each repetition of the same words counts less
 * (the n-th one 1/√n of the first), so that one favourite word does not outweigh a theme that is spoken of in many ways.
 */
export function weighThemes(evidence: readonly Evidence[]): ThemeWeight[] {
  const weighed = new Map<string, { total: number; readonly seen: Map<number | string, number> }>();
  for (const { theme, weight, phrase } of evidence) {
    let of = weighed.get(theme);
    if (!of) weighed.set(theme, (of = { total: 0, seen: new Map() }));
    const times = (of.seen.get(phrase) ?? 0) + 1;
    of.seen.set(phrase, times);
    of.total += weight / Math.sqrt(times);
  }
  const kept = [...weighed].filter(([, { total }]) => total >= leastEvidence);
  const sum = kept.reduce((all, [, { total }]) => all + total, 0);
  return kept
    .map(([id, { total }]) => ({ id, weight: Math.round((total / sum) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
