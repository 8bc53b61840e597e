import { gap, type Gap } from './gap';

const gaps = 4;
/** So few edges are looked through one after the other. */
const few = 8;

/** The edge of a trie for a word of this number behind such a gap. */
export function edgeOf(word: number, before: Gap): number {
  return word * gaps + before;
}

/** The number of an edge's word. */
export function wordOf(edge: number): number {
  return Math.floor(edge / gaps);
}

/**
 * A trie over the numbers of words and the gaps between them. Its nodes are numbers, 0 is the root, and the nodes below one
 * node follow each other: all of it is a number or two for each node, and the edges that leave a node lie side by side.
 */
export class WordTrie {
  /** By node: the edge that leads to it; those that leave one node ascend. */
  readonly #edges: Int32Array;
  /** By node: the first of the nodes below it; they end where those of the next node begin. */
  readonly #begin: Int32Array;

  /** @param begin one longer than the nodes are many */
  constructor(edges: Int32Array, begin: Int32Array) {
    this.#edges = edges;
    this.#begin = begin;
  }

  /** How many nodes there are, the root among them. */
  get size(): number {
    return this.#edges.length;
  }

  /** Whether any edge leaves a node. */
  goesOn(node: number): boolean {
    return (this.#begin[node] ?? 0) < (this.#begin[node + 1] ?? 0);
  }

  /** The node to which the edge leads, 0 when there is none. */
  next(from: number, word: number, before: Gap): number {
    const edges = this.#edges;
    const edge = edgeOf(word, before);
    let low = this.#begin[from] ?? 0;
    let high = this.#begin[from + 1] ?? 0;
    while (high - low > few) {
      const middle = (low + high) >> 1;
      if ((edges[middle] ?? 0) <= edge) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (edges[low] === edge) return low;
    return 0;
  }

  /** By the number of each word: the node of the names that begin with it, 0 where none does. @param words how many there are */
  firstNodes(words: number): Int32Array {
    const first = new Int32Array(words + 1);
    const behind = this.#begin[1] ?? 0;
    for (let node = this.#begin[0] ?? 0; node < behind; node++) {
      const edge = this.#edges[node] ?? 0;
      if (edge % gaps === gap.joined) first[wordOf(edge)] = node;
    }
    return first;
  }
}
