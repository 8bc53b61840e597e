import type { TreeItem, Uri } from 'vscode';
import type { GlossaryQuery } from '../../protocol';
import { FilteredTree } from '../trees/filteredTree';
import { treeItem, type EntryGroupItem, type EntryItem, type GlossaryItem } from './glossaryItems';

/** Group → field of work → entry, each level asked of the server when it opens. */
export class GlossaryTree extends FilteredTree<GlossaryItem> {
  #document: Uri | undefined;

  /** The document whose entries stand first. @returns whether it is another than before */
  setDocument(document: Uri | undefined): boolean {
    if (document?.toString() === this.#document?.toString()) return false;
    this.#document = document;
    return true;
  }

  getTreeItem(item: GlossaryItem): TreeItem {
    return treeItem(item);
  }

  getChildren(item?: GlossaryItem): Promise<GlossaryItem[]> {
    if (item?.kind === 'entry') return Promise.resolve([]);
    return item ? this.#members(item) : this.#groups();
  }

  getParent(item: GlossaryItem): GlossaryItem | undefined {
    return item.parent;
  }

  get #query(): GlossaryQuery {
    return { filter: this.filter, ...(this.#document && { uri: this.#document.toString() }) };
  }

  async #groups(): Promise<EntryGroupItem[]> {
    const overview = await this.ask((server, token) => server.glossary(this.#query, token));
    const { groups = [], shown = 0, all = 0 } = overview ?? {};
    const few = this.count({ shown, all });
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
    const nodes = await this.ask((server, token) => server.glossaryGroup(key, this.#query, token));
    const expanded = this.filter !== '' && parent.expanded;
    return (nodes ?? []).map((node) =>
      node.kind === 'group' ? { kind: 'group', parent, group: node, expanded } : { kind: 'entry', parent, entry: node },
    );
  }
}
