import type { Span } from '../../model/span';
import { isDayAlone } from '../dates';
import type { DocumentText } from '../documentText';
import { fieldOf } from '../head/frontMatter';

const letter =
  /^Letter(?:\s\([^)\n]{2,30}\))?\s+[A-Z][A-Z .-]{2,30},\s+\d{1,2}\s\p{L}+\s\d{4}$|^(?:Cablegram|Telegram|Savingram|Despatch|Memorandum|Circular\s+(?:telegram|letter)|Dispatch(?=\s\S{0,4}\d)|Letter(?=\s\d{1,2}\s))\s(?=[[\dA-Z]|unnumbered).{0,80}$|^(?:\S+\s+)?(?:Identical letters|Letter|Note verbale)\s+dated\b|^(?:(?:Sir|Madam|Excellency),?\s+)?I\s+have\s+the\s+honou?r\s+to\s+(?:transmit|refer|forward|inform|submit|draw)\b|^We\s+have\s+the\s+honou?r\s+to\s+address\s+you\s+in\s+our\s+capacit/iu;
const letterTitle =
  /^(?:Identical letters|Letter|Cablegram|Telegram|Savingram|Despatch|Dispatch|Memorandum|Note verbale)\s(?:from|to|by|of|dated)\b/i;
/** So far from its beginning and its end a letter has these, in UTF-16 units. */
const headReach = 3000;
const endReach = 800;
const dear = /^(?:My\s+)?dear\s+\p{Lu}/imu;
const yours =
  /^(?:I am,?\s+)?(?:Yours\s+(?:very\s+|ever\s+)?(?:sincerely|faithfully|truly|ever)|Sincerely(?:\s+yours)?)\b/im;

/** How a note verbale begins, behind its number and its day; a speaker may present compliments of a State too. */
const compliments =
  /\b(?:Missions?|Ministry|Embassy|Secretariat|Secretary-General|Delegation|Representative|Observer|Department|Office)\b[^.;]{0,200}?\spresents?\s+(?:its|his|her|their)\s+(?:best\s+)?compliments\s+to\b/;
/** Who is written to, and that it is written: "Excellencies, ... We, the undersigned, write to urge you". */
const addressed = /^\W{0,4}(?:(?:My\s+)?dear\s+\p{Lu}|(?:Your\s+)?Excellenc(?:y|ies)\W{0,3}$|(?:Sir|Madam)\W{0,3}$)/imu;
const written = /\b(?:[Ww]e|I)\b(?:,[^.]{3,200},)?\s(?:(?:am|are)\s)?writ(?:e|ing)\s(?:to|on|with|in)\b/;
const writtenReach = 1500;

const longestTitle = 200;
const openLetter = /\bopen letter\b/i;
/** To whom a letter goes, and what it is about: "To: all Member States", "Re: lakes". */
const addressLine = /^(?:To|Cc|Re|Subject):\s+\S/;
const addressLines = 16;

/** Whether lines of the head tell to whom a letter goes and what it is about, or that it is an open one. */
function tellsAddressee({ text, lines, blocks }: DocumentText): boolean {
  const isNamed = ({ start, end }: Span) => {
    const words = end - start <= longestTitle ? text.slice(start, end) : '';
    return openLetter.test(words) || (letterTitle.test(words) && dear.test(text.slice(end, end + headReach)));
  };
  if (blocks.slice(0, 4).some(isNamed)) return true;
  const head = lines.slice(0, addressLines);
  return head.filter(({ start }) => addressLine.test(text.slice(start, start + 14))).length >= 2;
}

/** Whether the first page begins as a letter does, or the whole has the salutation and the end of one. */
export function isLetter(document: DocumentText): boolean {
  const { text } = document;
  const head = text.slice(0, headReach);
  return (
    beginsLikeLetter(document) ||
    (yours.test(text.slice(-endReach)) && dear.test(head)) ||
    (written.test(text.slice(0, writtenReach)) && addressed.test(head))
  );
}

/** So far into its first paragraph a note verbale tells who presents compliments. */
const longestOpening = 400;

/** Whether the title or a paragraph of the first page is the beginning of a letter. */
function beginsLikeLetter(document: DocumentText): boolean {
  const { text, blocks } = document;
  if (letterTitle.test(fieldOf(document, 'title') ?? '') || tellsAddressee(document)) return true;
  return blocks.some(({ start, end }, i) => {
    if (start >= 1200) return false;
    const words = text.slice(start, Math.min(end, start + longestOpening));
    const line = firstLine(words.slice(0, longestTitle));
    // "5 March 2041 / Excellency,": so the President of the General Assembly writes to all.
    return (
      letter.test(line) ||
      compliments.test(words) ||
      (line === 'Excellency,' && isDayAlone(text.slice(blocks[i - 1]?.start ?? 0, blocks[i - 1]?.end ?? 0)))
    );
  });
}

function firstLine(words: string): string {
  const end = words.indexOf('\n');
  return end < 0 ? words : words.slice(0, end);
}
