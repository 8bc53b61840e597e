import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexStatus } from '../protocol';

/** Fewer files than this are indexed before anybody could read of it. */
const worthShowing = 200;

/** Shows in the editor how far indexing has come, while it is under way. */
export class IndexProgress {
  readonly #connection: Connection;
  #shown: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Follows the state of the index; for clients that take part in progress only. */
  update({ state, documents, total }: IndexStatus): void {
    const busy = state === 'indexing' && total - documents > 0;
    if (busy && !this.#shown && total - documents >= worthShowing) {
      this.#shown = this.#connection.window.createWorkDoneProgress();
      this.#then((progress) => progress.begin('Indexing speeches', 0));
    }
    if (busy) {
      const share = Math.floor((100 * documents) / total);
      this.#then((progress) => progress.report(share, `${documents} of ${total}`));
    } else if (this.#shown) {
      this.#then((progress) => progress.done());
      this.#shown = undefined;
    }
  }

  #then(action: (progress: WorkDoneProgressServerReporter) => void): void {
    // A client may refuse; then there is nothing to show.
    this.#shown?.then(action, () => undefined);
  }
}
