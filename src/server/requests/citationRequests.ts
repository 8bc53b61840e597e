import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
} from 'vscode-languageserver';
import { citableAt, isCitable } from '../../core/features/citations/citableAt';
import { citationCount } from '../../core/features/citations/citationCount';
import { citationItem } from '../../core/features/citations/citationItem';
import { citersOf } from '../../core/features/citations/incoming';
import { citedIn } from '../../core/features/citations/outgoing';
import { entryIdentifier } from '../../protocol';
import { citableOf, toCallHierarchyItem } from '../convert/callHierarchy';
import { toCodeLens } from '../convert/codeLens';
import type { Handlers } from '../handle';
import type { Session } from '../session';

/** Requests for who cites whom: citing is what the protocol knows as calling. */
export function registerCitationRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(CallHierarchyPrepareRequest.type, null, async ({ textDocument, position }, token) => {
    const { workspace, abilities } = session();
    const entry = entryIdentifier(textDocument.uri);
    const view = entry === undefined ? await workspace.view(textDocument.uri, token) : undefined;
    const world = workspace.world();
    const citable = view
      ? citableAt(view, view.lines.offsetAt(position), world.snapshot)
      : entry !== undefined && isCitable(entry) && { kind: 'identity' as const, id: entry };
    const item = citable && citationItem(citable, world);
    const prepared = item && toCallHierarchyItem(item, world, abilities.showsEntries === true);
    return prepared ? [prepared] : null;
  });

  handlers.on(CallHierarchyIncomingCallsRequest.type, null, async ({ item }, token) => {
    const { workspace, steps, abilities } = session();
    const citable = citableOf(item);
    if (!citable) return null;
    const world = workspace.world();
    const citers = await steps.run(citersOf(citable, world), token);
    return citers.flatMap(({ item: citer, places }) => {
      const from = toCallHierarchyItem(citer, world, abilities.showsEntries === true);
      return from ? [{ from, fromRanges: [...places] }] : [];
    });
  });

  handlers.on(CallHierarchyOutgoingCallsRequest.type, null, ({ item }) => {
    const { workspace, abilities } = session();
    const citable = citableOf(item);
    if (!citable) return null;
    const world = workspace.world();
    return citedIn(citable, world).flatMap(({ item: cited, places }) => {
      const to = toCallHierarchyItem(cited, world, abilities.showsEntries === true);
      return to ? [{ to, fromRanges: [...places] }] : [];
    });
  });

  handlers.on(CodeLensRequest.type, null, async ({ textDocument }, token) => {
    const { workspace, settings, abilities } = session();
    if (!settings.codeLens) return null;
    const view = await workspace.view(textDocument.uri, token);
    const count = view && citationCount(view, workspace.world().snapshot);
    return count ? [toCodeLens(count, view, abilities)] : null;
  });
}
