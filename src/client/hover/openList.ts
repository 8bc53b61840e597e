/** Lines below or above the words typed that a list of completions may cover. */
const reach = 13;
/** Milliseconds after which an untouched list counts as closed: nobody is told when Escape closes it. */
const lasting = 8000;

/** What is known of the list of completions that an editor shows: VS Code tells nobody whether it is open. */
export class OpenList {
  #uri = '';
  #line = 0;
  #until = 0;

  /** The list was opened at a line of a document. @param now milliseconds, here and below */
  opened(uri: string, line: number, now: number): void {
    this.#uri = uri;
    this.#line = line;
    this.#until = now + lasting;
  }

  /** The document changed: a letter more or less keeps the list, a word taken from it or a line begun closes it. */
  changed(uri: string, inserted: string, now: number): void {
    if (uri !== this.#uri || this.#until === 0) return;
    this.#until = inserted.length <= 1 && inserted !== '\n' ? now + lasting : 0;
  }

  /** The cursor moved, by the mouse or to a line. */
  moved(uri: string, line: number, byMouse: boolean): void {
    if (uri === this.#uri && (byMouse || line !== this.#line)) this.#until = 0;
  }

  /** Whether the list may lie over a line. */
  covers(uri: string, line: number, now: number): boolean {
    return uri === this.#uri && now < this.#until && Math.abs(line - this.#line) <= reach;
  }
}
