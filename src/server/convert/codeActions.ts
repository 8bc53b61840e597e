import { CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { QuickFix } from '../../core/features/quickFixes';
import type { DocumentView } from '../../core/features/view';
import { guessedEncodingCode, toDiagnostic } from './diagnostics';

/** The document as the editor knows it. */
export interface EditedDocument {
  /** The URI in the editor's spelling. */
  readonly uri: string;
  /** The version of the text that is to be edited; `undefined` when the client checks no versions. */
  readonly version: number | undefined;
}

/** @param shown the diagnostics that the client shows at the place; an action names those that it puts right */
export function toCodeAction(
  { title, problems, corrections, preferred }: QuickFix,
  view: Pick<DocumentView, 'lines'>,
  shown: readonly Diagnostic[],
  { uri, version }: EditedDocument,
): CodeAction {
  const edits = corrections.map(({ text, ...span }) => ({ range: view.lines.rangeOf(span), newText: text }));
  const edit: WorkspaceEdit =
    version === undefined
      ? { changes: { [uri]: edits } }
      : { documentChanges: [{ textDocument: { uri, version }, edits }] };
  const mended = problems.map((problem) => toDiagnostic(problem, view));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown.filter((diagnostic) => mended.some((other) => isSame(diagnostic, other))),
    ...(preferred && { isPreferred: true }),
    edit,
  };
}

/** Has the editor ask for the encoding of a file that was read as Windows-1252, of which `shown` tells. */
export function reopenActions(shown: readonly Diagnostic[]): CodeAction[] {
  const diagnostics = shown.filter(({ code }) => code === guessedEncodingCode);
  if (diagnostics.length === 0) return [];
  const title = 'Reopen with Encoding…';
  const command = { title, command: 'workbench.action.editor.changeEncoding' };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const [from, to] = [a.range.start, b.range.start];
  return a.code === b.code && from.line === to.line && from.character === to.character;
}
