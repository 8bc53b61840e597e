import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { quickFixes } from '../../core/features/quickFixes';
import { toCodeAction } from '../convert/codeActions';
import type { Handlers } from '../handle';
import type { Session } from '../session';

/** Requests for what puts problems right. */
export function registerCodeActionRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(CodeActionRequest.type, null, async ({ textDocument, range, context }, token) => {
    const { workspace, documents, features, settings } = session();
    const wanted = context.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);
    if (wanted === false || !features.codeActions || !settings.diagnostics) return null;
    const view = await workspace.view(textDocument.uri, token);
    if (!view) return null;
    const span = { start: view.lines.offsetAt(range.start), end: view.lines.offsetAt(range.end) };
    const version = features.versionedEdits ? documents.version(view.uri) : undefined;
    const edited = { uri: documents.editorUri(view.uri), version };
    return quickFixes(view, span).map((fix) => toCodeAction(fix, view, context.diagnostics, edited));
  });
}
