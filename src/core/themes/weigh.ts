import type { Reference, ThemeCue, ThemeWeight } from '../model/speech';
import type { Taxonomy } from './taxonomy';

/** What a citation counts, beside a phrase: citing Chapter VIII is a stronger sign than a word. */
const citationWeight = 1.5;
/** A theme needs so much evidence before a document is about it: two phrases, or one citation. */
const leastEvidence = 1.5;

/** Evidence that citations give: the cues of each theme whose `references` hold the identifier cited. */
export function citationCues(references: readonly Reference[], taxonomy: Taxonomy): ThemeCue[] {
  const cues: ThemeCue[] = [];
  for (const { id, start, end } of references) {
    for (const theme of taxonomy.themesCiting(id)) cues.push({ theme, weight: citationWeight, start, end });
  }
  return cues;
}

/**
 * The themes of a document, the strongest first, from their evidence. Each repetition of the same words counts less
 * (the n-th one 1/√n of the first), so that one favourite word does not outweigh a theme that is spoken of in many ways.
 * @param text whose offsets the cues have
 */
export function weighThemes(text: string, cues: readonly ThemeCue[]): ThemeWeight[] {
  const seen = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { theme, weight, start, end } of cues) {
    const words = `${theme} ${text.slice(start, end).toLowerCase()}`;
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    totals.set(theme, (totals.get(theme) ?? 0) + weight / Math.sqrt(times));
  }
  const kept = [...totals].filter(([, total]) => total >= leastEvidence);
  const sum = kept.reduce((all, [, total]) => all + total, 0);
  return kept
    .map(([id, total]) => ({ id, weight: Math.round((total / sum) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
