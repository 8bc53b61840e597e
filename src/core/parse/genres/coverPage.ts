import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { bodyIn, isBody } from '../bodies';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { openWord, type Line } from '../layout';
import { courtesy, nameOfCapitals, personName, withoutCourtesy } from '../names';
import { isSiteFurniture } from '../head/furniture';
import { isPlaceLine } from '../head/place';
import { fewestGuests, isGuest, isSalutation } from '../salutations';
import { isFirstPerson } from '../voice';
import { announcedSpeaker, beginsAsSpeech, kindOfSpeech } from './announcedSpeaker';
import type { Announcement } from './announcement';
import { beginsWithOffice, coverLines, coverPerson, givenBy, onlyBy, withOffice } from './coverLines';

/** A line of a cover page is no longer than this, in UTF-16 units; the title may fill two. */
const longestLine = 200;
const longestTitle = 400;
const longestPerson = 160;
/** So far behind the cover somebody has to speak. */
const voiceReach = 3000;

/** "Mr. Jan Novak", "Ambassador Ines Costa", "Jan Novak": a line that is a name, or one before its office. */
const person = new RegExp(`^(?:(?:${courtesy})\\s*)?(?=\\p{Lu})${personName}(?=,?$|,\\s)`, 'u');
/** So many lines may stand above the line that announces who speaks. */
const mostAbove = 6;
/** What is no title but said: an invocation, words of the first person, a sentence that a line breaks off. */
export const spokenWords = new RegExp(
  `^(?:In the [Nn]ame of|Praise )|(?<!\\p{L})(?:I|[Ww]e|me|my|our)(?!\\p{L})|${openWord.source}`,
  'u',
);
/** How a speech begins without a salutation of its own. */
const opensSpeech =
  /^(?:(?:I |We )?thank |I have the (?:hono|pl|priv)|M[rs]s?\.? (?:Pres|Chair)|Madam|Monsieur|Señora? pres|Merci|Je vous rem|(?:muchas )?gracias|Tengo el)/i;
/** What a cover page prints besides: how to use the text, the languages, the mission. */
const notice =
  /\b(?:check against delivery|as (?:prepared|delivered)|embargo|E-?mail|Tel|Fax)\b|@|www\.|^(?:Permanent\s+)?Mission\b|^(?:Page\s)?\d{1,3}$|^(?:at|by|date|time|location|place|venue|delivered by|remarks by|statement by|unofficial translation|translated from)\b:?$|^(?:the\s+)?(?:\p{L}+\s+)?(?:Republic|Kingdom|State|Commonwealth|Federation|Union|Principality|Sultanate)\s+of\s.{3,40}$/iu;

/** A cover page without words that announce: a person with an office, and what is spoken on above or below them. */
export function coverPage(document: DocumentText): Announcement | undefined {
  const found = pageFrom(document, 0);
  if (found) return found;
  // A site may print its greeting above the title.
  const titled = document.lines
    .slice(0, mostAbove)
    .findIndex(
      (line) =>
        noMessage.test(textOf(line, document)) &&
        beginsAsSpeech.test(textOf(line, document)) &&
        isTitle(line, document),
    );
  return titled > 0 ? pageFrom(document, titled) : undefined;
}

function pageFrom(document: DocumentText, first: number): Announcement | undefined {
  const cover = coverOf(document, first);
  for (const [i, line] of cover.entries()) {
    const found = personAt(cover, i, document);
    if (!found) continue;
    const { speaker, last } = found;
    const above = cover[i - 1];
    const isAnnounced = above && above.end - above.start <= longestLine && kindOfSpeech.test(textOf(above, document));
    if (isAnnounced) {
      // A title that stands apart is whole without the person below it.
      const whole = above.beforeBlank && !/\sby:?$/i.test(textOf(above, document));
      const own = whole ? titleAround(cover, i, i, document) : undefined;
      return own ? { ...own, speaker, headEnd: last.end } : { start: above.start, end: last.end, speaker };
    }
    if (!isSpoken(document, last.end)) return undefined;
    const title = titleAround(cover, i, cover.indexOf(last), document);
    const isGiven = above && /^(?:delivered\s)?by:?$/i.test(textOf(above, document));
    if (!title && !isGiven && !cover.some((other) => findDate(textOf(other, document)))) return undefined;
    return title
      ? { ...title, speaker, headEnd: Math.max(title.end, last.end) }
      : { start: line.start, end: last.end, speaker, untitled: true };
  }
  return titledSpeech(cover, first, document);
}

