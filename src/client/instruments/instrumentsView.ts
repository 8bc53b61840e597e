import * as vscode from 'vscode';
import type { WantedCitations } from '../../protocol';
import type { Server } from '../server';
import { FilteredView } from '../trees/filteredView';
import type { FilterWording } from '../trees/filterInput';
import type { InstrumentItem } from './instrumentItems';
import { InstrumentTree } from './instrumentTree';

/** The view of cited instruments. */
export class InstrumentsView extends FilteredView<InstrumentItem, InstrumentTree> {
  constructor(server: Server) {
    super('rostrum.instruments', new InstrumentTree(server), server, 'rostrum.instrumentsFiltered', true);
  }

  /** The lines that the user has selected. */
  get selection(): readonly InstrumentItem[] {
    return this.view.selection;
  }

  /** What a list of citations for these lines has; all that the view shows for none. */
  wanted(items: readonly InstrumentItem[]): WantedCitations {
    return {
      filter: this.tree.filter,
      groups: items.flatMap((item) => (item.kind === 'group' ? [item.group.key] : [])),
      instruments: items.flatMap((item) => (item.kind === 'instrument' ? [item.instrument.id] : [])),
    };
  }

  protected override wording(): FilterWording {
    return {
      title: vscode.l10n.t('Filter Cited Instruments'),
      placeholder: vscode.l10n.t('Words of a name, a symbol or a title, such as 1325, Article 99, A/RES/70/1'),
    };
  }
}
