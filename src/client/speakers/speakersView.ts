import * as vscode from 'vscode';
import type { SpeakerGrouping } from '../../protocol';
import { Coalesced } from '../coalesce';
import { ContextKey } from '../contextKey';
import type { Server } from '../server';
import type { SpeakerItem } from './speakerItems';
import { SpeakerTree } from './speakerTree';

const viewId = 'rostrum.speakers';
const groupingKey = 'rostrum.speakers.grouping';

/** The view of speakers: draws the tree, follows the index while it is visible, remembers by what it groups. */
export class SpeakersView implements vscode.Disposable {
  readonly tree: SpeakerTree;
  readonly #state: vscode.Memento;
  readonly #view: vscode.TreeView<SpeakerItem>;
  readonly #refreshing = new Coalesced(300, () => this.#refreshWhenVisible());
  readonly #grouping = new ContextKey<SpeakerGrouping>('rostrum.speakersGroupedBy');
  readonly #listeners: readonly vscode.Disposable[];
  #stale = false;

  constructor(server: Server, state: vscode.Memento) {
    this.#state = state;
    this.tree = new SpeakerTree(server);
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#listeners = [
      server.onDidChangeStatus(() => this.#refreshing.call()),
      this.#view.onDidChangeVisibility(() => {
        if (this.#stale) this.#refreshWhenVisible();
      }),
    ];
    this.#show(state.get(groupingKey) === 'office' ? 'office' : 'country');
  }

  /** Groups the people by country or by office. */
  group(grouping: SpeakerGrouping): void {
    this.#show(grouping);
    void this.#state.update(groupingKey, grouping);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#view.dispose();
    this.tree.dispose();
  }

  #show(grouping: SpeakerGrouping): void {
    this.tree.group(grouping);
    this.#grouping.set(grouping);
    this.#view.description = grouping === 'country' ? vscode.l10n.t('by country') : vscode.l10n.t('by office');
  }

  #refreshWhenVisible(): void {
    this.#stale = !this.#view.visible;
    if (!this.#stale) this.tree.refresh();
  }
}
