import * as vscode from 'vscode';
import { AskingTree } from './askingTree';

/** With a filter that so few rows pass, all groups are open. */
const mostOpened = 60;

/** How many rows pass the filter, of how many. */
export interface Counts {
  readonly shown: number;
  readonly all: number;
}

/** A tree that shows what holds the words of its filter; all without one. */
export abstract class FilteredTree<Item> extends AskingTree<Item> {
  readonly #counted = new vscode.EventEmitter<Counts>();
  #filter = '';

  /** Fires whenever the first level was asked for. */
  readonly onDidCount = this.#counted.event;

  get filter(): string {
    return this.#filter;
  }

  setFilter(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  override dispose(): void {
    super.dispose();
    this.#counted.dispose();
  }

  /** Tells the counts of the first level. @returns whether its groups are few enough to be open */
  protected count(counts: Counts): boolean {
    this.#counted.fire(counts);
    return this.#filter !== '' && counts.shown <= mostOpened;
  }
}
