import type { Reference, ThemeCue, ThemeWeight } from '../model/speech';
import type { Taxonomy } from './taxonomy';

/** What a citation counts, beside a phrase: citing Chapter VIII is a stronger sign than a word. */
const citationWeight = 1.5;
/** A theme needs so much evidence before a document is about it: two phrases, or one citation. */
const leastEvidence = 1.5;
/** What fills no more than a page, in UTF-16 units, may tell once what it is about, unless so many themes are plain. */
const page = 3000;
const leastOnPage = 1;
const fewestThemes = 3;

/** Evidence and what it says. */
export interface Evidence extends ThemeCue {
  /** The same for the same words, from 1; below 0 for something cited, the same for the same thing. */
  readonly phrase: number;
}

/** Evidence that citations give: the cues of each theme whose `references` hold the identifier cited. */
export function citationCues(references: readonly Reference[], taxonomy: Taxonomy): Evidence[] {
  const cues: Evidence[] = [];
  const cited: string[] = [];
  for (const { id, start, end } of references) {
    const themes = taxonomy.themesCiting(id);
    if (themes.length === 0) continue;
    if (!cited.includes(id)) cited.push(id);
    const phrase = -1 - cited.indexOf(id);
    for (const theme of themes) cues.push({ theme, weight: citationWeight, start, end, phrase });
  }
  return cues;
}

/**
 * The themes of a document, the strongest first, from their evidence. Each repetition of the same words counts less
 * (the n-th one 1/√n of the first), so that one favourite word does not outweigh a theme that is spoken of in many ways.
 * @param length of the text, in UTF-16 units
 */
export function weighThemes(evidence: readonly Evidence[], length: number): ThemeWeight[] {
  const weighed = new Map<string, { total: number; readonly seen: Map<number, number> }>();
  for (const { theme, weight, phrase } of evidence) {
    let of = weighed.get(theme);
    if (!of) weighed.set(theme, (of = { total: 0, seen: new Map() }));
    const times = (of.seen.get(phrase) ?? 0) + 1;
    of.seen.set(phrase, times);
    of.total += weight / Math.sqrt(times);
  }
  const found = [...weighed];
  const strong = found.filter(([, { total }]) => total >= leastEvidence);
  const few = length <= page && strong.length < fewestThemes;
  const kept = few ? found.filter(([, { total }]) => total >= leastOnPage) : strong;
  const sum = kept.reduce((all, [, { total }]) => all + total, 0);
  return kept
    .map(([id, { total }]) => ({ id, weight: Math.round((total / sum) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
