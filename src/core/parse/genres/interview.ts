import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { courtesy, nameOfCapitals, personName, titledName, withoutCourtesy } from '../names';
import { institution, sharesName } from '../people';
import { headText, type OutlineDraft } from '../outlineDraft';
import { standingOf } from './standing';

/** Somebody's words in a conversation: who speaks, and the label at which they begin; offsets of the view. */
export interface Exchange {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  /** As the label names them; none where it is only "Q:" or "A:". */
  readonly speaker?: string;
  /** For whom he or she speaks, and in which office, by the brackets behind the name. */
  readonly country?: string;
  readonly role?: string;
}

/** Short forms by which the transcripts of the Secretariat name who answers. */
const officers: Readonly<Record<string, string>> = {
  SG: 'Secretary-General',
  DSG: 'Deputy Secretary-General',
  PGA: 'President of the General Assembly',
  SRSG: 'Special Representative of the Secretary-General',
};
const asking =
  /^(?:Q|Question|Journalist|Reporter|Press|Correspondent|Interviewer|UN News|UN Radio|Audience(?: member)?|Pregunta|P)\s?\d{0,2}$/i;
const answering = /^(?:A|Answer|R|Réponse|Respuesta)\s?\d{0,2}$/;
const office =
  /^(?:(?:Deputy |Associate )?Spokes(?:man|woman|person)|Moderator|Secretary-General|President|Ambassador)(?![\p{L}-])/u;
const label = new RegExp(
  `((?:Q(?:uestion)?|A(?:nswer)?)\\s?\\d{0,2}|[A-Z]{2,5}|Journalist|Reporter|Press|Correspondent|Interviewer|UN News|UN Radio|Audience(?: member)?|Réponse|Pregunta|Respuesta|(?:Deputy |Associate )?Spokes(?:man|woman|person)|Moderator|Secretary-General|President|(?:(?:${courtesy})\\s*)+${titledName}|${personName})(?:\\s\\(([^()\\n]{2,60})\\))?\\s?[:.](?=\\s)`,
  'uy',
);
const interviewee =
  /\b(?:interview|conversation|talk|encounter|stake-?out|briefing|press\s+conference|entretien|entrevista)\s+(?:with|by|of|avec|con)\s+([^\n]{3,160})|\b(?:spoke|talked|sat\s+down)\s+(?:to|with)\s+([^\n]{3,160})/i;
const name = new RegExp(`(?:(?:${courtesy})\\s*)*(${personName})(?=$|[\\s,;:.(–-])`, 'u');
/** Most texts have no question at the beginning of a line, and need no closer look. */
const firstQuestion =
  /(?:Q|Question|Journalist|Reporter|Press|Correspondent|Interviewer|UN News|UN Radio|P|Pregunta)\s?\d{0,2}\s?[:.]\s|Moderator(?:\s\([^()\n]{2,60}\))?\s?:\s/y;
/** So many questions and answers make a conversation. */
const fewest = 4;

/** The questions and answers of an interview or a stake-out; none of a text that is no conversation. */
export function findExchanges({ text, lines }: DocumentText): Exchange[] {
  if (!lines.some(({ start }) => isQuestion(text, start))) return betweenNames(text);
  const found: Labelled[] = [];
  for (const { start } of lines) {
    label.lastIndex = start;
    const match = label.exec(text);
    if (!match?.[1]) continue;
    const words = match[1].replace(/\s+/g, ' ');
    // "A. Background" heads a section; an answer has a colon, or the full stop that its question has.
    if (match[0].trimEnd().endsWith('.') && !asking.test(words) && !(answering.test(words) && stopped(text, found)))
      continue;
    found.push({ start, end: start + match[0].length, ...whoIs(words, match[2]) });
  }
  const questions = found.filter(({ asks }) => asks);
  if (questions.length < fewest / 2) return [];
  const counts = countsOf(found);
  // A label without title and office may be any word before a colon: who speaks does so again.
  const kept = found.filter(
    ({ asks, titled, speaker }) => asks || titled || speaker === undefined || (counts.get(speaker) ?? 0) > 1,
  );
  if (kept.length < fewest || kept.length === questions.length) return [];
  return questions.some(({ speaker }) => speaker !== 'Moderator') || isDiscussion(text, kept) ? kept : [];
}

