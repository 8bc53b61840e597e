import { goalIdentifier } from '../glossary/developmentGoals';
import { romanceLanguage } from '../glossary/languages';
import type { Term } from '../model/speech';
import { englishGoals, romanceGoals, type GoalWords } from './goalWords';

const digits = String.raw`(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)`;
/** No quantity ("target 2.4 million"), and no part of a longer number. */
const alone = String.raw`(?![\w/%°]|[.,-]\d{3}|[.,]\d|\s?(?:per\s+cent|percent|million|billion|trillion|degrees|pour\s+cent|por\s+ciento|mill))`;
const first = new RegExp(
  String.raw`(?:\s?[-–]\s?|\s{0,3})(?:[Nn][o°]s?\.?\s|núms?\.\s|number\s|números?\s|numéros?\s)?${digits}${alone}`,
  'y',
);
const further = new RegExp(digits + alone, 'y');
const lastMillenniumGoal = 8;

/**
 * Goals and targets of sustainable development named by their numbers. A bare "Goal 8" or "target 3.8" counts only in a
 * document that speaks of them, and the goals of the millennium have eight, which are others.
 * @param known whether there is such a goal or target
 */
export function findDevelopmentGoals(text: string, known: (id: string) => boolean): Term[] {
  if (romanceLanguage(text) !== undefined) return findGoals(romanceGoals, text, known);
  // Hardly a text that names a target names no goal.
  return text.includes('Goal') || text.includes('SDG') ? findGoals(englishGoals, text, known) : [];
}

function findGoals(words: GoalWords, text: string, known: (id: string) => boolean): Term[] {
  const { noun, foreign, ofTheGoals, ofOthers, family } = words;
  const found: Term[] = [];
  let families: readonly RegExpMatchArray[] | undefined;
  let next = 0;
  let behind = 0;
  for (const start of starts(words, text)) {
    if (start < behind || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    noun.lastIndex = start;
    const match = noun.exec(text);
    if (!match) continue;
    const numbers = numbersAt(words, text, start + match[0].length);
    const last = numbers.at(-1);
    if (!last) continue;
    if (match.groups?.['full'] === undefined) {
      const before = text.slice(Math.max(0, start - 40), start);
      const after = text.slice(last.end, last.end + 60);
      if (foreign.test(before) || ofOthers.test(after)) continue;
      if (!ofTheGoals.test(after)) {
        families ??= [...text.matchAll(family)];
        while ((families[next]?.index ?? Infinity) < start) next++;
        // What was named last counts, else what is named first of all.
        const sustainable = (families[next - 1] ?? families[next])?.[1] !== undefined;
        const beyond = Number.parseInt(last.number) > lastMillenniumGoal && families.some((named) => named[1]);
        if (!sustainable && !beyond) continue;
      }
    }
    const targets = match.groups?.['target'] !== undefined;
    numbers.forEach(({ number: named, ...span }, i) => {
      const id = goalIdentifier(named);
      if (targets && !named.includes('.')) return;
      if (known(id)) found.push({ id, start: i === 0 ? start : span.start, end: span.end });
    });
    behind = last.end;
  }
  return found;
}

/** Where a noun may begin, in the order of the text. */
function starts({ beginnings }: GoalWords, text: string): number[] {
  const places: number[] = [];
  for (const [part, before] of beginnings) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at - before);
  }
  return places.sort((a, b) => a - b);
}

interface Numbered {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function numbersAt({ gap }: GoalWords, text: string, at: number): Numbered[] {
  const numbers: Numbered[] = [];
  first.lastIndex = at;
  for (let match = first.exec(text); match?.[1]; match = further.exec(text)) {
    const end = match.index + match[0].length;
    numbers.push({ number: match[1], start: end - match[1].length, end });
    gap.lastIndex = end;
    if (!gap.test(text)) break;
    further.lastIndex = gap.lastIndex;
  }
  return numbers;
}
