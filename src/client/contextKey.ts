import { commands } from 'vscode';

/** A key for `when` clauses of the manifest, sent only when its value changes. */
export class ContextKey<T extends string | number | boolean> {
  readonly #name: string;
  #value: T | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    void commands.executeCommand('setContext', this.#name, value);
  }
}
