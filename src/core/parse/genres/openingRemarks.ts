import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';
import { isSalutation } from '../salutations';
import { isFirstPerson } from '../voice';
import type { Announcement } from './announcement';
import { addressesIn } from './statement';

/** So long a greeting is a line of its own, in UTF-16 units. */
const longestGreeting = 100;
const greeting = /^(?:Good\s(?:morning|afternoon|evening)|Hello|Welcome|Bonjour|Buenos\sdías|Buenas\stardes)\b/i;

/**
 * What somebody says to the press before the first question: a speech with its salutations.
 * @param first where the conversation begins @param speaker who answers
 */
export function outlineOpeningRemarks(
  document: DocumentText,
  announced: Announcement | undefined,
  first: number,
  speaker: Person | undefined,
): OutlineDraft[] {
  const { text } = document;
  const blocks = document.blocks.filter(({ start, end }) => start >= (announced?.end ?? 0) && end <= first);
  const greeted = blocks.findIndex(({ start, end }) => {
    const words = text.slice(start, end);
    return greeting.test(words) || isSalutation(words);
  });
  const said = greeted < 0 ? blocks : blocks.slice(greeted);
  const [opening] = said;
  // Without a greeting it may be told by others what was said, or where.
  if (!opening || (greeted < 0 && !(announced && isFirstPerson(text.slice(opening.start, first), 3)))) return [];
  const { start, end } = announced ?? opening;
  return [
    {
      kind: 'speech',
      start,
      headEnd: end,
      end: first,
      text: headText(text.slice(start, end)),
      depth: 0,
      ...(speaker && { speaker: speaker.name, ...(speaker.country !== undefined && { country: speaker.country }) }),
    },
    ...(greeted >= 0 && isGreeting(text, opening) ? [addressAt(text, opening)] : addressesIn(document, said, 1)),
  ];
}

/** "Good morning, ladies and gentlemen of the press." */
function isGreeting(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length <= longestGreeting && greeting.test(words) && !/[.!]\s/.test(words);
}

function addressAt(text: string, { start, end }: Span): OutlineDraft {
  return { kind: 'address', start, headEnd: end, text: headText(text.slice(start, end)), depth: 1 };
}
