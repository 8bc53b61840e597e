import type { DocumentText } from '../documentText';
import { nameOfCapitals } from '../names';
import { reports } from '../saying';
import type { TurnLabel } from './record';

// In capitals, as headings are; "O'NEIL", "DE LA CRUZ", "M. SALEH".
const capitals = "\\p{Lu}[\\p{Lu}’'-]*\\.?(?:\\s\\p{Lu}[\\p{Lu}’'-]*\\.?){1,5}";
const verb = `(?:(?:also|then|next|again|\\p{Ll}+ly)\\s)?${reports}\\b`;
/** "INES COSTA (Elbonia), noting ..., said", "JAN NOVAK, Under-Secretary-General for Rivers, said". */
const label = new RegExp(
  `(${capitals})(?:\\s\\(([^()\\n]{2,60})\\)|,\\s((?:the\\s)?\\p{Lu}[^.“”"]{2,160}?)(?=,\\s(?:(?:in|on|via|who)\\s|${verb}))|(?=\\s${verb}))`,
  'uy',
);
const reportsSoon = new RegExp(`^,?\\s(?:[^.]{0,300}?\\s)?${reports}\\b`, 'u');
/** Minutes write so: "THE HIGH COMMISSIONER said", "MR NOVAK said". */
const noName = /^(?:THE|MR|MRS|MS|DR|SIR|LORD|LADY)\b/;
/** "OSTER CITY (Ruritania News), 5 May — The President said": where the news come from. */
const dateline = /^[^.“”"]{0,40}\s?[–—]\s/u;
/** A paragraph reports soon behind the name, in UTF-16 units. */
const longestAside = 340;

const fewest = 2;

/**
 * Who takes the floor by a press release on a meeting ("meetings coverage"): paragraphs that begin with a name in capitals,
 * its country or office behind it, and report what was said.
 */
export function findCoverageTurns({ text, blocks }: DocumentText): TurnLabel[] {
  const turns: TurnLabel[] = [];
  for (const { start, end } of blocks) {
    if (!isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) continue;
    label.lastIndex = start;
    const match = label.exec(text);
    if (!match?.[1] || start + match[0].length > end) continue;
    const [all, name, country, role] = match;
    if (noName.test(name)) continue;
    const behind = start + all.length;
    const next = text.slice(behind, Math.min(end, behind + longestAside));
    if (dateline.test(next) || !reportsSoon.test(next)) continue;
    turns.push({
      start,
      end: behind,
      speaker: nameOfCapitals(name.replace(/\s+/g, ' ')),
      ...(role !== undefined && { role: role.replace(/\s+/g, ' ') }),
      ...(country !== undefined && { country: country.replace(/\s+/g, ' ') }),
    });
  }
  // One such paragraph may be anything.
  return turns.length >= fewest ? turns : [];
}

/** From "À" on the pattern decides. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code >= 0xc0;
}
