import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { OpenList } from './openList';

/** Keeps hovers from coming over an open list of completions. */
export class HoverGuard implements vscode.Disposable {
  readonly #list = new OpenList();
  readonly #listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      for (const { text } of contentChanges) this.#list.changed(document.uri.toString(), text, Date.now());
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
      const byMouse = kind === vscode.TextEditorSelectionChangeKind.Mouse;
      const line = selections[0]?.active.line ?? 0;
      this.#list.moved(textEditor.document.uri.toString(), line, byMouse);
    }),
  );

  readonly middleware: Pick<Middleware, 'provideCompletionItem' | 'provideHover'> = {
    provideCompletionItem: async (document, position, context, token, next) => {
      const found = await next(document, position, context, token);
      const items = Array.isArray(found) ? found : (found?.items ?? []);
      if (items.length > 0) this.#list.opened(document.uri.toString(), position.line, Date.now());
      return found;
    },
    provideHover: (document, position, token, next) =>
      this.#list.covers(document.uri.toString(), position.line, Date.now()) ? null : next(document, position, token),
  };

  dispose(): void {
    this.#listeners.dispose();
  }
}
