import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { office, personName } from '../names';
import { wholeSymbol } from '../ownSymbol';
import { announcedSpeaker } from './announcedSpeaker';
import type { Announcement } from './announcement';

/** How far into a text its announcement can stand, in UTF-16 units and in paragraphs. */
const reach = 1500;
const headBlocks = 10;
const longest = 500;
/** Words of which every such release has some; most documents have none of them. */
const signs = ['ollowing is', 'ollowing are', 'issued', 'ttributable to', 'ress Statement', 'RESS STATEMENT'];

const kind = '(?:remarks|message|statement|address|speech|lecture|toast|foreword|briefing|keynote|press conference)';
/** "Following are UN Secretary-General Jan Novak’s remarks to the Council, in Oster today:" */
const ofOwner = new RegExp(
  `^Following (?:is|are)\\s(?:(?:an?|the)\\s)?(?:[\\p{Ll}-]+\\s){0,4}?(?:the\\s)?(?:(?:UN|United Nations)\\s)?(${office}(?:\\s(?:for|of)\\s[^,.;’']{3,80}?)?(?:\\s${personName})?)(?:['’]s?)\\s(?:[\\p{Ll}-]+\\s){0,4}?${kind}\\b`,
  'u',
);
/** "Following is the statement by Secretary-General Jan Novak on rivers:", "The following is a transcript of today’s noon briefing by". */
const byOwner = new RegExp(
  `^(?:The f|F)ollowing (?:is|are)\\s(?:(?:an?|the)\\s)?(?:[\\p{Ll}’'-]+\\s){0,5}?${kind}(?:\\s[\\p{Ll}-]+){0,3}?\\s(?:by|of)\\s(?:the\\s)?(?:(?:UN|United Nations)\\s)?(?=\\p{Lu})`,
  'u',
);
const issued = /^The following\s(?:[\p{L}-]+\s){0,5}?statement\s(?:was|is)\s(?:being\s)?issued\s[^:]{0,60}?\bby\s/u;
const attributable = /^(?:Statement|Note) attributable to (?:the\s)?(?=\p{Lu})/u;
const pressStatement = /^Security Council Press Statement\s(?:on|regarding|concerning)\b/i;
const spokesperson =
  /^(?:the\s)?((?:Deputy\s|Associate\s)?Spokes(?:man|woman|person)\sfor\s)(?:the\s)?(?:(?:UN|United Nations)\s)?((?:Deputy\s)?Secretary-General|President of the (?:General Assembly|Security Council))/iu;
const president = new RegExp(
  `^(?:the\\s)?(?:Security\\s)?Council President\\s(${personName})\\s\\(([^()\\n]{2,60})\\)`,
  'u',
);
/** What stands above the words besides the headline. */
const masthead = /^(?:Press Release|For information|\(?Received\b)/i;

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
    const speaker = speakerIn(words);
    if (!speaker) continue;
    const { start, end } = headlineAbove(block, document) ?? block;
    return { start, end, speaker };
  }
  return statement && { start: statement.start, end: statement.end };
}

function speakerIn(words: string): Person | undefined {
  const owner = ofOwner.exec(words)?.[1];
  if (owner !== undefined) return announcedSpeaker(owner);
  const by = byOwner.exec(words);
  if (by) return announcedSpeaker(words.slice(by[0].length).replace(/\.$/, ''));
  const issuing = issued.exec(words);
  if (!issuing) return undefined;
  const who = words.slice(issuing[0].length);
  const [, name, country] = president.exec(who) ?? [];
  if (name !== undefined && country !== undefined) return { name, role: 'President of the Security Council', country };
  return spokesman(who);
}

/** The office stands for the name, as in a record. */
function spokesman(words: string): Person | undefined {
  const [, before, whose] = spokesperson.exec(words) ?? [];
  if (before === undefined || whose === undefined) return undefined;
  const name = `${before}the ${whose}`;
  return { name, role: name };
}

function headlineAbove({ start: before }: Span, { text, lines }: DocumentText): Span | undefined {
  return lines.find(({ start, end }) => {
    const words = text.slice(start, end);
    const isHeadline = !masthead.test(words) && wholeSymbol(words) === undefined && !findDate(words);
    return end <= before && isHeadline && /\s\S+\s/.test(words);
  });
}
