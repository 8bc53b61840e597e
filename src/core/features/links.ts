import type { Knowledge } from '../knowledge';
import type { Span } from '../model/span';
import { titleOf } from './describe';
import { chapterUrl, readIdentifier, symbolUrl } from './identifiers';
import type { DocumentView } from './view';

/** Words that lead to an official page. */
export interface Link extends Span {
  readonly url: string;
  readonly tooltip: string;
}

/** Links of all document symbols, resolutions and citations of the Charter. */
export function links({ speech, text }: DocumentView, knowledge: Knowledge): readonly Link[] {
  return speech.references.flatMap(({ start, end, id }): Link[] => {
    const target = officialPage(id, knowledge);
    // Inside of an address that is written out the address itself is the link.
    return target && !insideAddress(text, start) ? [{ start, end, ...target }] : [];
  });
}

/** The official page of a symbol, an article or a chapter. */
export function officialPage(id: string, knowledge: Knowledge): { url: string; tooltip: string } | undefined {
  const named = readIdentifier(id);
  switch (named.kind) {
    case 'symbol':
      return { url: symbolUrl(named.symbol), tooltip: `${titleOf(id, knowledge)}, on docs.un.org` };
    case 'article': {
      const chapter = knowledge.charter.article(named.article)?.chapter;
      return chapter && { url: chapterUrl(chapter.number), tooltip: `${titleOf(id, knowledge)}, on un.org` };
    }
    case 'chapter':
      return { url: chapterUrl(named.chapter), tooltip: `${titleOf(id, knowledge)}, on un.org` };
    case 'abbreviation':
    case 'theme':
    case 'term':
    case 'invalid':
      return undefined;
  }
}

const longestAddress = 300;

function insideAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestAddress), start);
  return before.slice(before.search(/\S*$/)).includes('://');
}
