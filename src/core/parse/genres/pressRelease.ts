import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { OutlineDraft } from '../outlineDraft';
import { headlineAbove, standsAroundHeadline, leadOf, ofMeeting } from '../head/headline';
import { capitalised, office, personName } from '../names';
import { announcedSpeaker } from './announcedSpeaker';
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
const longestHead = 700;
const release = new RegExp(
  `^(?:United Nations )?Press Release$|\\bNews and Media Division\\b|${ofMeeting}|^(?:SC|GA|D?SG|ECOSOC|WOM)(?:/[A-Z]{1,5})?/\\d{2,5}\\b|\\s\\(UN [^()\\n]{3,50}\\)\\s(?:--|[–—])`,
  'im',
);
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

/** The headings of a press release; of those that no markup shows, some are only printed in its masthead. */
export function headingsOfRelease(document: DocumentText, headings: readonly OutlineDraft[]): readonly OutlineDraft[] {
  const lead = document.headings.length > 0 ? undefined : leadOf(document);
  const title = lead && headlineAbove(lead.start, document);
  if (!title) return headings;
  const own = document.text.slice(title.start, title.end).toLowerCase();
  return headings.filter(
    ({ start, text }) => start > title.end && !standsAroundHeadline(text) && !own.startsWith(text.toLowerCase()),
  );
}
