import * as vscode from 'vscode';
import { AskingTree } from '../trees/askingTree';
import { treeItem, type ThemeDocumentItem, type ThemeItem, type ThemePassageItem, type ThemeRoot } from './themeItems';
import type { ThemeSource } from './themeSource';

/** Theme → documents → passages, each level asked of the server when it opens. */
export class ThemeTree extends AskingTree<ThemeItem> {
  #sources: readonly ThemeSource[] = [];

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
    const themes = await this.ask((server, token) => server.themes(token));
    const own = this.#sources.flatMap((source) =>
      source.themes().map((theme): ThemeRoot => ({ kind: 'theme', theme, source })),
    );
    return [...own, ...(themes ?? []).map((theme): ThemeRoot => ({ kind: 'theme', theme }))];
  }

  /** Shows the themes of a source above those of the server, until the result is disposed of. */
  addSource(source: ThemeSource): vscode.Disposable {
    this.#sources = [...this.#sources, source];
    const listener = source.onDidChange(() => this.redraw());
    this.redraw();
    return new vscode.Disposable(() => {
      this.#sources = this.#sources.filter((each) => each !== source);
      listener.dispose();
    });
  }

  async #documents(parent: ThemeRoot): Promise<ThemeDocumentItem[]> {
    const { theme, source } = parent;
    const documents = source
      ? await source.themeDocuments(theme.id)
      : await this.ask((server, token) => server.themeDocuments(theme.id, token));
    return (documents ?? []).map((document) => ({ kind: 'document', parent, document }));
  }

  async #passages(parent: ThemeDocumentItem): Promise<ThemePassageItem[]> {
    const { document } = parent;
    const { theme, source } = parent.parent;
    const passages = source
      ? await source.themePassages(theme.id, document.uri)
      : await this.ask((server, token) => server.themePassages(theme.id, document.uri, token));
    return (passages ?? []).map((passage) => ({ kind: 'passage', parent, passage }));
  }
}
