import type { DocumentText } from '../documentText';
import { nameOfCapitals } from '../names';
import { recounts, reports } from '../saying';
import type { TurnLabel } from './record';

// In capitals, as headings are; "O'NEIL", "DE LA CRUZ", "M. SALEH".
const capitals = "\\p{Lu}[\\p{Lu}’'-]*\\.?(?:\\s\\p{Lu}[\\p{Lu}’'-]*\\.?){1,5}";
const verb = `(?:(?:also|then|next|again|\\p{Ll}+ly)\\s)?(?:${reports}|${recounts})\\b`;
/** An office may begin small: "founder of the Lake Watch"; what tells how somebody spoke is none. */
const role =
  '(?:(?:the|an?)\\s)?(?!(?:who|where|when|which|and|in|on|at|for|as|also|\\p{Ll}+ing|\\p{Ll}+ed)\\s)\\p{L}[^.“”"]{2,160}?';
/** "INES COSTA (Elbonia), noting ..., said", "JAN NOVAK, Under-Secretary-General for Rivers, said". */
const label = new RegExp(
  `(${capitals})(?:\\s\\(\\s?([^()\\n]{2,60})\\)|,\\s(${role})(?=,\\s(?:(?:in|on|via|who)\\s|${verb}))|(?=\\s${verb}))`,
  'uy',
);
const reportsSoon = new RegExp(`^,?\\s(?:[^.]{0,300}?\\s)?(?:${reports}|${recounts})\\b`, 'u');
/** Whoever speaks again, or in reply: "The representative of Elbonia, speaking in exercise of the right of reply, said". */
const delegate =
  /The\s((?:representative|delegate|observer|speaker)\s(?:of|for|from)\s(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|and|the)\s){0,2}\p{Lu}[\p{L}’'-]+){0,6}))/uy;
/** The same as a possessive: "Elbonia’s delegate, introducing the draft, said". */
const ownDelegate =
  /((\p{Lu}[\p{L}-]+(?:\s(?:(?:of|and|the)\s){0,2}\p{Lu}[\p{L}-]+){0,4})['’]s?\s(?:representative|delegate|observer))/uy;
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
 * @param release the text begins as a press release does: those who speak may have no names
 */
export function findCoverageTurns({ text, blocks }: DocumentText, release: boolean): TurnLabel[] {
  const turns: TurnLabel[] = [];
  let named = 0;
  for (const { start, end } of blocks) {
    if (turns.length > 0 || release) {
      const turn = delegateAt(text, start, end, turns);
      if (turn) {
        turns.push(turn);
        if (release) named++;
        continue;
      }
    }
    if (!isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) continue;
    label.lastIndex = start;
    const match = label.exec(text);
    if (!match?.[1] || start + match[0].length > end) continue;
    const [all, name, country, role] = match;
    if (noName.test(name)) continue;
    const behind = start + all.length;
    const next = text.slice(behind, Math.min(end, behind + longestAside));
    if (dateline.test(next) || !reportsSoon.test(next)) continue;
    named++;
    turns.push({
      start,
      end: behind,
      speaker: nameOfCapitals(name.replace(/\s+/g, ' ')),
      ...(role !== undefined && { role: role.replace(/\s+/g, ' ') }),
      ...(country !== undefined && { country: country.replace(/\s+/g, ' ') }),
    });
  }
  // One such paragraph may be anything.
  return named >= fewest ? turns : [];
}

/** A delegate whom a paragraph names by the country alone; who has spoken for it before is meant. */
function delegateAt(text: string, start: number, end: number, before: readonly TurnLabel[]): TurnLabel | undefined {
  const form = text.startsWith('The ', start) ? delegate : ownDelegate;
  form.lastIndex = start;
  const match = form.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const behind = start + match[0].length;
  if (!reportsSoon.test(text.slice(behind, Math.min(end, behind + longestAside)))) return undefined;
  const country = match[2].replace(/\s+/g, ' ');
  const known = before.find((turn) => turn.country === country);
  if (known) return { ...known, start, end: behind };
  const speaker = match[1].replace(/\s+/g, ' ');
  return { start, end: behind, speaker, role: speaker, country };
}

/** From "À" on the pattern decides. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code >= 0xc0;
}
