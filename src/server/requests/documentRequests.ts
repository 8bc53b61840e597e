import {
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type Hover,
  type SelectionRange,
} from 'vscode-languageserver';
import { folding } from '../../core/features/folding';
import { highlights } from '../../core/features/highlights';
import { hover, quotedAt } from '../../core/features/hover';
import { links } from '../../core/features/links';
import { outline, type OutlineOptions } from '../../core/features/outline';
import { Selections } from '../../core/features/selection';
import type { DocumentView } from '../../core/features/view';
import type { Position } from '../../core/model/lineIndex';
import type { CancelToken } from '../../core/ports';
import { toDocumentSymbols, toFlatSymbols } from '../convert/documentSymbols';
import { entryDocumentLinks } from '../convert/entryDocuments';
import { hoverLinks } from '../convert/links';
import { toMarkdown, toPlaintext } from '../convert/render';
import { toSemanticTokens } from '../convert/semanticTokens';
import type { Handlers } from '../handle';
import type { Session } from '../session';

/** Requests about one document. */
export function registerDocumentRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(HoverRequest.type, null, async ({ textDocument, position }, token) => {
    const { workspace, settings } = session();
    if (!settings.hover) return null;
    const view = await workspace.view(textDocument.uri, token);
    return view ? hoverAt(view, position, session(), token) : null;
  });

  handlers.on(DocumentSymbolRequest.type, null, async ({ textDocument }, token) => {
    const { workspace, features } = session();
    const view = await workspace.view(textDocument.uri, token);
    if (!view) return null;
    const sections = outline(view, outlineOptions(view, session()));
    return features.nestedSymbols ? toDocumentSymbols(sections, view) : toFlatSymbols(sections, view);
  });

  handlers.on(DocumentHighlightRequest.type, null, async ({ textDocument, position }, token) => {
    const view = await session().workspace.view(textDocument.uri, token);
    return (
      view &&
      highlights(view, view.lines.offsetAt(position)).map((highlight) => ({
        range: view.lines.rangeOf(highlight),
        kind: highlight.kind === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }))
    );
  });

  handlers.on(DocumentLinkRequest.type, null, async ({ textDocument }, token) => {
    const { workspace, documents, features } = session();
    const entry = documents.entry(textDocument.uri);
    if (entry) return entryDocumentLinks(entry);
    const view = await workspace.view(textDocument.uri, token);
    return (
      view &&
      links(view, workspace.knowledge).map(({ url, tooltip, ...span }) => ({
        range: view.lines.rangeOf(span),
        target: url,
        ...(features.linkTooltips && { tooltip }),
      }))
    );
  });

  handlers.on(FoldingRangeRequest.type, null, async ({ textDocument }, token) => {
    const view = await session().workspace.view(textDocument.uri, token);
    return view && [...folding(view)];
  });

  handlers.on(SelectionRangeRequest.type, null, async ({ textDocument, positions }, token) => {
    const view = await session().workspace.view(textDocument.uri, token);
    if (!view) return null;
    const selections = new Selections(view);
    return positions.map((position) => selectionAt(position, view, selections));
  });

  handlers.on(SemanticTokensRequest.type, null, async ({ textDocument }, token) => {
    const view = await session().workspace.view(textDocument.uri, token);
    return view && toSemanticTokens(view);
  });

  handlers.on(SemanticTokensRangeRequest.type, null, async ({ textDocument, range }, token) => {
    const view = await session().workspace.view(textDocument.uri, token);
    if (!view) return null;
    return toSemanticTokens(view, { start: view.lines.offsetAt(range.start), end: view.lines.offsetAt(range.end) });
  });
}

/** Our client's editor outlines Markdown by its headings itself; of other editors nobody knows. */
function outlineOptions({ uri }: DocumentView, { settings, abilities, documents }: Session): OutlineOptions {
  const twice = abilities.showsEntries === true && documents.language(uri) === 'markdown';
  const markedHeadings = !twice ? 'all' : settings.markdownHeadings ? 'needed' : 'none';
  return { rate: settings.speakingRate, markedHeadings };
}

async function hoverAt(
  view: DocumentView,
  position: Position,
  { workspace, features, abilities, settings }: Session,
  token: CancelToken,
): Promise<Hover | null> {
  const offset = view.lines.offsetAt(position);
  const world = workspace.world();
  const quoted = quotedAt(view, offset, world);
  const found = hover(
    view,
    offset,
    world,
    quoted && (await workspace.text(quoted.uri, token)),
    settings.speakingRate,
    settings.hoverLength,
  );
  if (!found) return null;
  const contents = features.markdown
    ? { kind: 'markdown' as const, value: toMarkdown(found.blocks, hoverLinks(abilities)) }
    : { kind: 'plaintext' as const, value: toPlaintext(found.blocks) };
  return { contents, range: view.lines.rangeOf(found.span) };
}

function selectionAt(position: Position, view: DocumentView, selections: Selections): SelectionRange {
  const spans = selections.at(view.lines.offsetAt(position));
  const outermost: SelectionRange = { range: view.lines.rangeOf({ start: 0, end: view.text.length }) };
  return spans.reduceRight<SelectionRange>((parent, span, i) => {
    const range = view.lines.rangeOf(span);
    return i === spans.length - 1 ? { range } : { range, parent };
  }, outermost);
}
