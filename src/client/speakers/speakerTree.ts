import type { TreeItem } from 'vscode';
import type { SpeakerGrouping, SpeakerQuery } from '../../protocol';
import { FilteredTree } from '../trees/filteredTree';
import {
  treeItem,
  type PersonItem,
  type SpeakerDocumentItem,
  type SpeakerGroupItem,
  type SpeakerItem,
  type SpokenTurnItem,
} from './speakerItems';

/** Country or office → person → documents → turns, each level asked of the server when it opens. */
export class SpeakerTree extends FilteredTree<SpeakerItem> {
  #grouping: SpeakerGrouping = 'country';

  group(grouping: SpeakerGrouping): void {
    this.#grouping = grouping;
    this.refresh();
  }

  getTreeItem(item: SpeakerItem): TreeItem {
    return treeItem(item);
  }

  getChildren(item?: SpeakerItem): Promise<SpeakerItem[]> {
    switch (item?.kind) {
      case undefined:
        return this.#groups();
      case 'group':
        return this.#people(item);
      case 'person':
        return this.#documents(item);
      case 'document':
        return this.#turns(item);
      case 'passage':
        return Promise.resolve([]);
    }
  }

  getParent(item: SpeakerItem): SpeakerItem | undefined {
    return item.parent;
  }

  get #query(): SpeakerQuery {
    return { by: this.#grouping, filter: this.filter };
  }

  async #groups(): Promise<SpeakerGroupItem[]> {
    const overview = await this.ask((server, token) => server.speakerGroups(this.#query, token));
    const { groups = [], shown = 0, all = 0 } = overview ?? {};
    const expanded = this.count({ shown, all });
    return groups.map((group) => ({ kind: 'group', parent: undefined, group, expanded }));
  }

  async #people(parent: SpeakerGroupItem): Promise<PersonItem[]> {
    const { key } = parent.group;
    const people = await this.ask((server, token) => server.speakerGroup(key, this.#query, token));
    return (people ?? []).map((person) => ({ kind: 'person', parent, person }));
  }

  async #documents(parent: PersonItem): Promise<SpeakerDocumentItem[]> {
    const documents = await this.ask((server, token) => server.speakerDocuments(parent.person.id, token));
    return (documents ?? []).map((document) => ({ kind: 'document', parent, document }));
  }

  async #turns(parent: SpeakerDocumentItem): Promise<SpokenTurnItem[]> {
    const { id } = parent.parent.person;
    const turns = await this.ask((server, token) => server.speakerTurns(id, parent.document.uri, token));
    return (turns ?? []).map((passage) => ({ kind: 'passage', parent, passage }));
  }
}
