import * as vscode from 'vscode';
import { countOf } from '../../counts';
import type { AnnotationStore } from '../store';

const setting = 'annotations.explorerCounts';

/** Shows on files in the Explorer how many open notes they have. */
export class ExplorerCounts implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#listeners = [
      vscode.window.registerFileDecorationProvider(this),
      store.onDidChange(({ documents }) => this.#changed.fire([...documents])),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`rostrum.${setting}`)) this.#changed.fire(undefined);
      }),
    ];
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (!vscode.workspace.getConfiguration('rostrum', uri).get<boolean>(setting, true)) return undefined;
    const open = this.#store.threads(uri).filter(({ resolved }) => !resolved).length;
    if (open === 0) return undefined;
    // VS Code shows two characters at most.
    return new vscode.FileDecoration(open < 100 ? String(open) : '9+', countOf.openNotes(open));
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}
