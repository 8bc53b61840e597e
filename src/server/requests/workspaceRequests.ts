import { DefinitionRequest, ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { definition } from '../../core/features/definition';
import { mentionAt } from '../../core/features/mentionAt';
import { writtenAt } from '../../core/features/ownTerms/writtenAt';
import { namedThings } from '../../core/features/symbols';
import { usesAt, usesOf } from '../../core/features/uses';
import { entryIdentifier } from '../../protocol';
import { toDefinition } from '../convert/definition';
import { entryLinkAt } from '../convert/entryDocuments';
import { toWorkspaceSymbol } from '../convert/workspaceSymbols';
import type { Handlers } from '../handle';
import { definitionInGlossary, placesInGlossaries } from '../glossaries/places';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** Requests over all documents. */
export function registerWorkspaceRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(DefinitionRequest.type, null, async ({ textDocument, position }, token) => {
    const { workspace, glossaries, documents, abilities, features } = session();
    const entry = documents.entry(textDocument.uri);
    if (entry) return entryLinkAt(entry, position) ?? null;
    const glossary = glossaries.view(canonicalUri(textDocument.uri));
    if (glossary) return definitionInGlossary(glossary, position, session());
    const view = await workspace.view(textDocument.uri, token);
    const found =
      view && definition(view, view.lines.offsetAt(position), workspace.world(), abilities.showsEntries === true);
    return found ? toDefinition(found, view, features.definitionLinks) : null;
  });

  handlers.on(ReferencesRequest.type, null, async ({ textDocument, position, context }, token) => {
    const { workspace, glossaries, steps } = session();
    const filter = { withoutDefinitions: !context.includeDeclaration };
    const id = entryIdentifier(textDocument.uri);
    if (id !== undefined) return steps.collect(usesOf(id, workspace.world().snapshot, filter), token);
    const glossary = glossaries.view(canonicalUri(textDocument.uri));
    const written = glossary && writtenAt(glossary.file, glossary.lines.offsetAt(position))?.id;
    const places = (term: string) => (context.includeDeclaration ? placesInGlossaries(term, glossaries.views()) : []);
    if (written !== undefined) {
      const uses = await steps.collect(usesOf(written, workspace.world().snapshot, filter), token);
      return [...places(written), ...uses];
    }
    const view = await workspace.view(textDocument.uri, token);
    if (!view) return null;
    const offset = view.lines.offsetAt(position);
    const uses = await steps.collect(usesAt(view, offset, workspace.world().snapshot, filter), token);
    return [...uses, ...places(mentionAt(view.speech, offset)?.id ?? '')];
  });

  handlers.on(WorkspaceSymbolRequest.type, null, async ({ query }, token) => {
    const { workspace, steps, abilities } = session();
    const found = await steps.run(namedThings(query, workspace.world()), token);
    return found.map((thing) => toWorkspaceSymbol(thing, abilities.showsEntries === true));
  });
}