/** How often each name is a label. */
function countsOf(labels: readonly { readonly speaker?: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker = '' } of labels) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/** So long is a name before its colon at the most. */
const longestName = 44;
const anyLabel = /^\p{Lu}[\p{L}.'’/& -]+$/u;
const fullName = new RegExp(`^(?=.*\\s)${personName}$`, 'u');
const endsAsking = /\?["”’)\]*_]*\s*$/;

/** A conversation whose labels are names alone: "Mira Ash: Why? / Jan Novak: So." Who asks ends with a question every other time. */
function betweenNames(text: string): Exchange[] {
  const found: { start: number; end: number; speaker: string }[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const before = text.slice(Math.max(0, colon - longestName), colon);
    const line = before.lastIndexOf('\n') + 1;
    if (line === 0 && colon > longestName) continue;
    const speaker = before.slice(line).trim();
    if (anyLabel.test(speaker))
      found.push({ start: colon - before.slice(line).trimStart().length, end: colon + 1, speaker });
  }
  if (found.length < fewest) return [];
  nameInitials(found);
  nameSurnames(found, text);
  const counts = countsOf(found);
  // Who speaks does so again; "And the question is very simple:" does not.
  const again = found.filter(({ speaker }) => (counts.get(speaker) ?? 0) > 1);
  const sections = new Map<string, { turns: number; questions: number }>();
  for (const [i, { speaker }] of again.entries()) {
    const next = again[i + 1]?.start ?? text.length;
    const { turns, questions } = sections.get(speaker) ?? { turns: 0, questions: 0 };
    const question = endsAsking.test(text.slice(Math.max(0, next - 12), next));
    sections.set(speaker, { turns: turns + 1, questions: questions + (question ? 1 : 0) });
  }
  const kept = again.flatMap((label) => {
    const { turns, questions } = sections.get(label.speaker) ?? { turns: 0, questions: 0 };
    const asks = questions * 2 >= turns;
    const answers = fullName.test(label.speaker) && !institution.test(label.speaker);
    return asks || answers ? [{ ...label, asks }] : [];
  });
  const asked = kept.filter(({ asks }) => asks).length;
  return kept.length < fewest || asked < fewest / 2 || asked === kept.length ? [] : kept;
}

const onlyInitials = /^\p{Lu}{2,4}$/u;

/** Puts names for their initials, by which a transcript goes on: "Mira Ash: Welcome. / MA: Why?". */
function nameInitials(labels: { speaker: string }[]): void {
  const names = new Map<string, string>();
  for (const label of labels) {
    const { speaker } = label;
    if (onlyInitials.test(speaker)) label.speaker = names.get(speaker) ?? speaker;
    else if (fullName.test(speaker)) names.set(speaker.replace(/[^\p{Lu}]/gu, ''), speaker);
  }
}

/** No conversation has more who are called by their surname; each is looked for in the whole text. */
const mostSurnames = 20;
const onlySurname = /^\p{Lu}[\p{Lu}’'-]{2,}$/u;

/** Puts names for surnames in capitals where the text has them in full: "NOVAK: I'm Jan Novak." */
function nameSurnames(labels: { speaker: string }[], text: string): void {
  const surnames = [...countsOf(labels)].filter(([label, count]) => count > 1 && onlySurname.test(label));
  if (surnames.length > mostSurnames) return;
  const names = new Map(surnames.map(([label]) => [label, fullNameOf(label, text)]));
  for (const label of labels) label.speaker = names.get(label.speaker) ?? label.speaker;
}

function fullNameOf(surname: string, text: string): string | undefined {
  const written = `(?<!\\p{L})(?:\\p{Lu}\\p{Ll}[\\p{L}’'-]*\\s){1,2}${nameOfCapitals(surname)}(?!\\p{L})`;
  return new RegExp(written, 'u').exec(text)?.[0].replace(/\s+/g, ' ');
}

/** Whether the last label is that of a question with a full stop: "Q. Why?". */
function stopped(text: string, found: readonly Exchange[]): boolean {
  const last = found.at(-1);
  return last?.asks === true && text.slice(last.start, last.end).trimEnd().endsWith('.');
}

/** A programme has "Moderator:" and "Speakers:" too, but names behind them; in a discussion sentences follow. */
function isDiscussion(text: string, exchanges: readonly Exchange[]): boolean {
  const sentences = exchanges.filter(({ end }, i) => {
    const next = exchanges[i + 1]?.start ?? text.length;
    return /[.?!…]["”’)]?\s*$/.test(text.slice(Math.max(end, next - 20), next));
  });
  const named = exchanges.some(({ asks, speaker }) => !asks && speaker !== undefined && /\s/.test(speaker));
  return named && sentences.length * 4 >= exchanges.length * 3;
}

/** Most lines begin with other letters, and are not worth the pattern. */
const questionLetters = new Set(Array.from('QJRPCIUM', (letter) => letter.charCodeAt(0)));

function isQuestion(text: string, at: number): boolean {
  if (!questionLetters.has(text.charCodeAt(at))) return false;
  firstQuestion.lastIndex = at;
  return firstQuestion.test(text);
}

interface Labelled extends Exchange {
  /** The label shows by a courtesy title or an office that it names a person. */
  readonly titled: boolean;
}

function whoIs(words: string, brackets: string | undefined): Omit<Labelled, 'start' | 'end'> {
  if (asking.test(words)) return { asks: true, titled: false, ...(/^UN /.test(words) && { speaker: words }) };
  if (answering.test(words)) return { asks: false, titled: false };
  const officer = officers[words];
  if (officer !== undefined) return { asks: false, titled: true, speaker: officer };
  if (isOffice(words)) return { asks: words === 'Moderator', titled: true, speaker: words };
  const speaker = withoutCourtesy(words);
  return { asks: false, titled: speaker !== words, speaker, ...(brackets !== undefined && standingOf(brackets)) };
}

function isOffice(words: string): boolean {
  return office.exec(words)?.[0] === words;
}

/** Whom the head of a conversation names as the one who answers. */
export function intervieweeOf({ text, blocks }: DocumentText): Person | undefined {
  for (const { start, end } of blocks.slice(0, 8)) {
    const [, announced, told] = interviewee.exec(text.slice(start, Math.min(end, start + 400))) ?? [];
    const behind = announced ?? told;
    const named = behind === undefined ? null : name.exec(behind);
    if (!behind || named?.[1] === undefined || !/\s/.test(named[1]) || institution.test(named[1])) continue;
    const role = office.exec(behind.slice(named.index + named[0].length).replace(/^,\s+/, ''))?.[0];
    return { name: named[1], ...(role !== undefined && { role }) };
  }
  return undefined;
}

const kindOfConversation =
  /\b(?:interview|conversation|talk|panel|discussion|dialogue|press\s(?:conference|encounter|briefing)|stake-?out|Q&A|questions and answers)\b/i;
const longestTitle = 160;

/** The first line of a conversation, where it says what it is: "Panel discussion: Whose is the river". */
export function conversationTitle({ text, blocks, headings }: DocumentText): string | undefined {
  const [first] = blocks;
  if (!first || headings.length > 0 || first.end - first.start > longestTitle) return undefined;
  const words = text.slice(first.start, first.end).split('\n')[0] ?? '';
  return kindOfConversation.test(words) && !/[.:!]$/.test(words) ? words : undefined;
}

const spokesperson = /^Spokes(?:man|woman|person)(?![\p{L}-])/u;

/** Whether an office begins with a label; a "Spokesman" may be announced as "Spokesperson for the Secretary-General" too. */
function holds(answers: Person | undefined, label: string): boolean {
  const role = answers?.role ?? '';
  return `${role} `.startsWith(`${label} `) || (spokesperson.test(role) && spokesperson.test(label));
}

/** The outline of a conversation: its questions, and who answers. @param answers who is meant by "A:" */
export function outlineInterview(
  { text }: DocumentText,
  exchanges: readonly Exchange[],
  answers: Person | undefined,
): OutlineDraft[] {
  return exchanges.map(({ start, end, asks, speaker: label, country: from }) => {
    const meant = !asks && (label === undefined || holds(answers, label) || sharesName(answers?.name ?? '', label));
    const speaker = meant ? answers?.name : label;
    const country = meant ? answers?.country : from;
    return {
      kind: 'turn',
      start,
      headEnd: end,
      text: headText(text.slice(start, end).replace(/\s*:\s*$|(?<=^[A-Z][a-z]{0,7}\s?\d{0,2})\.$/, '')),
      depth: asks ? 0 : 1,
      ...(speaker !== undefined && { speaker }),
      ...(country !== undefined && { country }),
    };
  });
}

/** "**Secretary-General's Travels": how the transcripts of the Secretariat mark their headings. */
const starred = /^\*(?:\*\s?)?\p{Lu}[^*\n]{1,100}$/u;

/** The headings of a transcript that asterisks mark at their beginning only; a space behind one alone makes a list. */
export function starredHeadings({ text, blocks }: DocumentText): OutlineDraft[] {
  return blocks
    .filter(({ start, end }) => text.startsWith('*', start) && starred.test(text.slice(start, end)))
    .map(({ start, end }) => {
      const words = text.slice(start, end).replace(/^[*\s]+/, '');
      return { kind: 'heading', start: end - words.length, headEnd: end, text: headText(words), depth: 0 };
    });
}
