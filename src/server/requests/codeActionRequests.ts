import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { glossaryFixes } from '../../core/features/ownTerms/glossaryFixes';
import { quickFixes } from '../../core/features/quickFixes';
import type { LineIndex, Range } from '../../core/model/lineIndex';
import type { Span } from '../../core/model/span';
import { reopenActions, toCodeAction } from '../convert/codeActions';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri, isTurn } from '../uris';

/** Requests for what puts problems right. */
export function registerCodeActionRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(CodeActionRequest.type, null, async ({ textDocument, range, context }, token) => {
    const { workspace, glossaries, documents, abilities, features, settings } = session();
    const wanted = context.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);
    if (wanted === false || !features.codeActions || !settings.diagnostics) return null;
    const glossary = glossaries.view(canonicalUri(textDocument.uri));
    if (glossary) {
      const { uri } = glossary.file;
      const version = features.versionedEdits ? documents.glossaryVersion(uri) : undefined;
      const span = spanOf(range, glossary.lines);
      const edited = { uri: documents.editorUri(uri), version };
      return glossaryFixes(glossary.problems, span).map((fix) =>
        toCodeAction(fix, glossary, context.diagnostics, edited),
      );
    }
    const view = await workspace.view(textDocument.uri, token);
    if (!view || isTurn(view.uri)) return null;
    const span = spanOf(range, view.lines);
    const version = features.versionedEdits ? documents.version(view.uri) : undefined;
    const edited = { uri: documents.editorUri(view.uri), version };
    const fixes = quickFixes(view, span).map((fix) => toCodeAction(fix, view, context.diagnostics, edited));
    // The command is one of VS Code's, as the entries are of our client.
    return abilities.showsEntries ? [...fixes, ...reopenActions(context.diagnostics)] : fixes;
  });
}

function spanOf({ start, end }: Range, lines: LineIndex): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}
