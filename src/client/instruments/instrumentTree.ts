import type { TreeItem } from 'vscode';
import type { InstrumentNode } from '../../protocol';
import { FilteredTree } from '../trees/filteredTree';
import {
  treeItem,
  type CitedInstrumentItem,
  type CitingDocumentItem,
  type CitingPassageItem,
  type InstrumentGroupItem,
  type InstrumentItem,
} from './instrumentItems';

/** Group → instrument → documents → passages, each level asked of the server when it opens. */
export class InstrumentTree extends FilteredTree<InstrumentItem> {
  getTreeItem(item: InstrumentItem): TreeItem {
    return treeItem(item);
  }

  getChildren(item?: InstrumentItem): Promise<InstrumentItem[]> {
    switch (item?.kind) {
      case undefined:
        return this.#groups();
      case 'group':
        return this.#members(item);
      case 'instrument':
        return this.#documents(item);
      case 'document':
        return this.#passages(item);
      case 'passage':
        return Promise.resolve([]);
    }
  }

  getParent(item: InstrumentItem): InstrumentItem | undefined {
    return item.parent;
  }

  async #groups(): Promise<InstrumentGroupItem[]> {
    const overview = await this.ask((server, token) => server.instruments(this.filter, token));
    const { groups = [], shown = 0, all = 0 } = overview ?? {};
    const expanded = this.count({ shown, all });
    return groups.map((group) => ({ kind: 'group', parent: undefined, group, expanded }));
  }

  async #members(parent: InstrumentGroupItem): Promise<(InstrumentGroupItem | CitedInstrumentItem)[]> {
    const { group, expanded } = parent;
    const nodes = await this.ask((server, token) => server.instrumentGroup(group.key, this.filter, token));
    return (nodes ?? []).map((node: InstrumentNode) =>
      node.kind === 'group'
        ? { kind: 'group', parent, group: node, expanded }
        : { kind: 'instrument', parent, instrument: node },
    );
  }

  async #documents(parent: CitedInstrumentItem): Promise<CitingDocumentItem[]> {
    const { id } = parent.instrument;
    const documents = await this.ask((server, token) => server.instrumentDocuments(id, token));
    return (documents ?? []).map((document) => ({ kind: 'document', parent, document }));
  }

  async #passages(parent: CitingDocumentItem): Promise<CitingPassageItem[]> {
    const { id } = parent.parent.instrument;
    const { uri } = parent.document;
    const passages = await this.ask((server, token) => server.instrumentPassages(id, uri, token));
    return (passages ?? []).map((passage) => ({ kind: 'passage', parent, passage }));
  }
}
