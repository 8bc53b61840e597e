import type { EntryKind } from '../glossary/glossary';
import type { Knowledge } from '../knowledge';
import type { Span } from '../model/span';
import type { Person, Reference, Term } from '../model/speech';
import { unitAt } from '../model/unitAt';
import { isAmidCapitals, mayBeWord } from './amidCapitals';
import { findDevelopmentGoals } from './developmentGoals';
import type { Evidence } from '../themes/weigh';
import { isOfOthers, isOfOwner, isOwner, isOwnersOwn, isShared } from './namesakes';
import { isShortCharter, ShortCharter } from './shortCharter';
import { settle, type AmbiguousUse } from './ambiguousTerms';
import type { DefinedAbbreviation } from './abbreviations/abbreviations';

/** Terms and evidence of themes; offsets of the text that was scanned, in its order. */
export interface FoundTerms {
  readonly terms: readonly Term[];
  readonly cues: readonly Evidence[];
}

const symbol = /^[A-Z]{1,6}\//;

/** Waters, lands and money that have their name from a State: "Lake Chad", "the Gulf of Guinea", "the South China Sea", "US$ 5". */
const beforeState = /\b(?:Lakes?|Mount|Rivers?|(?:Gulf|Seas?|Straits?|Bay|Isthmus|Horn)\s+of)\s+$/;
const behindState = /^\s+(?:Sea|River|Valley|Canal|Basin|Delta|dollars?)\b/;
/** "US$ 5", where a name in full has received them: "they paid Elbonia $5 million". */
const money = /^\s?\$/;

/** Finds glossary terms and theme phrases of `text`. */
export function findTerms(text: string, { glossary, matcher }: Knowledge): FoundTerms {
  const terms: Term[] = [];
  const cues: Evidence[] = [];
  const ambiguous: AmbiguousUse[] = [];
  /** The kind of what was named last, where it may have organs of its own. */
  let owner: EntryKind | undefined;
  const charters = new ShortCharter();
  matcher.scan(text, {
    term(start, end, { term, kind, candidates }) {
      if (candidates && standsAlone(text, start, end) && !isAmidCapitals(text, start, end))
        ambiguous.push({ start, end, candidates });
      if (term === undefined) return;
      // "The rules of international law" are those that it has.
      if (term === 'rule-of-law' && text.startsWith('ules', start + 1)) return;
      if (term === 'un-charter') {
        if (!isShortCharter(start, end)) charters.name(end);
        else if (!charters.isMeant(text, start)) return;
      }
      if (kind === 'member-state' && isPartOfLandscape(text, start, end)) return;
      if (end - start <= 5 && mayBeWord(text, start, end)) return;
      const found = { id: term, start, end };
      const last = terms.at(-1);
      if (isOwner(term, kind)) {
        if (last && isShared(last.id) && isOfOwner(text, last, found, kind)) terms.pop();
        owner = kind;
      } else {
        const before = last && owner !== undefined && isShared(term) && isOwnersOwn(text, last, owner, found);
        owner = undefined;
        if (before || (isShared(term) && isOfOthers(text, found))) return;
      }
      terms.push(found);
    },
    cue(start, end, { themes }, phrase) {
      for (const { theme, weight } of themes) cues.push({ theme, weight, start, end, phrase });
    },
  });
  const goals = findDevelopmentGoals(text, (id) => glossary.get(id) !== undefined);
  const named = goals.length > 0 ? replacing(terms, goals) : terms;
  const settled = settle(ambiguous, named);
  return { terms: settled.length > 0 ? replacing(named, settled) : named, cues };
}

/** Whether letters are no part of a symbol or of a name: "SC/12616", "CD-ROM". */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[/.\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^(?:\/|\.\d|-[\p{Lu}\p{N}])/u.test(text.slice(end, end + 2))
  );
}

function isPartOfLandscape(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 10);
  return (
    beforeState.test(text.slice(Math.max(0, start - 14), start)) ||
    behindState.test(behind) ||
    (end - start <= 4 && money.test(behind))
  );
}

/** "ECO/71": a series of press releases, of which no other symbols are read. */
const seriesNumber = /^[A-Z]\/\d{1,3}/;

/** Terms that are no part of a document symbol: "A/HRC/RES/5/1" does not mention the Council by its abbreviation. */
export function outsideSymbols(
  text: string,
  terms: readonly Term[],
  references: readonly Reference[],
): readonly Term[] {
  const symbols = references.filter(({ start, end }) => symbol.test(text.slice(start, Math.min(end, start + 12))));
  let next = 0;
  return terms.filter((term) => {
    if (
      term.end - term.start <= 3 &&
      text.charCodeAt(term.end) === 0x2f &&
      seriesNumber.test(text.slice(term.end - 1, term.end + 4))
    )
      return false;
    while ((symbols[next]?.end ?? Infinity) <= term.start) next++;
    return (symbols[next]?.start ?? Infinity) >= term.end;
  });
}

