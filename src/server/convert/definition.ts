import type { Definition, DefinitionLink } from 'vscode-languageserver';
import type { Definition as Found, DefinitionTarget } from '../../core/features/definition';
import type { DocumentView, Place } from '../../core/features/view';
import { entryUri } from '../../protocol';

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** @param links whether the client takes links, which tell also what words they stand for */
export function toDefinition(
  found: Found,
  view: Pick<DocumentView, 'lines'>,
  links: boolean,
): Definition | DefinitionLink[] {
  const places = found.targets.map(placeOf);
  if (!links) return places.map(({ uri, range }) => ({ uri, range }));
  const originSelectionRange = view.lines.rangeOf(found.origin);
  return places.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

function placeOf(target: DefinitionTarget): Place {
  return target.kind === 'place' ? target.place : { uri: entryUri(target.id), range: top };
}
