import type { Gap } from './gap';

const gaps = 5;
/** Cells of an entry, 2²: from node, word and gap, to node (0: the entry is free), unused. */
const cells = 4;

/**
 * A trie over the numbers of words and the gaps between them. Its nodes are numbers from 1, its edges one flat table:
 * following an edge touches one place in memory.
 */
export class WordTrie {
  #nodes = 0;
  #edges = 0;
  /** Open addressing; its length is a power of two. */
  #table = new Int32Array(cells << 10);
  /** By node: whether any edge leaves it. */
  readonly #goesOn: boolean[] = [];

  /** The node that the edge leads to, 0 when there is none. `from` is 0 for the first word of a name. */
  next(from: number, word: number, before: Gap): number {
    const edge = word * gaps + before;
    const table = this.#table;
    const mask = table.length - cells;
    for (let slot = firstSlot(from, edge) & mask; ; slot = (slot + cells) & mask) {
      const to = table[slot + 2] ?? 0;
      if (to === 0 || (table[slot] === from && table[slot + 1] === edge)) return to;
    }
  }

  /** Whether a longer name begins as the one that ends at this node. */
  goesOn(node: number): boolean {
    return this.#goesOn[node] ?? false;
  }

  /** The node that the edge leads to, made when there is none. */
  add(from: number, word: number, before: Gap): number {
    const known = this.next(from, word, before);
    if (known !== 0) return known;
    if (++this.#edges * 3 * cells > this.#table.length) this.#grow();
    this.#goesOn[from] = true;
    this.#place(from, word * gaps + before, ++this.#nodes);
    return this.#nodes;
  }

  #place(from: number, edge: number, to: number): void {
    const table = this.#table;
    const mask = table.length - cells;
    let slot = firstSlot(from, edge) & mask;
    while (table[slot + 2] !== 0) slot = (slot + cells) & mask;
    table[slot] = from;
    table[slot + 1] = edge;
    table[slot + 2] = to;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += cells) {
      if (old[slot + 2] !== 0) this.#place(old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0);
    }
  }
}

/** Where to look first, before the table's length cuts it to a place. */
function firstSlot(from: number, edge: number): number {
  const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(edge, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}
