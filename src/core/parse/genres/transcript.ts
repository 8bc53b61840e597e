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
/** "[00:01:30] Ines Costa: ", "Ines Costa (01:30): ", and without brackets "0:30 Ines Costa: ", "Ines Costa 0:30". */
const timed = new RegExp(
  `^(?:(?:[[(]${clock}[\\])]|(${clock}))\\s+(?:[-–]\\s)?${speaking}:(?=\\s|$)|${speaking}\\s+(?:[[(]${clock}[\\])]:?|(${clock})$))`,
  'u',
);
/** Without brackets it could be the hours of a programme, but a programme does not begin in the first five minutes. */
const soon = /^0?[0-4]:\d\d(?:[.,]|$)|^00?:0?[0-4]:/;
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
  const turns: TurnLabel[] = [];
  for (const { start, end } of lines) {
    const match = timed.exec(text.slice(start, Math.min(end, start + 100)));
    const [label = '', timeBefore, behindTime, beforeTime, timeBehind] = match ?? [];
    const bare = timeBefore ?? timeBehind;
    if (turns.length === 0 && bare !== undefined && !soon.test(bare)) continue;
    const speaker = (behindTime ?? beforeTime)?.replace(titles, '').trim();
    if (speaker) turns.push({ start, end: start + label.length, speaker });
  }
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
