import type { DocumentText } from '../documentText';
import { isFirstPerson } from '../voice';
import { announcedSpeaker } from './announcedSpeaker';
import type { Announcement } from './announcement';

const byline = /^(?:By|BY|Par|Por)\s+(?=\p{Lu})/u;
/** "By Ines Costa and Jan Novak" is no longer, in UTF-16 units. */
const longestNames = 64;

/** Whether a line only tells who wrote what stands below it: "By Ines Costa", "- BY JAN NOVAK". */
export function isByline(line: string): boolean {
  const words = line.replace(/^[-–—]\s/, '');
  return words.length <= longestNames && byline.test(words) && /^[\p{L}.’' -]+$/u.test(words);
}

/** So many paragraphs may stand above it: a rubric, the title, what the article is about. */
const mostAbove = 4;
const longestTitle = 160;
const longestByline = 200;

/** An article that somebody signs with an office: "Rivers cannot wait", and below it "By Ines Costa, Minister of Trade". */
export function signedArticle({ text, lines, blocks }: DocumentText): Announcement | undefined {
  const at = lines.slice(0, mostAbove + 1).findIndex(({ start, end }) => byline.test(text.slice(start, end)));
  const [title, line] = [lines[at - 1], lines[at]];
  if (!title || !line || line.end - line.start > longestByline || title.end - title.start > longestTitle)
    return undefined;
  const words = text.slice(line.start, line.end).replace(byline, '');
  const below = lines[at + 1];
  const office = below && !line.beforeBlank && below.end - below.start < 100 ? text.slice(below.start, below.end) : '';
  const speaker = announcedSpeaker(words) ?? announcedSpeaker(`${words}, ${office}`);
  if (speaker?.role === undefined || !isFirstPerson(text.slice(line.end, line.end + 6000), 3)) return undefined;
  const heading = blocks.find(({ start, end }) => start <= title.start && end >= title.end) ?? title;
  const from = heading.end <= line.start && heading.end - heading.start <= longestTitle ? heading : title;
  return { start: from.start, end: title.end, speaker };
}
