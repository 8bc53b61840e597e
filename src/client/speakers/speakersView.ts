import * as vscode from 'vscode';
import type { SpeakerGrouping } from '../../protocol';
import { ContextKey } from '../contextKey';
import type { Server } from '../server';
import { FilteredView } from '../trees/filteredView';
import type { FilterWording } from '../trees/filterInput';
import type { SpeakerItem } from './speakerItems';
import { SpeakerTree } from './speakerTree';

const groupingKey = 'rostrum.speakers.grouping';

/** The view of speakers, with a filter; it remembers by what it groups them. */
export class SpeakersView extends FilteredView<SpeakerItem, SpeakerTree> {
  readonly #state: vscode.Memento;
  #words = '';
  readonly #grouping = new ContextKey<SpeakerGrouping>('rostrum.speakersGroupedBy');

  constructor(server: Server, state: vscode.Memento) {
    super('rostrum.speakers', new SpeakerTree(server), server, 'rostrum.speakersFiltered');
    this.#state = state;
    this.#show(state.get(groupingKey) === 'office' ? 'office' : 'country');
  }

  /** Groups the people by country or by office. */
  group(grouping: SpeakerGrouping): void {
    this.#show(grouping);
    void this.#state.update(groupingKey, grouping);
  }

  protected override wording(): FilterWording {
    return {
      title: vscode.l10n.t('Filter Speakers'),
      placeholder: vscode.l10n.t('Words of a name, an office or a country, such as Ban, minister, France'),
    };
  }

  protected override description(): string {
    return [this.#words, super.description()].filter(Boolean).join(' · ');
  }

  #show(grouping: SpeakerGrouping): void {
    this.tree.group(grouping);
    this.#grouping.set(grouping);
    this.#words = grouping === 'country' ? vscode.l10n.t('by country') : vscode.l10n.t('by office');
    this.describe();
  }
}
