import * as vscode from 'vscode';
import type { GlossaryQuery } from '../../protocol';
import { Asking } from '../asking';
import type { Server } from '../server';
import { treeItem, type EntryGroupItem, type EntryItem, type GlossaryItem } from './glossaryItems';

/** With a filter that so few entries pass, all groups are open. */
const mostOpened = 60;

/** Group → field of work → entry, each level asked of the server when it opens. */
export class GlossaryTree implements vscode.TreeDataProvider<GlossaryItem>, vscode.Disposable {
  readonly #asking: Asking;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #counted = new vscode.EventEmitter<{ readonly shown: number; readonly all: number }>();
  #filter = '';
  #document: vscode.Uri | undefined;

  readonly onDidChangeTreeData = this.#changed.event;
  /** How many entries pass the filter, of how many; fires whenever the first level was asked for. */
  readonly onDidCount = this.#counted.event;

  constructor(server: Server) {
    this.#asking = new Asking(server);
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows the entries whose names or definitions hold these words; all with none. */
  setFilter(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  /** The document whose entries stand first. @returns whether it is another than before */
  setDocument(document: vscode.Uri | undefined): boolean {
    if (document?.toString() === this.#document?.toString()) return false;
    this.#document = document;
    return true;
  }

  getTreeItem(item: GlossaryItem): vscode.TreeItem {
    return treeItem(item);
  }

  getChildren(item?: GlossaryItem): Promise<GlossaryItem[]> {
    if (item?.kind === 'entry') return Promise.resolve([]);
    return item ? this.#members(item) : this.#groups();
  }

  getParent(item: GlossaryItem): GlossaryItem | undefined {
    return item.parent;
  }

  /** Asks everything anew. */
  refresh(): void {
    this.#asking.renew();
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#asking.dispose();
    this.#changed.dispose();
    this.#counted.dispose();
  }

  get #query(): GlossaryQuery {
    return { filter: this.#filter, ...(this.#document && { uri: this.#document.toString() }) };
  }

  async #groups(): Promise<EntryGroupItem[]> {
    const overview = await this.#asking.ask((server, token) => server.glossary(this.#query, token));
    const { groups = [], shown = 0, all = 0 } = overview ?? {};
    this.#counted.fire({ shown, all });
    const few = this.#filter !== '' && shown <= mostOpened;
    return groups.map((group) => ({
      kind: 'group',
      parent: undefined,
      group,
      expanded: few || group.key === 'document',
      ...(group.key === 'document' && this.#document && { document: this.#document }),
    }));
  }

  async #members(parent: EntryGroupItem): Promise<(EntryGroupItem | EntryItem)[]> {
    const { key } = parent.group;
    const nodes = await this.#asking.ask((server, token) => server.glossaryGroup(key, this.#query, token));
    const expanded = this.#filter !== '' && parent.expanded;
    return (nodes ?? []).map((node) =>
      node.kind === 'group' ? { kind: 'group', parent, group: node, expanded } : { kind: 'entry', parent, entry: node },
    );
  }
}
