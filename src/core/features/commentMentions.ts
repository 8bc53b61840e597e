import type { Knowledge } from '../knowledge';
import { compareSpans, type Span } from '../model/span';
import { parseSpeech } from '../parse/parseSpeech';
import { describe } from './describe';
import { folded, shorten } from './excerpt';
import { officialPage } from './links';

/** A glossary term or a reference in the Markdown of a comment. */
export interface CommentMention extends Span {
  readonly id: string;
  /** What it is, in one line of plain text. */
  readonly title: string;
  /** The official page of a symbol, an article or a chapter. */
  readonly url?: string;
}

/** Characters of an explanation; what a tooltip shows without wrapping too often. */
const titleLength = 280;

/** Terms and references in a comment's Markdown (UTF-16), in its order; of those that overlap the longest name counts. */
export function commentMentions(text: string, knowledge: Knowledge): readonly CommentMention[] {
  const { references, terms } = parseSpeech(text, knowledge, { name: '', markdown: true });
  const found: CommentMention[] = [];
  let end = 0;
  for (const mention of [...references, ...terms].sort(compareSpans)) {
    const title = mention.start < end ? undefined : explanation(mention.id, knowledge);
    if (title === undefined) continue;
    const url = officialPage(mention.id, knowledge)?.url;
    found.push({ start: mention.start, end: mention.end, id: mention.id, title, ...(url !== undefined && { url }) });
    end = mention.end;
  }
  return found;
}

function explanation(id: string, knowledge: Knowledge): string | undefined {
  const known = describe(id, knowledge);
  // An abbreviation that only the comment defines needs no explanation of its own.
  if (!known || id.startsWith('abbr/')) return undefined;
  const { title, note, definition } = known;
  return shorten(folded([title, note, definition].filter((part) => part !== '').join(' · ')), titleLength);
}
