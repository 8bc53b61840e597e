import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';

/** "Chapter VI: Pacific Settlement of Disputes", "CHAPTER VI", "Article 33": lines that hold nothing else. */
const chapter = /^[#*_\s]*chapter\s+([IVXLC]+)\b[^\n]{0,120}$/i;
const article = /^[#*_\s]*article\s+(\d{1,3})[.:*_\s]*$/i;

/** The outline of the Charter's own text: chapters, and the articles inside them with their numbers. */
export function outlineCharter({ text, lines }: DocumentText): OutlineDraft[] {
  const drafts: OutlineDraft[] = [];
  for (const { start, end } of lines) {
    if (end - start > 140) continue;
    const words = text.slice(start, end);
    const number = article.exec(words)?.[1];
    if (number === undefined && !chapter.test(words)) continue;
    drafts.push({
      kind: 'heading',
      start,
      headEnd: end,
      text: headText(words),
      depth: number === undefined ? 0 : 1,
      ...(number !== undefined && { number: Number(number) }),
    });
  }
  return drafts;
}
