import { goalIdentifier } from '../glossary/developmentGoals';
import type { Term } from '../model/speech';

/** "Sustainable Development Goals 6 and 14", "SDG-16", "Goal 16", "targets 3.8 and 5.6": the noun with what names it. */
const noun =
  /(?<full>Sustainable\s+Development\s+Goals?|Global\s+Goals?|SDGs?(?:\s+[Gg]oals?)?)(?:\s+[Tt]argets?)?|(?<goal>Goals?)|(?<target>[Tt]argets?)/y;
const digits = String.raw`(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)`;
/** No quantity ("target 2.4 million"), and no part of a longer number. */
const alone = String.raw`(?![\w/%°]|[.,-]\d{3}|[.,]\d|\s?(?:per\s+cent|percent|million|billion|trillion|degrees))`;
const first = new RegExp(String.raw`(?:\s?[-–]\s?|\s{0,3})(?:Nos?\.?\s|number\s)?${digits}${alone}`, 'y');
const further = new RegExp(digits + alone, 'y');
const gap = /\s*,\s*(?:(?:and|or)\s+)?(?=\d)|\s+(?:and|or|to|through|&)\s+(?=\d)|\s?[-–]\s?(?=\d)/y;

/** Goals of somebody else: "Millennium Development Goal 4", "MDG Goal 8", "Aichi Biodiversity Target 11". */
const foreign =
  /(?:Millennium|Development|MDGs?|Strateg\w+|Policy|Aichi|Biodiversity|Framework|Programme|Education|EFA|Corporate|Decade)\s+$/;
const ofTheGoals =
  /^\s*,?\s*(?:of|in|under)\s+(?:the\s+)?(?:(?:SDGs?|2030\s+Agenda|Agenda\s+2030|Sustainable)\b|(?:Goal|SDG)\s)/;
const ofOthers = /^\s*,?\s*(?:of|in|under)\s+(?:the\s+)?(?:Millennium|MDGs?|Aichi|Strategic|Kunming)\b/;
/** What the document speaks of, where a bare "Goal 8" stands: the goals of 2015 or those of 2000. */
const family =
  /(Sustainable\s+Development\s+Goal|SDG|2030\s+(?:Development\s+)?Agenda|Agenda\s+2030|2030\s+[Ss]ustainable)|Millennium\s+(?:Development\s+)?Goal|MDG|Millennium\s+Declaration/g;
const lastMillenniumGoal = 8;

/**
 * Goals and targets of sustainable development named by their numbers. A bare "Goal 8" or "target 3.8" counts only in a
 * document that speaks of them, and the goals of the millennium have eight, which are others.
 * @param known whether there is such a goal or target
 */
export function findDevelopmentGoals(text: string, known: (id: string) => boolean): Term[] {
  // Hardly a text that names a target names no goal.
  if (!text.includes('Goal') && !text.includes('SDG')) return [];
  const found: Term[] = [];
  let families: readonly RegExpMatchArray[] | undefined;
  let next = 0;
  let behind = 0;
  for (const start of starts(text)) {
    if (start < behind || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    noun.lastIndex = start;
    const match = noun.exec(text);
    if (!match) continue;
    const numbers = numbersAt(text, start + match[0].length);
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
function starts(text: string): number[] {
  const places: number[] = [];
  const words = [
    ['Sustainable', 0],
    ['SDG', 0],
    ['Goal', 0],
    ['Global', 0],
    ['arget', 1],
  ] as const;
  for (const [word, before] of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at - before);
  }
  return places.sort((a, b) => a - b);
}

interface Numbered {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function numbersAt(text: string, at: number): Numbered[] {
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
