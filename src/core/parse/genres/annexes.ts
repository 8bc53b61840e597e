import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';
import { depthUnder, romanHeading } from './headings';
import { Subparagraphs } from './subparagraphs';

/** "Annex", "ANNEX II", "Appendix to annex I", "Annex: Terms of reference": a line that holds nothing else. */
const annexLine =
  /^(?:(?:Annex|Appendix|Enclosure|Attachment)(?:es)?|ANNEX|APPENDIX|ENCLOSURE|ATTACHMENT|Annexe|Anexo|Apéndice)(?:\s+(?:[IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s+to\s+(?:annex|the\s+(?:resolution|decision|annex))[^\n:]{0,60})?(?:\s?[.:–—-]\s*(\p{Lu}[^\n]{2,150}[^\n.;,:]))?[.:*_]*$/u;
/** A title is no longer than this, and ends no sentence. */
const longestTitle = 200;
const noTitle = /[.;,:]$|^\*|^(?:\d{1,3}\.|\([a-z\d]{1,4}\)|[-–•*]\s|["“«])/;
const number = /^[*_]*(\d{1,3})\.\s*[*_]*\S/;

/** The words of the annex that begins at a block: its name, and its title with it or under it. Offsets of the view. */
export function annexTitle({ text, blocks }: DocumentText, index: number): Span | undefined {
  const block = blocks[index];
  if (!block || !/^[AE]/.test(text.charAt(block.start))) return undefined;
  const words = text.slice(block.start, Math.min(block.end, block.start + 400));
  const [line = '', ...rest] = words.split('\n');
  const found = annexLine.exec(line);
  if (!found) return undefined;
  const { start } = block;
  if (rest.length > 0) {
    // A hard wrap makes one paragraph of the name and the title under it.
    return rest.length <= 3 && block.end - start <= longestTitle ? { start, end: block.end } : undefined;
  }
  const next = blocks[index + 1];
  const under = next && text.slice(next.start, Math.min(next.end, next.start + longestTitle + 1));
  const titled =
    found[1] === undefined &&
    under !== undefined &&
    under.length <= longestTitle &&
    /^\p{Lu}/u.test(under) &&
    !noTitle.test(under);
  return { start, end: titled && next && !annexLine.test(under) ? next.end : block.end };
}

/**
 * The annexes of a resolution: each with its title, its parts, its numbered paragraphs, which are not those of the
 * resolution, and their sub-paragraphs.
 * @param first the block with which the first one begins @param headings that Markdown marks: such an annex is one of them
 */
export function outlineAnnexes(
  document: DocumentText,
  first: number,
  headings: readonly OutlineDraft[],
): OutlineDraft[] {
  const { text, blocks } = document;
  const drafts: OutlineDraft[] = [];
  const parts = new Subparagraphs();
  const byStart = new Map(headings.map((heading) => [heading.start, heading]));
  let depth = 1;
  let last = 0;
  let titleEnd = 0;
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.start < titleEnd) continue;
    const { start, end } = block;
    const title = annexTitle(document, i);
    const marked = byStart.get(start);
    const words = text.slice(start, end);
    const counted = Number(number.exec(words)?.[1]);
    if (!title && !marked && counted !== last + 1 && counted !== 1 && parts.take(block, text)) continue;
    const part = !title && !marked && romanHeading.test(words) && end - start <= longestTitle && !noTitle.test(words);
    if (!title && !marked && !part && counted !== last + 1 && counted !== 1) continue;
    drafts.push(...parts.finish(text, depth + 1));
    const draft = (kind: OutlineDraft['kind'], headEnd: number, at: number): void => {
      drafts.push({
        kind,
        start,
        headEnd,
        text: headText(text.slice(start, headEnd).replace(/\s*\n\s*/, ': ')),
        depth: at,
      });
    };
    if (marked) {
      depth = depthUnder(headings, start);
    } else if (title) {
      draft('annex', title.end, 0);
      titleEnd = title.end;
      depth = 1;
    } else if (part) {
      draft('heading', end, 1);
      depth = 2;
    } else {
      drafts.push({ kind: 'paragraph', start, headEnd: end, text: headText(words), depth, number: counted });
    }
    if (title) last = 0;
    else if (counted > 0) last = counted;
  }
  return [...drafts, ...parts.finish(text, depth + 1)];
}
