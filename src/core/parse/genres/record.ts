import type { DocumentText } from '../documentText';
import { capitalised, courtesy, personName, titledName, withoutCourtesy } from '../names';
import { headText, type OutlineDraft } from '../outlineDraft';
import { standingOf } from './standing';
import { addressesIn, closingsIn } from './statement';

/** Presiding officers and office-holders whom a record names by their office. */
const officer =
  'The\\s+(?:(?:Acting|ACTING|Temporary|TEMPORARY|Deputy)\\s+|V(?:ice|ICE)[- ]|Co-)?(?:President|PRESIDENT|Chair(?:man|person|woman)?|CHAIRMAN|CHAIR|CHAIRPERSON|Secretary-General|SECRETARY-GENERAL|Secretary|SECRETARY|Rapporteur|RAPPORTEUR|Moderator)';
/** The same in French and Spanish. */
export const officerElsewhere =
  '(?:Le\\s+(?:Vice-)?Président|La\\s+(?:Vice-)?Présidente)(?:\\s+par\\s+intérim)?|(?:Le\\s+Secrétaire|La\\s+Secrétaire)\\s+générale?|(?:El\\s+(?:Vicep|P)residente|La\\s+(?:Vicep|P)residenta)(?:\\s+interin[oa])?|(?:El\\s+Secretario|La\\s+Secretaria)\\s+General';
/** The delegation that provides the interpretation says so there, and a typist may leave the space out. */
const bracket =
  '\\s{0,3}(?:\\(|\\[(?=spoke|speaking|interpret|translat|parle|habla))([^()[\\]\\n]{2,90}(?:\\n[^()[\\]\\n]{1,90})?)[)\\]]';
/** "Lord Ash of Oster". */
const peer = `(?:Lord|Lady|Baroness)\\s${personName}\\sof\\s${personName}`;
/** Heads of State and Government are named behind their office: "President Costa", "Prime Minister Novak". */
const highOffice =
  '(?:Vice[- ])?President|(?:(?:Deputy\\s)?Prime|Foreign)\\sMinister|Crown\\sPrince(?:ss)?|Chancellor|Premier|Captain\\sRegent|Sultan|Emir|Pope|(?:Le|La)\\s(?:(?:Vice-)?Présidente?|(?:Premier|Première)\\s[Mm]inistre|Roi|Reine)|(?:El|La)\\s(?:(?:Vicep|P)resident[ea]|(?:Primer|Primera)\\s[Mm]inistr[oa]|Rey|Reina)';
