import * as vscode from 'vscode';
import type { InstrumentNode } from '../../protocol';
import { Asking } from '../asking';
import type { Server } from '../server';
import {
  treeItem,
  type CitedInstrumentItem,
  type CitingDocumentItem,
  type CitingPassageItem,
  type InstrumentGroupItem,
  type InstrumentItem,
} from './instrumentItems';

/** With a filter that so few instruments pass, all groups are open. */
const mostOpened = 60;

/** Group → instrument → documents → passages, each level asked of the server when it opens. */
export class InstrumentTree implements vscode.TreeDataProvider<InstrumentItem>, vscode.Disposable {
  readonly #asking: Asking;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #counted = new vscode.EventEmitter<{ readonly shown: number; readonly all: number }>();
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;
  /** How many instruments pass the filter, of how many; fires whenever the first level was asked for. */
  readonly onDidCount = this.#counted.event;

  constructor(server: Server) {
    this.#asking = new Asking(server);
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows the instruments whose names hold these words; all with none. */
  setFilter(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  getTreeItem(item: InstrumentItem): vscode.TreeItem {
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

  async #groups(): Promise<InstrumentGroupItem[]> {
    const overview = await this.#asking.ask((server, token) => server.instruments(this.#filter, token));
    const { groups = [], shown = 0, all = 0 } = overview ?? {};
    this.#counted.fire({ shown, all });
    const expanded = this.#filter !== '' && shown <= mostOpened;
    return groups.map((group) => ({ kind: 'group', parent: undefined, group, expanded }));
  }

  async #members(parent: InstrumentGroupItem): Promise<(InstrumentGroupItem | CitedInstrumentItem)[]> {
    const { group, expanded } = parent;
    const nodes = await this.#asking.ask((server, token) => server.instrumentGroup(group.key, this.#filter, token));
    return (nodes ?? []).map((node: InstrumentNode) =>
      node.kind === 'group'
        ? { kind: 'group', parent, group: node, expanded }
        : { kind: 'instrument', parent, instrument: node },
    );
  }

  async #documents(parent: CitedInstrumentItem): Promise<CitingDocumentItem[]> {
    const { id } = parent.instrument;
    const documents = await this.#asking.ask((server, token) => server.instrumentDocuments(id, token));
    return (documents ?? []).map((document) => ({ kind: 'document', parent, document }));
  }

  async #passages(parent: CitingDocumentItem): Promise<CitingPassageItem[]> {
    const { id } = parent.parent.instrument;
    const { uri } = parent.document;
    const passages = await this.#asking.ask((server, token) => server.instrumentPassages(id, uri, token));
    return (passages ?? []).map((passage) => ({ kind: 'passage', parent, passage }));
  }
}