/** A speech whose page names nobody: a title, and right below the head the first words to the audience. */
function titledSpeech(cover: readonly Line[], first: number, document: DocumentText): Announcement | undefined {
  const { text, lines } = document;
  const title = calledSpeech(cover, document) ?? headline(cover, document);
  const last = cover.at(-1);
  if (!title || !last) return undefined;
  const next = lines[first + cover.length];
  const words = next ? text.slice(next.start, next.end) : '';
  const named = text.slice(title.start, title.end);
  const isTitled = isCalledSpeech(named)
    ? opensSpeech.test(words) || isSpoken(document, title.end)
    : (isSalutation(words) || opensSpeech.test(words)) &&
      !spokenWords.test(named) &&
      !beginsWithOffice(named) &&
      !/^(?:My\s)?dear\s/i.test(words);
  return isTitled ? { ...title, headEnd: last.end } : undefined;
}

/** The first title that begins with what was spoken; another may stand above it. */
function calledSpeech(cover: readonly Line[], document: DocumentText): Span | undefined {
  const at = cover.findIndex(
    (line) =>
      isTitle(line, document) && beginsAsSpeech.test(textOf(line, document)) && !/\sby\b/.test(textOf(line, document)),
  );
  return at < 0 ? undefined : headline(cover.slice(at), document);
}

/** A capital letter, of no message. */
const noMessage = /^(?!Me(?:ss|ns))\p{Lu}/u;

/** Whether a title says what was spoken: not "to address", a verb, nor a message, which may be a letter. */
function isCalledSpeech(words: string): boolean {
  return noMessage.test(kindOfSpeech.exec(words)?.[0] ?? '');
}

/** The first lines of a page that can name an occasion. */
function headline(cover: readonly Line[], document: DocumentText): Span | undefined {
  const first = cover.findIndex((line) => isTitle(line, document));
  if (first < 0) return undefined;
  let to = first;
  while (isTitle(cover[to + 1], document) && !cover[to]?.beforeBlank) to++;
  return spanOf(cover[first], cover[to]);
}

/** The title of a page that calls itself a speech, where it stands apart above the line that announces who speaks. */
export function titleAbove(document: DocumentText, before: number): Span | undefined {
  const cover = document.lines.slice(0, mostAbove).filter(({ end }) => end < before);
  const title = headline(cover, document);
  return title && isCalledSpeech(document.text.slice(title.start, title.end)) ? title : undefined;
}

/** The lines before the first words to the audience, and before prose. */
function coverOf({ text, blocks, lines }: DocumentText, first: number): Line[] {
  const from = lines[first]?.start ?? 0;
  const body = blocks.find(
    ({ start, end }) => start >= from && isProse(text.slice(start, Math.min(end, start + longestLine + 1))),
  );
  const cover = lines.slice(first, first + coverLines).filter(({ start }) => start < (body?.start ?? Infinity));
  const end = cover.findIndex((line) => {
    const words = text.slice(line.start, line.end);
    return isSalutation(words) && !isPersonLine(words);
  });
  if (end < 0) return cover;
  const above = cover.slice(0, end).findLastIndex((line) => !isGuest(text.slice(line.start, line.end)));
  return cover.slice(0, end - above - 1 >= fewestGuests ? above + 1 : end);
}

/** A paragraph that is long, holds a sentence, or begins amid one. */
function isProse(words: string): boolean {
  return (words.length > longestLine && running.test(words)) || sentence.test(words) || /^(?!by\s)\p{Ll}/u.test(words);
}

