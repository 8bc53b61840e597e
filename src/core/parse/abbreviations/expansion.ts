import { alignment, begins, worth, type Alignment } from './alignment';
import { beginsSecondName, bestBeginning, capitalsBefore, runStart } from './nameRun';
import type { Word } from './phrase';
import { lettersOf, type Letter, type ShortForm } from './shortForm';

/**
 * Where the words begin that an abbreviation stands for, or `undefined` when nothing fits. The words end where the phrase
 * ends. After the method of Schwartz and Hearst (2003), with what UN text adds: initials before letters inside words,
 * initials in another order, names whose abbreviation comes from another language.
 * @param by `letters`: all letters must be there; `name`: a name in capitals will do
 */
export function expansionStart(form: ShortForm, words: readonly Word[], by: 'letters' | 'name'): number | undefined {
  if (words.at(-1)?.small) return undefined;
  for (const letters of lettersOf(form.short)) {
    if (letters.length < 2) continue;
    const at = form.likeWord ? startOfCoined(letters, words) : startFor(form.short, letters, words, by);
    if (at !== undefined) return words[at]?.start;
  }
  return undefined;
}

/** As {@link expansionStart}, where every letter begins a word and every word gives one; the first word may be cut. */
export function plainStart(form: ShortForm, words: readonly Word[]): number | undefined {
  const [letters = []] = lettersOf(form.short);
  if (form.likeWord || letters.length < 2 || words.at(-1)?.small) return undefined;
  const found = bestInOrder(letters, words);
  const plain = found && found.at > 0 && found.initials === letters.length && found.unused === 0;
  return plain ? words[found.at]?.start : undefined;
}

function startFor(
  short: string,
  letters: readonly Letter[],
  words: readonly Word[],
  by: 'letters' | 'name',
): number | undefined {
  const inOrder = bestInOrder(letters, words);
  const complete = inOrder?.initials === letters.length;
  if (inOrder && complete && inOrder.unused === 0) return inOrder.at;
  const anyOrder = letters.length >= 3 ? allInitials(letters, words) : undefined;
  const whole = inOrder?.unused === 0 && !isCut(inOrder, letters, words);
  if (inOrder && complete && (!anyOrder || isOneName(words, inOrder.at))) return capitalsBefore(words, inOrder.at);
  if (inOrder && whole) return inOrder.at;
  if (anyOrder) return anyOrder.at;
  if (by === 'letters') return undefined;
  return namedOtherwise(short, letters, words) ?? halfInitials(inOrder, letters, words);
}

type Placed = Alignment & { readonly at: number };

/** Of all readings in the order of the letters the best, the shorter of two that are as good. */
function bestInOrder(letters: readonly Letter[], words: readonly Word[]): Placed | undefined {
  let found: Placed | undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    if (!canBegin(words, at)) continue;
    const aligned = alignment(letters, words, at);
    if (!aligned || runsOn(aligned, letters, words, at)) continue;
    const next = { ...aligned, at };
    if (!found || better(next, found, words)) found = next;
  }
  return found;
}

function canBegin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "2,4,6-Trinitrotoluene" is written from the number on, and spoken from the name on.
  return word !== undefined && (!word.joined || /^\d/.test(words[at - 1]?.text ?? ''));
}

/** A reading that begins amid a sentence and ends in a name, or passes over many words, is no name. */
function runsOn(
  { initials, unused }: Alignment,
  letters: readonly Letter[],
  words: readonly Word[],
  at: number,
): boolean {
  if (unused === 0) return false;
  const name = words.slice(at).filter(({ small }) => !small);
  const capitals = name.filter(({ capital }) => capital).length;
  if (capitals === 0) return unused > letters.length;
  // "small island developing States (SID)"
  if (!words[at]?.capital) return unused > 1 || initials < letters.length || words.slice(at).some(({ small }) => small);
  return name.length - capitals > 2;
}

/**
 * A longer reading must gain by its length: "(CTED)" stands for "Counter-Terrorism Committee Executive Directorate", not
 * only from "Committee" on; but "living in landlocked developing countries" gains nothing for "(LLDCs)".
 */
