import type { CodeLens } from 'vscode-languageserver';
import { citedPhrase, type CitationCount } from '../../core/features/citations/citationCount';
import type { DocumentView } from '../../core/features/view';
import { showUsesCommand, type ClientAbilities, type UsesShown } from '../../protocol';

/** A lens that opens the citations it counts, where the client has the command for it; else it only tells the count. */
export function toCodeLens(count: CitationCount, { lines }: DocumentView, { commands }: ClientAbilities): CodeLens {
  const range = lines.rangeOf(count.span);
  const title = citedPhrase(count);
  const shown: UsesShown = { citations: true, at: range.start };
  const opens = count.citations > 0 && commands?.includes(showUsesCommand);
  return {
    range,
    command: opens ? { title, command: showUsesCommand, arguments: [count.id, shown] } : { title, command: '' },
  };
}
