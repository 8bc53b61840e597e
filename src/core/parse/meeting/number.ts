import { isDigit } from '../../model/ascii';
import type { Genre } from '../../model/speech';
import type { DocumentText } from '../documentText';

/** How far the head of a record reaches, in UTF-16 units: a list of members stands in it. */
export const headReach = 4000;
/** The same of a press release. */
const coverageReach = 300;
/** How far the lines above a resolution reach that tell where it was adopted. */
const adoptionReach = 1500;

/** The number in the symbol of a record: `S/PV.8941`, `A/75/PV.12`, `A/C.3/75/SR.5`. */
const inSymbol = /(?:^|\/)(?:PV|SR)\.(\d{1,5})/;
const ordinal = '(\\d{1,5})\\s?(?:st|nd|rd|th|e|ème|re|ère|[ªa])\\.?\\s(?:\\([^()\\n]{2,24}\\)\\s)?';
const meeting =
  '(?:(?:resumed\\s|closed\\s)?(?:plenary\\s)?meeting|séance(?:\\splénière)?|sesión(?:\\splenaria)?)(?![\\p{L}])';
/** "8941st meeting", "Summary record of the 5th meeting", "8941e séance", "Acta resumida de la 12ª sesión". */
const onLine = new RegExp(
  `^[*_# ]*(?:(?:Summary|Verbatim|Provisional(?: summary| verbatim)?)\\srecord\\s(?:\\([^()\\n]{2,30}\\)\\s)?of\\sthe\\s|Compte rendu \\p{L}+ de la |Acta \\p{L}+ de la )?${ordinal}${meeting}`,
  'imu',
);
const adopted = new RegExp(`(?<!\\p{L})(?:at (?:its|the)|à sa|en su) ${ordinal}${meeting}`, 'iu');
/** The line below a resolution: "53rd plenary meeting", with its day or without. */
const below = new RegExp(`^${ordinal}${meeting}[.,]?(?:\\s\\d[^,;:]{6,24})?$`, 'iu');
const longestBelow = 70;

/** The number of the meeting whose record a document is, or at which what it holds was adopted. */
export function meetingNumber(document: DocumentText, genre: Genre, symbol: string | undefined): number | undefined {
  const given = Number(document.frontMatter?.['meeting'] ?? document.frontMatter?.['meeting_number']);
  if (given > 0) return given;
  const { text, lines } = document;
  if (genre === 'verbatim' || genre === 'summary')
    return numberOf(inSymbol.exec(symbol ?? '') ?? onLine.exec(text.slice(0, headReach)));
  // A press release tells above its headline which meeting it covers.
  if (genre === 'news') return numberOf(onLine.exec(text.slice(0, coverageReach)));
  if (genre !== 'resolution') return undefined;
  const above = adopted.exec(text.slice(0, adoptionReach).replace(/\s+/g, ' '));
  if (above) return numberOf(above);
  const foot = lines[footLine(document)];
  return foot && numberOf(below.exec(text.slice(foot.start, foot.end)));
}

/** The index of the line below a resolution that names its meeting; -1 for none. */
export function footLine({ text, lines }: DocumentText): number {
  return lines.findIndex(
    ({ start, end }) =>
      end - start <= longestBelow && isDigit(text.charCodeAt(start)) && below.test(text.slice(start, end)),
  );
}

/** Whether words are the name of a meeting and nothing else. */
export function namesMeeting(words: string): boolean {
  return below.test(words);
}

function numberOf(match: RegExpExecArray | null): number | undefined {
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
