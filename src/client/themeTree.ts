import * as vscode from 'vscode';
import type { Server } from './server';
import { treeItem, type ThemeDocumentItem, type ThemeItem, type ThemePassageItem, type ThemeRoot } from './themeItems';

/** Theme → documents → passages, each level asked of the server when it opens. */
export class ThemeTree implements vscode.TreeDataProvider<ThemeItem>, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** Cancels what is asked for a state of the tree that a refresh has replaced. */
  #asking = new vscode.CancellationTokenSource();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
  }

  getTreeItem(item: ThemeItem): vscode.TreeItem {
    return treeItem(item);
  }

  getChildren(item?: ThemeItem): Promise<ThemeItem[]> {
    switch (item?.kind) {
      case undefined:
        return this.themes();
      case 'theme':
        return this.#documents(item);
      case 'document':
        return this.#passages(item);
      case 'passage':
        return Promise.resolve([]);
    }
  }

  getParent(item: ThemeItem): ThemeItem | undefined {
    return item.kind === 'theme' ? undefined : item.parent;
  }

  /** All themes that occur in the workspace. */
  async themes(): Promise<ThemeRoot[]> {
    const { token } = this.#asking;
    const themes = await this.#server.ask((server) => server.themes(token), token);
    return (themes ?? []).map((theme) => ({ kind: 'theme', theme }));
  }

  /** Asks everything anew; late answers to older questions are dropped. */
  refresh(): void {
    this.#asking.cancel();
    this.#asking.dispose();
    this.#asking = new vscode.CancellationTokenSource();
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#asking.cancel();
    this.#asking.dispose();
    this.#changed.dispose();
  }

  async #documents(parent: ThemeRoot): Promise<ThemeDocumentItem[]> {
    const { token } = this.#asking;
    const documents = await this.#server.ask((server) => server.themeDocuments(parent.theme.id, token), token);
    return (documents ?? []).map((document) => ({ kind: 'document', parent, document }));
  }

  async #passages(parent: ThemeDocumentItem): Promise<ThemePassageItem[]> {
    const { token } = this.#asking;
    const { parent: root, document } = parent;
    const passages = await this.#server.ask(
      (server) => server.themePassages(root.theme.id, document.uri, token),
      token,
    );
    return (passages ?? []).map((passage) => ({ kind: 'passage', parent, passage }));
  }
}
