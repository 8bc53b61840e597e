import { DefinitionRequest, ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { definition } from '../../core/features/definition';
import { namedThings } from '../../core/features/symbols';
import { usesAt, usesOf } from '../../core/features/uses';
import { entryIdentifier } from '../../protocol';
import { toDefinition } from '../convert/definition';
import { entryLinkAt } from '../convert/entryDocuments';
import { toWorkspaceSymbol } from '../convert/workspaceSymbols';
import type { Handlers } from '../handle';
import type { Session } from '../session';

/** Requests over all documents. */
export function registerWorkspaceRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(DefinitionRequest.type, null, async ({ textDocument, position }, token) => {
    const { workspace, documents, abilities, features } = session();
    const entry = documents.entry(textDocument.uri);
    if (entry) return entryLinkAt(entry, position) ?? null;
    const view = await workspace.view(textDocument.uri, token);
    const found =
      view && definition(view, view.lines.offsetAt(position), workspace.world(), abilities.showsEntries === true);
    return found ? toDefinition(found, view, features.definitionLinks) : null;
  });

  handlers.on(ReferencesRequest.type, null, async ({ textDocument, position, context }, token) => {
    const { workspace, steps } = session();
    const filter = { withoutDefinitions: !context.includeDeclaration };
    const id = entryIdentifier(textDocument.uri);
    if (id !== undefined) return steps.collect(usesOf(id, workspace.world().snapshot, filter), token);
    const view = await workspace.view(textDocument.uri, token);
    if (!view) return null;
    return steps.collect(usesAt(view, view.lines.offsetAt(position), workspace.world().snapshot, filter), token);
  });

  handlers.on(WorkspaceSymbolRequest.type, null, async ({ query }, token) => {
    const { workspace, steps, abilities } = session();
    const found = await steps.run(namedThings(query, workspace.world()), token);
    return found.map((thing) => toWorkspaceSymbol(thing, abilities.showsEntries === true));
  });
}
