import type { DocumentText } from '../documentText';
import type { TurnLabel } from './record';

const part = '([^|\\n]{2,120}?)';
/** "Elbonia | H.E. Ms. Ines Costa | Minister of Foreign Affairs", alone on its line; in Markdown it is bold. */
const label = new RegExp(`^${part}\\s?\\|\\s?${part}\\s?\\|\\s?${part}$`);
const titles =
  /^(?:(?:H\.?\s?E\.?|Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Ambassador|The Honou?rable|Hon|M|Mme|Sra?)\b\.?\s*)+(?=\p{Lu})/u;
/** A table is rows under each other, or rows with a bar at their beginning. */
const fewest = 2;

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
const speaking = '(\\p{Lu}[^\\n:\\d()[\\]]{1,60}?)';
/** "[00:01:30] Ines Costa: ", "Ines Costa (01:30): ", and "Ines Costa 1:30" alone on its line. */
const timed = new RegExp(
  `^(?:[[(]?${clock}[\\])]?\\s+(?:[-–]\\s)?${speaking}:(?=\\s|$)|${speaking}\\s+(?:[[(]${clock}[\\])]:?|${clock}$))`,
  'u',
);
/** A transcript shows its first times so soon, in UTF-16 units. */
const clockReach = 1500;
const anyClock = /\d:\d\d/;

/** The labels of a transcript: with the time at which somebody speaks, or entity, speaker and role with bars between. */
export function findTranscriptTurns(document: DocumentText): TurnLabel[] {
  const found = timedTurns(document);
  return found.length > 0 ? found : labelledTurns(document);
}

function timedTurns({ text, lines }: DocumentText): TurnLabel[] {
  if (!anyClock.test(text.slice(0, clockReach))) return [];
  const turns = lines.flatMap(({ start, end }): TurnLabel[] => {
    const [label, behindTime, beforeTime] = timed.exec(text.slice(start, Math.min(end, start + 100))) ?? [];
    const speaker = (behindTime ?? beforeTime)?.replace(titles, '').trim();
    return label === undefined || !speaker ? [] : [{ start, end: start + label.length, speaker }];
  });
  return turns.length >= fewest ? turns : [];
}

function labelledTurns({ text, lines }: DocumentText): TurnLabel[] {
  if (!text.includes('|')) return [];
  const turns: TurnLabel[] = [];
  let rows = 0;
  let previous = -2;
  lines.forEach(({ start, end }, i) => {
    if (end - start > 300) return;
    const [, entity, name = '', role] = label.exec(text.slice(start, end)) ?? [];
    const speaker = name.replace(titles, '').trim();
    if (entity === undefined || role === undefined || !/^\p{Lu}/u.test(speaker) || /\d/.test(speaker)) return;
    if (i === previous + 1) rows++;
    previous = i;
    turns.push({ start, end, speaker, role, country: entity.trim() });
  });
  return turns.length >= fewest && rows === 0 ? turns : [];
}