function better(longer: Placed, shorter: Placed, words: readonly Word[]): boolean {
  const added = words.slice(longer.at, shorter.at);
  const first = words[longer.at];
  if (shorter.unused === 0) {
    if (added.some(({ beforeComma }) => beforeComma)) return false;
    if (added.some((_, i) => beginsSecondName(words, longer.at + i))) return false;
    if (!first?.capital && added.some(({ small }) => small)) return false;
  }
  if (worth(longer) !== worth(shorter)) return worth(longer) > worth(shorter);
  return longer.initials > shorter.initials && first?.capital === true;
}

/** Whether nothing in the words from an index on parts them: no comma, no words in small letters. */
function isOneName(words: readonly Word[], at: number): boolean {
  const name = words.slice(at);
  return !name.some((word) => word.beforeComma || !(word.capital || word.small || word.joined || word.isNumber));
}

/** Whether a reading that needs letters inside words begins amid a name: "(CIT)" is no "Committee". */
function isCut({ at, initials, unused }: Placed, letters: readonly Letter[], words: readonly Word[]): boolean {
  if (initials === letters.length && unused === 0) return false;
  if (at === words.length - 1 && !isCompound(letters, words[at])) return true;
  return unused > 0 && capitalsBefore(words, at) < at;
}

/** "hydrofluorocarbons (HFCs)": one word with the letters of several in it. */
function isCompound(letters: readonly Letter[], word: Word | undefined): boolean {
  return word !== undefined && word.text.length >= 4 * letters.length;
}

interface InAnyOrder {
  readonly at: number;
  readonly unused: number;
}

/** The shortest end of the phrase whose words have all letters as initials, in any order, if a name can begin there. */
function allInitials(letters: readonly Letter[], words: readonly Word[]): InAnyOrder | undefined {
  const left = [...letters];
  let unused = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || word.beforeComma || beginsSecondName(words, at)) break;
    if (word.small) continue;
    const index = left.findIndex((letter) => begins(word, letter));
    if (index >= 0) left.splice(index, 1);
    else if (++unused >= letters.length) break;
    if (left.length > 0) continue;
    let first = at;
    while (words[first]?.joined) first--;
    return words[first]?.capital ? { at: first, unused } : undefined;
  }
  return undefined;
}

const capitalsOnly = /^[A-Z][A-Z-]{2,}s?(?:\s[IVX]+)?$/;
const officeHolders = new Set('minister president ambassador chair chairman chairperson representative'.split(' '));
/** Abbreviations of States: behind a name they tell where it belongs. */
const states = new Set('USA US UK UAE USSR DPRK PRC GDR FRG DRC'.split(' '));

/** "Southern Common Market (MERCOSUR)": a name in capitals whose abbreviation comes from another language. */
function namedOtherwise(short: string, letters: readonly Letter[], words: readonly Word[]): number | undefined {
  const run = runStart(words);
  // "UN-Women" and its like are coined, not spelt from initials.
  const coined = /^UN-?[A-Z]/.test(short) ? unitedNations(words) : -1;
  if (coined >= run) return capitalsBefore(words, coined);
  const fit = bestBeginning(letters, words, run);
  if (!fit || fit.matched + fit.unmatched < 3) return undefined;
  // "The Foreign Minister of Elbonia (NAM)" speaks for a group.
  if (words.slice(fit.start).some(({ text }) => officeHolders.has(text))) return undefined;
  return capitalsOnly.test(short) && !states.has(short) ? fit.start : undefined;
}

/** Index of the last "United" before "Nations". */
function unitedNations(words: readonly Word[]): number {
  return words.findLastIndex(({ text }, i) => text === 'united' && words[i + 1]?.text === 'nations');
}

/** Half of the letters at word beginnings, the others inside, and words that give none. */
function halfInitials(
  found: Placed | undefined,
  letters: readonly Letter[],
  words: readonly Word[],
): number | undefined {
  if (!found || found.initials * 2 < letters.length || isCut(found, letters, words)) return undefined;
  return found.at;
}

/** "Minugua", "Nato": letters that look like a word stand for a name that gives nearly all of them. */
function startOfCoined(letters: readonly Letter[], words: readonly Word[]): number | undefined {
  const inOrder = bestInOrder(letters, words);
  if (inOrder && words[inOrder.at]?.capital && inOrder.unused === 0 && words.length - inOrder.at > 1) {
    if (inOrder.initials >= Math.min(4, letters.length) || inOrder.initials * 2 > letters.length) return inOrder.at;
  }
  const fit = bestBeginning(letters, words, runStart(words));
  return fit && fit.matched >= 4 && fit.unmatched <= 1 ? fit.start : undefined;
}
