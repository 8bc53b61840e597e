import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';

/** "Chapter VI: Pacific Settlement of Disputes", "CHAPTER VI", "Article 33": lines that hold nothing else. */
const chapter = /^[#*_\s]*chapter\s+([IVXLC]+)\b[^\n]{0,120}$/i;
const article = /^[#*_\s]*article\s+(\d{1,3})[.:*_\s]*$/i;

const paragraph = /^[*_]*(\d{1,2})\.[*_]*\s+\S/;

/** The outline of the Charter's own text: chapters, the articles inside them, and their paragraphs where these are numbered. */
export function outlineCharter({ text, lines }: DocumentText): OutlineDraft[] {
  const drafts: OutlineDraft[] = [];
  let nextParagraph = 0;
  for (const { start, end } of lines) {
    const words = text.slice(start, end);
    const short = words.length <= 140;
    const number = short ? article.exec(words)?.[1] : undefined;
    const item = { start, headEnd: end, text: headText(words) };
    if (number !== undefined) {
      drafts.push({ ...item, kind: 'heading', depth: 1, number: Number(number) });
      nextParagraph = 1;
    } else if (short && chapter.test(words)) {
      drafts.push({ ...item, kind: 'heading', depth: 0 });
      nextParagraph = 0;
    } else if (nextParagraph > 0 && Number(paragraph.exec(words)?.[1]) === nextParagraph) {
      drafts.push({ ...item, kind: 'paragraph', depth: 2, number: nextParagraph++ });
    }
  }
  return drafts;
}
