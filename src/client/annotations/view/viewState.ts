import * as vscode from 'vscode';
import { ContextKey } from '../../contextKey';
import { isShowAll, showAll, type NoteFilter } from './filter';
import { groupings, type Grouping } from './groups';
import { noteStates } from './note';

const groupingKey = 'annotations.grouping';
const filterKey = 'annotations.filter';

/** How the user wants notes grouped and filtered, remembered for the workspace. */
export class ViewState implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #groupedBy = new ContextKey<string>('rostrum.notesGroupedBy');
  readonly #filtered = new ContextKey<boolean>('rostrum.notesFiltered');
  #grouping: Grouping;
  #filter: NoteFilter;

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#grouping = groupings.find((each) => each === memory.get(groupingKey)) ?? 'document';
    this.#filter = readFilter(memory.get(filterKey));
    this.#tell();
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): NoteFilter {
    return this.#filter;
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    this.#grouping = grouping;
    this.#tell();
    await this.#memory.update(groupingKey, grouping);
  }

  async setFilter(filter: NoteFilter): Promise<void> {
    this.#filter = filter;
    this.#tell();
    await this.#memory.update(filterKey, filter);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tell(): void {
    this.#groupedBy.set(this.#grouping);
    this.#filtered.set(!isShowAll(this.#filter));
    this.#changed.fire(undefined);
  }
}

/** A filter as an earlier version of the extension may have left it. */
function readFilter(value: unknown): NoteFilter {
  if (typeof value !== 'object' || value === null) return showAll;
  const { text, states, labels, authors } = value as Readonly<Record<keyof NoteFilter, unknown>>;
  return {
    text: typeof text === 'string' ? text : '',
    states: noteStates.filter((state) => strings(states).includes(state)),
    labels: strings(labels),
    authors: strings(authors),
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
