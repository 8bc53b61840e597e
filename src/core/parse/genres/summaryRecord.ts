import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { capitalised, courtesy, titledName, withoutCourtesy } from '../names';
import { recounts, reports, reportsElsewhere } from '../saying';
import { officerElsewhere, type TurnLabel } from './record';
import { representedBy, standingOf } from './standing';

const officer =
  'The\\s+(?:Acting\\s+|(?:Temporary|TEMPORARY)\\s+|Vice[- ])?(?:PRESIDENT|President|CHAIR(?:MAN|PERSON|WOMAN)?|Chair(?:man|person|woman)?|SECRETARY|Secretary(?:-General)?|RAPPORTEUR|Rapporteur)|(?:Le|La)\\s+(?:Rapporteure?|Secrétaire)|(?:El|La)\\s+(?:Relatora?|Secretari[oa])';
/** One who is named by the State or the organization alone: "The Observer for the Holy See". */
const representative =
  "(?:L['’](?:[Oo]bservateur|[Oo]bservatrice)|(?:Le|La)\\s[Rr]eprésentante?|(?:El|La)\\s(?:[Oo]bservadora?|[Rr]epresentante))\\s+(?:du|des|del?(?:\\s(?:la|los|las)|\\sl['’])?|d['’])\\s*\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:de|del|la|des|du|y|et)\\s){0,2}\\p{Lu}[\\p{L}’'-]+){0,6}|(?:The|An?)\\s+(?:[Oo]bserver|[Rr]epresentative|[Dd]elegate)\\s+(?:for|of)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:of|and|the)\\s){0,2}\\p{Lu}[\\p{L}’'-]+){0,6}";
/** "12. Mr. Novak (Ruritania), speaking on behalf of the Group, said": a summary record names who speaks inside its sentences. */
const opening = new RegExp(
  `(?:\\d{1,3}\\.\\s{0,6})?(?:(?:El|La)\\s(?=Sra?\\.))?((${officerElsewhere}|${officer}|${representative})|((?:(?:${courtesy})\\s*)+${titledName}))(?:\\s\\(((?:[^()]|\\([^()\\n]{1,60}\\)){2,160})\\))?(?:,|\\s(?:then\\s|also\\s|again\\s)?(?=(?:${reports}|${recounts}|${reportsElsewhere})(?!\\p{L})))`,
  'uy',
);

/** Whom a paragraph addresses: "Mr. President, I welcomed ...". */
const addressed =
  /^(?:President|Chair|Chairman|Chairperson|Secretary-General|Speaker|Moderator|Minister|Ambassador)\b/i;
const reported = new RegExp(
  `^(?:\\d{1,3}\\.\\s{0,6})?((?:(?:${courtesy})\\s*)+${titledName})\\s(?:${reports})\\s(?:that|the\\s+(?:President|representative))\\b`,
  'u',
);
const saysSoon = new RegExp(`(?<!\\p{L})(?:${reports}|${recounts}|${reportsElsewhere})(?!\\p{L})`, 'u');
/** An aside between the name and its verb is no longer than this, in UTF-16 units. */
const longestAside = 260;

/** Who takes the floor in a summary record, at the paragraph that says so. */
export function findSummaryTurns({ text, blocks }: DocumentText): TurnLabel[] {
  const turns: TurnLabel[] = [];
  for (const { start, end } of blocks) {
    opening.lastIndex = start;
    const match = opening.exec(text);
    if (!match?.[1] || start + match[0].length > end) continue;
    const [all, who, office, named, inBrackets] = match;
    // Behind the comma an aside follows, and then the verb.
    if (
      all.endsWith(',') &&
      !saysSoon.test(text.slice(start + all.length, Math.min(end, start + all.length + longestAside)))
    )
      continue;
    const speaker =
      office === undefined
        ? plainName(named ?? who)
        : office.replace(/^(?:(?:The|An?|Le|La|El)\s+|L['’])/, '').replace(/\s+/g, ' ');
    if (office === undefined && addressed.test(speaker)) continue;
    const written = speaker === speaker.toUpperCase() ? capitalised(speaker) : speaker;
    const standing = inBrackets === undefined ? undefined : standingOf(inBrackets);
    const role = office === undefined ? standing?.role : written;
    const country = office === undefined ? standing?.country : representedBy(written);
    turns.push({
      start,
      end: start + all.replace(/[,\s]+$/, '').length,
      speaker: written,
      ...(role !== undefined && { role }),
      ...(country !== undefined && { country }),
    });
  }
  return turns;
}

/** The speaker of a statement that old records tell in the third person: "Mr. PEARSON remarked that ...". */
export function reportedSpeaker({ text, blocks }: DocumentText): Person | undefined {
  const [first] = blocks;
  const name = first && reported.exec(text.slice(first.start, Math.min(first.end, first.start + 160)))?.[1];
  if (name === undefined || addressed.test(withoutCourtesy(name))) return undefined;
  return { name: plainName(name) };
}

/** Surnames stand in capitals there: "Sir Benegal RAU" → "Benegal Rau". */
function plainName(words: string): string {
  return withoutCourtesy(words.replace(/\s+/g, ' ')).replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) => capitalised(word));
}
