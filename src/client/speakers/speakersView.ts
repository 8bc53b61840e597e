import * as vscode from 'vscode';
import type { SpeakerGrouping } from '../../protocol';
import { ContextKey } from '../contextKey';
import type { Server } from '../server';
import { FollowingView } from '../trees/followingView';
import type { SpeakerItem } from './speakerItems';
import { SpeakerTree } from './speakerTree';

const groupingKey = 'rostrum.speakers.grouping';

/** The view of speakers; it remembers by what it groups them. */
export class SpeakersView extends FollowingView<SpeakerItem, SpeakerTree> {
  readonly #state: vscode.Memento;
  readonly #grouping = new ContextKey<SpeakerGrouping>('rostrum.speakersGroupedBy');

  constructor(server: Server, state: vscode.Memento) {
    super('rostrum.speakers', new SpeakerTree(server), server);
    this.#state = state;
    this.#show(state.get(groupingKey) === 'office' ? 'office' : 'country');
  }

  /** Groups the people by country or by office. */
  group(grouping: SpeakerGrouping): void {
    this.#show(grouping);
    void this.#state.update(groupingKey, grouping);
  }

  #show(grouping: SpeakerGrouping): void {
    this.tree.group(grouping);
    this.#grouping.set(grouping);
    this.view.description = grouping === 'country' ? vscode.l10n.t('by country') : vscode.l10n.t('by office');
  }
}
