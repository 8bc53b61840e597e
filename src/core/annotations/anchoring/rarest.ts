import type { TextIndex } from './textIndex';

/** Chooses the rarest of a pattern's words; keeps its lists between calls. */
export class Rarest {
  readonly #index: TextIndex;
  /** Places in the pattern, the rarest word first; of equals the earlier. */
  readonly places: number[] = [];
  /** How often their words stand in the text. */
  readonly counts: number[] = [];

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /** Chooses among the words of the pattern `[from, to)` that the text has; returns how many there are, at most `most`. */
  choose(ids: Int32Array, from: number, to: number, most: number): number {
    const { places, counts } = this;
    let chosen = 0;
    for (let i = from; i < to; i++) {
      const count = this.#index.countOf(ids[i] ?? -1);
      if (count === 0 || (chosen === most && count >= (counts[most - 1] ?? 0))) continue;
      let at = chosen < most ? chosen++ : most - 1;
      for (; at > 0 && (counts[at - 1] ?? 0) > count; at--) {
        counts[at] = counts[at - 1] ?? 0;
        places[at] = places[at - 1] ?? 0;
      }
      counts[at] = count;
      places[at] = i;
    }
    return chosen;
  }
}