const running = /(?:[a-z]+\s){5}/;
const sentence = /[a-zà-ÿ]{2}[.!?]["”’]?(?:\s+[A-ZÀ-Þ]|$)/;

/** "Mr. Jan Novak" may be a person on a cover page; "Mr. President," is none, nor are "Distinguished Delegates". */
function isPersonLine(words: string): boolean {
  const name = withoutCourtesy(words);
  return name !== words && /\s/.test(name) && person.test(words) && !beginsWithOffice(name);
}

interface OnCover {
  readonly speaker: Person;
  /** The line of the office, or of the name with it. */
  readonly last: Line;
}

function personAt(cover: readonly Line[], i: number, document: DocumentText): OnCover | undefined {
  const line = cover[i];
  const written = line && withoutLetters(textOf(line, document));
  if (!line || written === undefined || written.length > longestPerson || /[;:]$/.test(written)) return undefined;
  const name = written.replace(givenBy, '').replace(onlyBy, '').replace(/\)$/, '');
  const named = person.exec(name)?.[0];
  if (!coverPerson.test(written) && (named === undefined || !/\s/.test(named) || beginsWithOffice(bare(named)))) {
    return undefined;
  }
  if (isBody(name) || isPlaceLine(name)) return undefined;
  // "Mr. Jan Novak, President of the General Assembly," is who is addressed.
  if (name.endsWith(',') && beginsWithOffice(name.replace(/^[^,]*,\s*/, ''))) return undefined;
  const below = cover[i + 1];
  const inside = /^,?\s+(?=\p{Lu})/u.test(name.slice(named?.length ?? 0)) && name.length > (named?.length ?? 0) + 4;
  const isOffice = below && beginsWithOffice(textOf(below, document)) && !isPersonLine(textOf(below, document));
  const office = !inside && isOffice ? below : undefined;
  if (onlyBy.test(written) && named === name && !office && isAddressed(document, line.end)) {
    return { speaker: { name: name === name.toUpperCase() ? nameOfCapitals(name) : name }, last: line };
  }
  if (!coverPerson.test(written) && !office && !beginsWithOffice(name.slice(named?.length).replace(/^,\s*/, ''))) {
    return undefined;
  }
  const speaker = announcedSpeaker(withOffice(name, office, document.text));
  return speaker?.role === undefined ? undefined : { speaker, last: office ?? line };
}

/** Letters behind the name of a member of parliament or an order, and the white space around them. */
const letters =
  /(?<=\p{L}\p{L})\s+(?:(?:MP|M\.P\.|MEP|MLC|AM|AO|AC|QC|KC|SC|CMG|CVO|OBE|CBE|PC)(?=[\s,]|$),?\s*)+(?=(\p{Lu})|$)/u;

/** "Jan Novak MP Minister for Lakes" → "Jan Novak, Minister for Lakes". */
function withoutLetters(words: string): string {
  return words.replace(letters, (_, office?: string) => (office === undefined ? '' : ', '));
}

function bare(name: string): string {
  return name.replace(/^Ambassador\s+/, '');
}

/** Somebody is addressed behind the cover, or speaks in the first person. */
function isSpoken(document: DocumentText, from: number): boolean {
  return isAddressed(document, from) || isFirstPerson(document.text.slice(from, from + voiceReach), 3);
}

function isAddressed({ text, blocks }: DocumentText, from: number): boolean {
  return blocks.some(
    ({ start, end }) => start >= from && start < from + voiceReach && isSalutation(text.slice(start, end)),
  );
}

/** The lines that tell the occasion: those right above the person, else those below the office. */
function titleAround(cover: readonly Line[], first: number, last: number, document: DocumentText): Span | undefined {
  const above = cover.slice(0, first).findLastIndex((line) => isTitle(line, document));
  if (above >= 0) {
    let from = above;
    while (from > 0 && isTitle(cover[from - 1], document) && !cover[from - 1]?.beforeBlank) from--;
    return spanOf(cover[from], cover[above]);
  }
  return headline(cover.slice(last + 1), document);
}

function spanOf(first: Line | undefined, last: Line | undefined): Span | undefined {
  return first && last && { start: first.start, end: last.end };
}

/** Words that can name an occasion: no day, no organ alone, no notice, no country alone. */
function isTitle(line: Line | undefined, document: DocumentText): boolean {
  const words = line && line.end - line.start <= longestTitle ? textOf(line, document) : '';
  // What calls itself a speech may tell the items of the agenda as well.
  if (words.length > longestLine && !beginsAsSpeech.test(words)) return false;
  if (!/\p{L}{2}\S*\s+\S+\s+\S/u.test(words) || notice.test(words) || /[a-z]\.$|[,;]$/.test(words)) return false;
  if (kindOfSpeech.test(words)) return true;
  if (isBody(words) || isPlaceLine(words) || isSiteFurniture(words)) return false;
  const day = findDate(words);
  if (day && words.length - (day.end - day.start) <= 45) return false;
  return (
    !/^[A-Z]+\/\S+$/.test(words) &&
    !(words.length < 40 && bodyIn(words) !== undefined && !/\s(?:on|of|for)\s/i.test(words))
  );
}

function textOf({ start, end }: Span, { text }: DocumentText): string {
  return text.slice(start, end);
}
