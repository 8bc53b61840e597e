import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { OutlineDraft } from '../outlineDraft';
import { isOfMasthead } from '../head/frontPage';
import { capitalised, office, personName } from '../names';
import { wholeSymbol } from '../head/ownSymbol';
import { announcedSpeaker } from './announcedSpeaker';
import type { Block } from '../layout';
import type { Announcement } from './announcement';

/** How far into a text its announcement can stand, in UTF-16 units and in paragraphs. */
const reach = 1500;
const headBlocks = 10;
const longest = 500;
/** Words of which every such release has some; most documents have none of them. */
const signs = ['ollowing', 'is the text of', 'ttributable to', 'ress Statement', 'RESS STATEMENT', 'riefing note'];

const kind =
  '(?:remarks|message|statement|address|speech|lecture|toast|foreword|briefing|keynote|press (?:conference|encounter|stakeout))';
/** "Following are", "The following is the full text of", "This is the text of". */
const leads = `(?:(?:The\\sf|F)ollowing\\s(?:is|are|(?=statement\\sby))|This\\sis(?=\\sthe\\stext\\sof))\\s?(?:(?:an?|the)\\s)?(?:[\\p{Ll}’'-]+\\s){0,6}?`;
/** "Following are UN Secretary-General Jan Novak’s remarks to the Council, in Oster today:" */
const ofOwner = new RegExp(
  `^${leads}(?:the\\s)?(?:(?:UN|United Nations)\\s)?(${office}(?:\\s(?:for|of)\\s[^,.;’']{3,80}?)?(?:\\s${personName})?)(?:['’]s?)\\s(?:[\\p{Ll}-]+\\s){0,4}?${kind}\\b`,
  'u',
);
/** "Following is the statement by Secretary-General Jan Novak on rivers:" */
const byOwner = new RegExp(
  `^${leads}${kind}(?:\\s[\\p{Ll}-]+){0,3}?(?:\\sin(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,3})?\\s(?:by|of|from)\\s(?:the\\s)?(?:(?:UN|United Nations)\\s)?(?=\\p{Lu})`,
  'u',
);
const issued = /^The following\s(?:[\p{L}-]+\s){0,5}?statement\s(?:was|is)\s(?:being\s)?issued\s[^:]{0,60}?\bby\s/u;
/** "Jan Novak, Spokesman for the Secretary-General". */
const namedBefore = /^(\p{Lu}[^,:]{3,60}),\s(.{10,})$/u;
const attributable = /^(?:Statement|Note) [Aa]ttributable to (?:the\s)?(?=\p{Lu})/u;
const pressStatement =
  /^(?:Security Council Press Statement|Press Statement by (?:the\s)?Security Council President)\s(?:on|regarding|concerning)\b/i;
const spokesperson =
  /^(?:the\s)?((?:Deputy\s|Associate\s)?Spokes(?:man|woman|person)\sfor\s)(?:the\s)?(?:(?:UN|United Nations)\s)?((?:Deputy\s)?Secretary-General|President of the (?:General Assembly|Security Council))/iu;
