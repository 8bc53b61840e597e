import type { Anchoring } from '../../core/annotations/model';

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

  remember(text: string, places: ReadonlyMap<string, Anchoring>): void {
    const key = keyOf(text);
    this.#texts.delete(key);
    this.#texts.set(key, { places: new Map(places), time: ++this.#time });
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > mostTexts && oldest !== undefined) this.#texts.delete(oldest);
  }

  /** Where threads stood in this very text, without those that were forgotten since. */
  placesIn(text: string): ReadonlyMap<string, Anchoring> {
    const { places, time } = this.#texts.get(keyOf(text)) ?? { places: new Map<string, Anchoring>(), time: 0 };
    return new Map([...places].filter(([id]) => (this.#forgotten.get(id) ?? 0) <= time));
  }

  forget(id: string): void {
    this.#forgotten.set(id, ++this.#time);
  }
}

/** Two texts with one key would be of one length and of one hash of 64 bits. */
function keyOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + i), 0x85ebca6b);
  }
  return `${text.length}:${first}:${second}`;
}
