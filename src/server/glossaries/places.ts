import type { Definition, DefinitionLink } from 'vscode-languageserver';
import type { DefinitionTarget } from '../../core/features/definition';
import { writtenAt } from '../../core/features/ownTerms/writtenAt';
import type { Place } from '../../core/features/view';
import type { Position } from '../../core/model/lineIndex';
import { toDefinition } from '../convert/definition';
import type { Session } from '../session';
import type { GlossaryView } from './glossaries';

/** Where the thing at a place of a glossary file is defined: where a glossary writes it, else in its entry. */
export function definitionInGlossary(
  view: GlossaryView,
  position: Position,
  { workspace, abilities, features }: Session,
): Definition | DefinitionLink[] | null {
  const found = writtenAt(view.file, view.lines.offsetAt(position));
  const entry = found && workspace.knowledge.glossary.get(found.id);
  if (!found || !entry) return null;
  const own = entry.origin?.extends ? undefined : entry.origin;
  if (!own && !abilities.showsEntries) return null;
  const target: DefinitionTarget = own ? { kind: 'place', place: own } : { kind: 'entry', id: found.id };
  return toDefinition({ origin: found.span, targets: [target] }, view, features.definitionLinks);
}

/** The places of glossary files that name an entry: where they write it, add to it or refer to it. */
export function placesInGlossaries(id: string, views: readonly GlossaryView[]): Place[] {
  return views.flatMap(({ file, lines }) => {
    const own = file.entries
      .filter((entry) => entry.id === id && !entry.extends)
      .flatMap(({ forms }) => forms.slice(0, 1));
    const others = file.references.filter((reference) => reference.text === id);
    const spans = [...own, ...others].sort((a, b) => a.start - b.start);
    return spans.map((span) => ({ uri: file.uri, range: lines.rangeOf(span) }));
  });
}
