import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';
import { ContextKey } from '../contextKey';
import type { Server, ServerStatus } from '../server';
import type { ThemeItem, ThemeRoot } from './themeItems';
import { ThemeTree } from './themeTree';

const viewId = 'rostrum.themes';

/** The themes view: draws the tree, follows the index while it is visible, and tells the welcome texts what holds. */
export class ThemesView implements vscode.Disposable {
  readonly tree: ThemeTree;
  readonly #view: vscode.TreeView<ThemeItem>;
  readonly #refreshing = new Coalesced(300, () => this.#refreshWhenVisible());
  readonly #state = new ContextKey<string>('rostrum.state');
  readonly #hasSpeeches = new ContextKey<boolean>('rostrum.hasSpeeches');
  readonly #listeners: vscode.Disposable[];
  #stale = false;

  constructor(server: Server) {
    this.tree = new ThemeTree(server);
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#listeners = [
      server.onDidChangeStatus((status) => this.#follow(status)),
      this.#view.onDidChangeVisibility(() => {
        if (this.#stale) this.#refreshWhenVisible();
      }),
    ];
    this.#follow(server.status);
  }

  refresh(): void {
    this.tree.refresh();
  }

  /** Opens the view at a theme, with its documents shown. */
  async reveal(theme: ThemeRoot): Promise<void> {
    await this.#view.reveal(theme, { expand: true, select: true, focus: true });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#view.dispose();
    this.tree.dispose();
  }

  #follow(status: ServerStatus): void {
    this.#state.set(status.state);
    this.#hasSpeeches.set('documents' in status && status.documents > 0);
    this.#view.message = progress(status);
    this.#refreshing.call();
  }

  #refreshWhenVisible(): void {
    this.#stale = !this.#view.visible;
    if (!this.#stale) this.tree.refresh();
  }
}

/** The line above the tree while speeches are being read. */
function progress(status: ServerStatus): string {
  if (status.state !== 'indexing' || status.documents === 0) return '';
  return vscode.l10n.t('Reading speeches: {0} of {1}', status.documents, status.total);
}