/** So far into a document its only speaker is announced. */
const announcedWithin = 3000;

/** Terms that are no part of the name of the only one who speaks: "Statement by Ms. Ines Chad", "MR. TEN-POW". */
export function outsideName(text: string, terms: readonly Term[], speakers: readonly Person[]): readonly Term[] {
  const [{ name, role } = { name: '' }] = speakers;
  if (speakers.length !== 1 || name === role) return terms;
  const from = text.slice(0, announcedWithin).toLowerCase().indexOf(name.toLowerCase());
  const to = from + name.length;
  // A person whom the glossary knows has two words of it at least.
  return from < 0
    ? terms
    : terms.filter(({ start, end }) => start < from || end > to || text.slice(start, end).includes(' '));
}

/** Uses of the document's own abbreviations from their definitions on; they take the place of other readings of the same letters, and names with slips the place of what they hold. */
export function withOwnAbbreviations(
  text: string,
  terms: readonly Term[],
  abbreviations: readonly (DefinedAbbreviation & { readonly id: string; readonly misspelt: boolean })[],
): Term[] {
  const names = abbreviations.flatMap(({ id, expansion, misspelt }) => (misspelt ? [{ id, ...expansion }] : []));
  const uses = usesOf(text, abbreviations);
  return replacing(terms, names.length > 0 ? [...uses, ...names].sort((a, b) => a.start - b.start) : uses);
}

/** Terms of which `own` take the place; both in the order of the text. A longer name keeps its place. */
function replacing(terms: readonly Term[], own: readonly Term[]): Term[] {
  if (own.length === 0) return [...terms];
  const others = terms.filter((term) => {
    const rival = overlapping(own, term);
    // "AU Peace and Security Council" is a longer name than the document's "AU".
    return !rival || rival.end - rival.start < term.end - term.start;
  });
  const kept = own.filter((use) => !overlapping(others, use));
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}

/** In time that grows with the text, however much it defines; a later definition of the same letters counts from its place on. */
function usesOf(text: string, abbreviations: readonly (DefinedAbbreviation & { readonly id: string })[]): Term[] {
  const uses: Term[] = [];
  const lengths = [...new Set(abbreviations.map(({ short }) => short.length))].sort((a, b) => b - a);
  const meanings = meaningsOf(abbreviations);
  let free = 0;
  for (const at of placesOf([...meanings.keys()], text, abbreviations[0]?.span.start ?? text.length)) {
    if (at < free || isLetter(text.charAt(at - 1))) continue;
    const use = useAt(text, at, lengths, meanings);
    if (!use) continue;
    uses.push(use);
    free = use.end;
  }
  return uses;
}

/** So many abbreviations are looked for one after the other faster than all of them at once. */
const few = 8;

/** Where letters like these stand from an offset on, ascending; more places than theirs may be among them. */
function placesOf(shorts: readonly string[], text: string, from: number): readonly number[] {
  const places: number[] = [];
  if (shorts.length <= few) {
    for (const short of shorts) {
      for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + 1)) places.push(at);
    }
    return places.sort((a, b) => a - b);
  }
  const beginnings = new Set(shorts.map((short) => beginningAt(short, 0)));
  for (let at = from; at < text.length; at++) {
    const code = unitAt(text, at);
    if (code <= capitalZ && code >= capitalA && beginnings.has(beginningAt(text, at))) places.push(at);
  }
  return places;
}

/** What an abbreviation stands for from an offset on. */
interface Meaning {
  readonly id: string;
  readonly from: number;
}

/** By the letters of an abbreviation, the last meaning first. */
function meaningsOf(abbreviations: readonly (DefinedAbbreviation & { readonly id: string })[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const { short, id, span } of abbreviations) {
    const meaning = { id, from: span.start };
    const known = meanings.get(short);
    if (known) known.unshift(meaning);
    else meanings.set(short, [meaning]);
  }
  return meanings;
}

function useAt(
  text: string,
  start: number,
  lengths: readonly number[],
  meanings: ReadonlyMap<string, readonly Meaning[]>,
): Term | undefined {
  for (const length of lengths) {
    const end = start + length;
    const meaning = meanings.get(text.slice(start, end))?.find(({ from }) => from <= start);
    if (meaning && endsWord(text, end)) return { id: meaning.id, start, end };
  }
  return undefined;
}

const capitalA = 65;
const capitalZ = 90;

/** Two letters as one number. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Whether a word ends at `end`; a plural "s" may follow. */
function endsWord(text: string, end: number): boolean {
  return !isLetter(text.charAt(end)) || /^s(?!\p{L})/u.test(text.slice(end, end + 2));
}

/** The first of `sorted` (by start, not overlapping each other) that shares a character with a span. */
export function overlapping(sorted: readonly Term[], { start, end }: Span): Term | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const candidate = sorted[low];
  return candidate && candidate.start < end ? candidate : undefined;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