/** "Spokesperson for the River Fund: Jan Novak", on a line of its own. */
const spokesLine = new RegExp(`^(Spokes(?:man|woman|person)\\sfor\\s[^:\\n]{3,100}):\\s(${personName})$`, 'u');
const fromCouncil = /^(?:The f|F)ollowing\b.{0,60}\bpress statement\b/;
const named = '(\\p{Lu}[^(),:]{2,60}?)\\s\\(\\s?([^()\\n]{2,60})\\)';
/** "by Council President Ines Costa (Elbonia)", "by the President of the Security Council, ...", "by Ines Costa (Elbonia), Council President". */
const president = new RegExp(
  `\\b(?:(?:Security\\s)?Council\\sPresident|President\\sof\\sthe\\s(?:Security\\s)?Council),?\\s${named}|\\bby\\s${named},\\s(?:Security\\s)?Council\\sPresident`,
  'u',
);
/** "OSTER, 24 May (UN Headquarters) -- ": what the information services set before the words of others. */
export const dateline = /^([A-Z][A-Z .'’-]{2,30}),\s[^()]{4,20}\([^()]{2,60}\)\s(?:--?|[–—])\s/;
const city = "(\\p{Lu}[\\p{L}.’'-]+(?:,?\\s\\p{Lu}[\\p{L}.’'-]+){0,4})";
const ofDay = '(?:today|yesterday|(?:on\\s)?\\d{1,2}\\s\\p{Lu}\\p{Ll}+)';
/** With what the lead ends: "in Oster today:", "today in Oster, Elbonia:", "held in Oster on 24 May:". */
const where = new RegExp(`\\s(?:in\\s${city},?\\s${ofDay}|${ofDay},?\\sin\\s${city}):$`, 'u');
/** What stands above the words besides the headline. */
const masthead =
  /^(?:By\s|(?:United Nations )?Press Release|For information|\(?Check against delivery\b|\(?Received\b|Department of (?:Public Information|Global Communications)\b|Meeting Summar(?:y|ies)$|Plenary$|In progress at UNHQ$|(?:\p{L}+-)?\p{L}+ General Assembly$|(?:[\p{L}-]+|\d{4}) session\b)/iu;
/** "62nd Meeting (PM)", "15th & 16th Meetings (AM & PM)", "2041 SESSION, 10TH MEETING (AM)". */
const ofMeeting = '\\d(?:st|nd|rd|th)\\b.{0,30}\\bmeetings?\\*?\\s\\((?:AM|PM|Night|Resumed)';
const meeting = new RegExp(ofMeeting, 'i');
const longestHead = 700;
const release = new RegExp(
  `^(?:United Nations )?Press Release$|\\bNews and Media Division\\b|${ofMeeting}|^(?:SC|GA|D?SG|ECOSOC|WOM)(?:/[A-Z]{1,5})?/\\d{2,5}\\b|\\s\\(UN [^()\\n]{3,50}\\)\\s(?:--|[–—])`,
  'im',
);
/** What begins in the line above goes on in small letters, or behind these. */
const goesOn = /(?:[,;]|\s(?:of|the|to|and|for|in|on|with|at|by|as|from))$/i;

/** Whether a text begins as the press releases of the Organization do: with their symbol, their meeting, their masthead. */
export function isRelease({ text }: DocumentText): boolean {
  return release.test(text.slice(0, longestHead));
}

/** What a press release of the Secretariat gives in full: its headline, and whose words follow. */
export function releasedSpeech(document: DocumentText): Announcement | undefined {
  const { text, blocks } = document;
  const head = text.slice(0, reach);
  if (!signs.some((sign) => head.includes(sign))) return undefined;
  let statement: Span | undefined;
  for (const block of blocks.slice(0, headBlocks)) {
    const words = text.slice(block.start, Math.min(block.end, block.start + longest)).replace(/\s+/g, ' ');
    if (attributable.test(words) && words.length < longest) {
      const speaker = spokesman(words.replace(attributable, ''));
      return speaker && { start: block.start, end: block.end, speaker };
    }
    if (pressStatement.test(words) && words.length < longest) statement ??= block;
    const day = dateline.exec(words);
    const lead = words.slice(day?.[0].length ?? 0);
    const speaker = speakerIn(lead);
    if (!speaker) continue;
    const { start, end } = headlineAbove(block.start, document) ?? block;
    const [, before, behind] = where.exec(lead) ?? [];
    const place = day?.[1] === undefined ? (before ?? behind) : capitalised(day[1]);
    return { start, end, speaker, ...(place !== undefined && { place }) };
  }
  return statement && { start: statement.start, end: statement.end };
}

function speakerIn(words: string): Person | undefined {
  const [, role, spokesName] = spokesLine.exec(words) ?? [];
  if (role !== undefined && spokesName !== undefined) return { name: spokesName, role };
  if (fromCouncil.test(words)) {
    const [, first, from, last, of] = president.exec(words) ?? [];
    const [name, country] = [first ?? last, from ?? of];
    if (name !== undefined && country !== undefined)
      return { name, role: 'President of the Security Council', country };
  }
  const owner = ofOwner.exec(words)?.[1];
  if (owner !== undefined) return announcedSpeaker(owner);
  const by = byOwner.exec(words);
  if (by) return announcedSpeaker(words.slice(by[0].length).replace(/[.:]$/, ''));
  const issuing = issued.exec(words);
  const who = issuing ? words.slice(issuing[0].length) : '';
  const [, name, behind] = namedBefore.exec(who) ?? [];
  const officer = spokesman(behind ?? who);
  return officer && { ...officer, ...(name !== undefined && { name }) };
}

/** The office stands for the name, as in a record. */
function spokesman(words: string): Person | undefined {
  const [, before, whose] = spokesperson.exec(words) ?? [];
  if (before === undefined || whose === undefined) return undefined;
  const name = `${before}the ${whose}`;
  return { name, role: name };
}

/** So many units make a paragraph that reports. */
const fewestLead = 100;
const leadBlocks = 14;
const headLines = 40;

/** The first paragraph of running text. */
export function leadOf({ text, blocks }: DocumentText): Block | undefined {
  return blocks
    .slice(0, leadBlocks)
    .find(({ start, end }) => end - start >= fewestLead && /[.!?:”"]/.test(text.charAt(end - 1)));
}

/** The headline of a release or a report, over its words; one that is broken in the middle goes on below. */
export function headlineAbove(before: number, { text, lines }: DocumentText): Span | undefined {
  const above = lines.slice(0, headLines).filter(({ end }) => end <= before);
  const wordsOf = (line: Span | undefined) => (line ? text.slice(line.start, line.end) : '');
  for (let i = 0; i < above.length; i++) {
    const first = above[i];
    if (!first || isMasthead(wordsOf(first))) continue;
    let { end } = first;
    for (; belongs(text.slice(first.start, end), wordsOf(above[i + 1])); i++) end = above[i + 1]?.end ?? end;
    const words = text.slice(first.start, end).replace(/\s+/g, ' ');
    // What stands right over the meeting is the organ.
    if (/\s\S+\s/.test(words) && !isMasthead(words) && !meeting.test(wordsOf(above[i + 1])))
      return { start: first.start, end };
  }
  return undefined;
}

/** Whether a line is of what a release prints around its headline: its kind, its symbol and day, its organ and meeting. */
function isMasthead(words: string): boolean {
  return (
    masthead.test(words) ||
    meeting.test(words) ||
    isOfMasthead(words) ||
    wholeSymbol(words) !== undefined ||
    (findDate(words) !== undefined && words.length < 60)
  );
}

/** Whether a line goes on with the headline above it. */
function belongs(headline: string, words: string): boolean {
  if (words === '' || isMasthead(words)) return false;
  const capitals = words === words.toUpperCase() && headline === headline.toUpperCase();
  return goesOn.test(headline) || /^\p{Ll}/u.test(words) || capitals;
}

/** The headings of a press release; of those that no markup shows, some are only printed in its masthead. */
export function headingsOfRelease(document: DocumentText, headings: readonly OutlineDraft[]): readonly OutlineDraft[] {
  const lead = document.headings.length > 0 ? undefined : leadOf(document);
  const title = lead && headlineAbove(lead.start, document);
  if (!title) return headings;
  const own = document.text.slice(title.start, title.end).toLowerCase();
  return headings.filter(
    ({ start, text }) => start > title.end && !isMasthead(text) && !own.startsWith(text.toLowerCase()),
  );
}
