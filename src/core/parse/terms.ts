import type { Knowledge } from '../knowledge';
import type { Term, ThemeCue } from '../model/speech';
import type { DefinedAbbreviation } from './abbreviations';

/** Terms and evidence of themes; offsets of the text that was scanned, in its order. */
export interface FoundTerms {
  readonly terms: readonly Term[];
  readonly cues: readonly ThemeCue[];
}

/** Words before "Security Council" or "General Assembly" that make it the organ of somebody else. */
const longerName =
  /(?:\b\p{Lu}[\p{L}-]*\s+and|\bNational|\bSupreme|\bFederal|\bState|\bParliamentary|\bRegional|\bHigher|\bConstituent|\bAfrican|\bArab|\bEuropean|\bGulf|\bRussian|\bIranian|\bIraqi|\bTurkish)\s+$/u;
/** An abbreviation amid capitals is more likely a word: "WHO WE ARE". */
const shouted = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Finds glossary terms and theme phrases of `text`. */
export function findTerms(text: string, { glossary, matcher }: Knowledge): FoundTerms {
  const terms: Term[] = [];
  const cues: ThemeCue[] = [];
  matcher.scan(text, {
    term(start, end, { term }) {
      if (term === undefined) return;
      if (glossary.get(term)?.kind === 'organ' && longerName.test(text.slice(Math.max(0, start - 30), start))) return;
      if (end - start <= 5 && isShouted(text, start, end)) return;
      terms.push({ id: term, start, end });
    },
    cue(start, end, { themes }) {
      for (const [theme, weight] of themes) cues.push({ theme, weight, start, end });
    },
  });
  return { terms, cues };
}

function isShouted(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== text.slice(start, end).toUpperCase()) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  return shouted.test(before) && shouted.test(after);
}

/** Uses of the document's own abbreviations from their definitions on; they take the place of other readings of the same letters. */
export function withOwnAbbreviations(
  text: string,
  terms: readonly Term[],
  abbreviations: readonly (DefinedAbbreviation & { readonly id: string })[],
): Term[] {
  const own: Term[] = [];
  for (const { short, span, id } of abbreviations) {
    for (let at = text.indexOf(short, span.start); at >= 0; at = text.indexOf(short, at + 1)) {
      const end = at + short.length;
      if (isLetter(text.charAt(at - 1)) || (isLetter(text.charAt(end)) && !/^s(?!\p{L})/u.test(text.slice(end, end + 2)))) continue;
      own.push({ id, start: at, end });
    }
  }
  if (own.length === 0) return [...terms];
  own.sort((a, b) => a.start - b.start);
  const others = terms.filter((term) => {
    const rival = overlapping(own, term);
    // "AU Peace and Security Council" is a longer name than the document's "AU".
    return !rival || rival.end - rival.start < term.end - term.start;
  });
  const kept = own.filter((use) => !overlapping(others, use));
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}

/** The first of `sorted` (by start, not overlapping each other much) that shares a character with `term`. */
function overlapping(sorted: readonly Term[], term: Term): Term | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= term.start) low = middle + 1;
    else high = middle;
  }
  const candidate = sorted[low];
  return candidate && candidate.start < term.end ? candidate : undefined;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