/** Who presents a report: "Mr. Novak (Elbonia), Rapporteur of the Third Committee: ". */
const reporting = '(?:Rapporteur|Chair(?:man|person|woman)?|Vice-Chair)\\s[^:()\\n]{2,80}?';
/** "Mr. Nebenzia (Russian Federation) (spoke in Russian): ", at the start of a line. */
const label = new RegExp(
  `(?:(${officer}|${officerElsewhere})|(${peer}|(?:(?:${courtesy})\\s*)+${titledName})|(${highOffice})\\s(${personName})|(${personName})(?=\\s{1,3}\\())(?:${bracket})?(?:,\\s(${reporting}))?(?:${bracket})?\\s?:(?=\\s|$)`,
  'uy',
);
const language =
  /(?:spoke|speaking|parle|parlait|habla|interpretation|translated|translation|interprétation|interpretación)(?:\s+(?:in|from|en|by|de|del))?\s+(?:the\s+|l['’])?(\p{Lu}?\p{L}+)/iu;
const notNames =
  /^(?:President|Chairman|Chair|Chairperson|Secretary-General|Speaker|Moderator|Minister|Ambassador|Prime Minister|Foreign Minister|Excellency|Vice-President)\b/i;
const procedure =
  /^(?:\d{1,3}\.\s{0,4})?[“"[(_*]*(?:The (?:[a-z]+ ){0,2}(?:part (?:\([a-z]+\) )?of the )?(?:meeting|session) (?:was|rose|resumed|is|adjourned)|The (?:provisional )?(?:agenda|programme of work)(?:, as [a-z ]{2,30},)? was adopted|A vote was taken|The vote was taken|A recorded vote was taken|(?:In favour|Against|Abstaining|Abstentions?):|(?:The (?:draft )?|Draft )(?:annual report|resolution|amendment|decision|motion)s?(?:[^.]|\.(?=\d)){0,80} (?:was|were) (?:adopted|rejected|not adopted)|(?:(?:Operative|Preambular) )?Paragraph \S{1,6} was (?:retained|adopted|rejected)|There being no objection|It was so decided|The members of the (?:General |Security )?(?:Assembly|Council|Committee)(?:, standing,)? observed|(?:In the absence of the \w+, )?(?:Mr|Mrs|Ms|Dr|Sir)\.? [^.:\n]{3,120} (?:took|in) the Chair\.?$|(?:Mr|Mrs|Ms|Dr|H\.E)\.? [^.\n]{3,120} (?:was|were) escorted|At the invitation of the (?:Acting )?(?:President|Chair)|La séance est (?:ouverte|levée|suspendue|reprise)|L['’]ordre du jour est adopté|Il est procédé au vote|Votent (?:pour|contre)\s?:|S['’]abstiennent\s?:|Il en est ainsi décidé|Se (?:abre|levanta|suspende|reanuda) la sesión|Queda aprobado el orden del día|Se procede a votación|Votos (?:a favor|en contra)\s?:|Abstenciones\s?:|Así queda acordado)/i;

/** A speaker's label at the start of a line of a record. */
export interface TurnLabel {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly role?: string;
  readonly country?: string;
  readonly language?: string;
}

/** All labels of a record; few texts that are no record have any. */
export function findTurns({ text, lines, blocks }: DocumentText): TurnLabel[] {
  const turns: TurnLabel[] = [];
  let behind = 0;
  let colon = text.indexOf(':');
  for (const line of lines) {
    if (line.start < behind) continue;
    // Every label begins with a capital and has its colon within two lines; most lines fail here.
    if (colon < line.start) colon = text.indexOf(':', line.start);
    if (colon < 0) break;
    if (colon > line.start + 260) continue;
    const found = labelAt(text, line.start);
    if (!found) continue;
    turns.push(found);
    behind = found.end;
  }
  return turns.length > 0 ? turns : findTurnsAlone(text, blocks);
}

/** So far down a page tells that it is the record of a meeting, in UTF-16 units. */
const openingReach = 4000;
const longestAlone = 120;

/** Some pages set who speaks in a line of its own, without a colon: "The President", "Mr. Novak (Elbonia)". */
function findTurnsAlone(text: string, blocks: DocumentText['blocks']): TurnLabel[] {
  const opened = text.slice(0, openingReach).indexOf('was called to order');
  if (opened < 0) return [];
  return blocks.flatMap(({ start, end, afterBlank, beforeBlank }) => {
    if (start < opened || !afterBlank || !beforeBlank || end - start > longestAlone) return [];
    const words = text.slice(start, end);
    const found = /^The\s/.test(words) || withoutCourtesy(words) !== words ? labelAt(`${words}:`, 0) : undefined;
    return found?.end === words.length + 1 ? [{ ...found, start, end }] : [];
  });
}

/** Official Records of the first decades count their paragraphs: "12. Mr. NOVAK (Elbonia): ". */
const counted = /\d{1,3}\.\s{1,4}(?=\p{Lu})/uy;

function labelAt(text: string, start: number): TurnLabel | undefined {
  counted.lastIndex = start;
  label.lastIndex = counted.test(text) ? counted.lastIndex : start;
  const behindNumber = label.lastIndex;
  const match = label.exec(text);
  if (!match) return undefined;
  const [all, office, titled, high, holder, bare, first, reports, second] = match;
  const brackets = [first, second].filter((words) => words !== undefined);
  const spoken = brackets.map((words) => language.exec(words)?.[1]).find((words) => words !== undefined);
  // A transcript may tell the time there.
  const told = brackets.find((words) => !language.test(words) && !/^\d{1,2}:\d\d/.test(words));
  const standing = told === undefined ? undefined : standingOf(told);
  const end = behindNumber + all.length;
  if (office !== undefined) {
    const role = office.replace(/^(?:The|Le|La|El)\s+/, '').replace(/\s+/g, ' ');
    const speaker = role === role.toUpperCase() ? capitalised(role) : role;
    return { start, end, speaker, role: speaker, ...(spoken && { language: spoken }) };
  }
  const name = withoutCourtesy((titled ?? holder ?? bare ?? '').replace(/\s+/g, ' '));
  if (name === '' || notNames.test(name) || (bare !== undefined && standing === undefined)) return undefined;
  const role = high?.replace(/^(?:Le|La|El)\s/, '').replace(/\s+/g, ' ') ?? reports ?? standing?.role;
  const country = standing?.country;
  return {
    start,
    end,
    speaker: name,
    ...(role !== undefined && { role }),
    ...(country && { country }),
    ...(spoken && { language: spoken }),
  };
}

/** Turns at the top, by their labels. */
export function turnDrafts({ text }: DocumentText, turns: readonly TurnLabel[]): OutlineDraft[] {
  return turns.map(({ start, end, speaker, country, language }) => ({
    kind: 'turn',
    start,
    headEnd: end,
    text: headText(text.slice(start, end).replace(/\s*:$/, '')),
    depth: 0,
    speaker,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
  }));
}

/** The outline of a record: turns with their salutations, and the lines that nobody speaks. */
export function outlineRecord(document: DocumentText, turns: readonly TurnLabel[]): OutlineDraft[] {
  const { text, blocks } = document;
  const drafts = turnDrafts(document, turns);
  for (const { start, end } of blocks) {
    if (end - start > 300) continue;
    const words = text.slice(start, end);
    if (procedure.test(words)) drafts.push({ kind: 'procedure', start, headEnd: end, text: headText(words), depth: 0 });
  }
  const starts = new Set(drafts.map(({ start }) => start));
  // "Chair: Ms. Costa" above the meeting addresses nobody.
  const opened = Math.min(...starts);
  const spoken = drafts.length > 0 ? blocks.filter(({ start }) => start >= opened) : blocks;
  return [...drafts, ...addressesIn(document, spoken, 1), ...closingsIn(document, starts, 1)];
}
