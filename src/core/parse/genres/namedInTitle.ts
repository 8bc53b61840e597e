import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import { isPlaceLine } from '../head/place';
import { personName } from '../names';
import { institution } from '../people';
import { hasOwnVoice } from '../voice';
import type { Announcement } from './announcement';
import { personNamed } from './announcedSpeaker';

/** A title is no longer than this, and so much of what stands below it shows who speaks, in UTF-16 units. */
const longestTitle = 160;
const pages = 6000;
const divides = /\s(?:[–—|]|-{1,3})\s/g;
const fewestWords = 2;
const mostWords = 4;
const wholeName = new RegExp(`^${personName}$`, 'u');
/** What stands behind a title in brackets tells the occasion. */
const occasionBehind = /\s\([^()]*\)$/;

/**
 * A speech under a title that is divided into who speaks and what about: "Ines Costa — Rivers cannot wait (Summit 2041)",
 * "Address to the Assembly - Ines Costa".
 */
export function namedInTitle({ text, blocks }: DocumentText): Announcement | undefined {
  const line = blocks[0];
  if (!line || line.end - line.start > longestTitle) return undefined;
  const words = text.slice(line.start, line.end);
  const divided = [...words.matchAll(divides)];
  const [first] = divided;
  const last = divided.at(-1);
  if (!first || !last) return undefined;
  const below = text.slice(line.end, line.end + pages);
  const parts: readonly (readonly [name: Span, title: Span])[] = [
    [
      { start: 0, end: first.index },
      { start: first.index + first[0].length, end: words.length },
    ],
    [
      { start: last.index + last[0].length, end: words.length },
      { start: 0, end: last.index },
    ],
  ];
  for (const [name, about] of parts) {
    const title = words.slice(about.start, about.end).replace(occasionBehind, '');
    if (!isName(words.slice(name.start, name.end), below) || isName(title, below)) continue;
    const speaker = personNamed(words.slice(name.start, name.end));
    if (!speaker || !hasOwnVoice(below)) return undefined;
    const start = line.start + about.start;
    return { start: line.start, end: line.end, speaker, title: { start, end: start + title.length } };
  }
  return undefined;
}

/** Whether words are the name of a person: a subject is spoken of in small letters as well. @param below the speech */
function isName(words: string, below: string): boolean {
  const names = words.split(' ');
  if (names.length < fewestWords || names.length > mostWords) return false;
  if (!wholeName.test(words) || institution.test(words) || isPlaceLine(words)) return false;
  const spoken = new Set(below.match(/\p{L}+/gu));
  return !names.some((name) => spoken.has(name.toLowerCase()));
}
