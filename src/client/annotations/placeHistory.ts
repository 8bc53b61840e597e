import type { Anchoring } from '../../core/annotations/model';
import { textHash } from '../../core/annotations/textHash';

/** So many texts are remembered, the latest ones. */
const mostTexts = 300;

interface Remembered {
  readonly places: ReadonlyMap<string, Anchoring>;
  readonly time: number;
}

/** Where the threads of a document stood in its earlier texts: a text that comes back, by undo or redo, has them there again. */
export class PlaceHistory {
  readonly #texts = new Map<string, Remembered>();
  /** When somebody took a thread elsewhere, or it was found elsewhere: where it stood before counts no more. */
  readonly #forgotten = new Map<string, number>();
  #time = 0;
  /** The text that was asked for last, which the next edit changes. */
  #last = { text: '', key: keyOf('') };

  remember(text: string, places: ReadonlyMap<string, Anchoring>): void {
    const key = this.#keyOf(text);
    this.#texts.delete(key);
    this.#texts.set(key, { places: new Map(places), time: ++this.#time });
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > mostTexts && oldest !== undefined) this.#texts.delete(oldest);
  }

  /** Where threads stood in this very text, without those that were forgotten since. */
  placesIn(text: string): ReadonlyMap<string, Anchoring> {
    const { places, time } = this.#texts.get(this.#keyOf(text)) ?? { places: new Map<string, Anchoring>(), time: 0 };
    return new Map([...places].filter(([id]) => (this.#forgotten.get(id) ?? 0) <= time));
  }

  forget(id: string): void {
    this.#forgotten.set(id, ++this.#time);
  }

  #keyOf(text: string): string {
    if (text !== this.#last.text) this.#last = { text, key: keyOf(text) };
    return this.#last.key;
  }
}

/** Two texts with one key would be of one length and of the same 64 bits. */
function keyOf(text: string): string {
  return `${text.length}:${textHash(text, 0)}${textHash(text, 1)}`;
}
