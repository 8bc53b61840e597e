import type { DocumentText } from '../documentText';
import type { TurnLabel } from './record';

const part = '([^|\\n]{2,120}?)';
/** "Elbonia | H.E. Ms. Ines Costa | Minister of Foreign Affairs", alone on its line; in Markdown it is bold. */
const label = new RegExp(`^${part}\\s?\\|\\s?${part}\\s?\\|\\s?${part}$`);
const titles =
  /^(?:(?:H\.?\s?E\.?|Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Ambassador|The Honou?rable|Hon|M|Mme|Sra?)\b\.?\s*)+(?=\p{Lu})/u;
/** A table is rows under each other, or rows with a bar at their beginning. */
const fewest = 2;

/** The labels of a transcript, which name entity, speaker and role with bars between. */
export function findTranscriptTurns({ text, lines }: DocumentText): TurnLabel[] {
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
