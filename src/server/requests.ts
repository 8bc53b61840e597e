import { HoverRequest, type Hover } from 'vscode-languageserver';
import { hover } from '../core/features/hover';
import { statusRequest, type IndexStatus } from '../protocol';
import type { Handlers } from './handle';
import { hoverLinks } from './convert/links';
import { toMarkdown, toPlaintext } from './convert/render';
import type { Session } from './session';

/** The table of everything a client may ask: request, empty answer, and the feature that answers. */
export function registerRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(HoverRequest.type, null, async ({ textDocument, position }, token): Promise<Hover | null> => {
    const { workspace, settings, features, abilities } = session();
    if (!settings.hover) return null;
    const view = await workspace.view(textDocument.uri, token);
    const found = view && hover(view, view.lines.offsetAt(position), workspace.world());
    if (!found) return null;
    const contents = features.markdown
      ? { kind: 'markdown' as const, value: toMarkdown(found.blocks, hoverLinks(abilities)) }
      : { kind: 'plaintext' as const, value: toPlaintext(found.blocks) };
    return { contents, range: view.lines.rangeOf(found.span) };
  });
  const unknown: IndexStatus = { state: 'indexing', documents: 0, total: 0, skipped: [] };
  handlers.onOwn0(statusRequest, unknown, () => session().workspace.indexer.status());
}
