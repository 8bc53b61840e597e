import { WordTrie } from './wordTrie';

/** Cells of an entry, 2²: from node, edge, to node (0: the entry is free), unused. */
const cells = 4;
/** No edge is so high: it would take millions of words. */
const edgesEnd = 2 ** 26;

/** Collects names as rows of words, and makes a trie of them. Its nodes are numbers; 0 is the root. */
export class WordTrieBuilder {
  #nodes = 0;
  /** Open addressing; its length is a power of two, and large enough at once for the glossary that the product has. */
  #table = new Int32Array(cells << 15);

  /** The node to which an edge leads from a node, made when there is none. */
  add(from: number, edge: number): number {
    const place = this.#placeOf(from, edge);
    const known = this.#table[place + 2] ?? 0;
    if (known !== 0) return known;
    this.#put(place, from, edge, ++this.#nodes);
    if (this.#nodes * 3 * cells > this.#table.length) this.#grow();
    return this.#nodes;
  }

  /** The trie, and by each node here the one that it is in the trie. */
  build(): { readonly trie: WordTrie; readonly nodes: Int32Array } {
    const size = this.#nodes + 1;
    const keys = this.#sortedKeys();
    /** By node here: where the keys of its edges begin. */
    const keysBegin = new Int32Array(size + 1);
    for (const key of keys) keysBegin[Math.floor(key / edgesEnd) + 1]!++;
    for (let node = 0; node < size; node++) keysBegin[node + 1]! += keysBegin[node]!;
    const edges = new Int32Array(size);
    const begin = new Int32Array(size + 1);
    const nodes = new Int32Array(size);
    const here = new Int32Array(size);
    let behind = 1;
    for (let node = 0; node < size; node++) {
      begin[node] = behind;
      const from = here[node]!;
      for (let i = keysBegin[from]!; i < keysBegin[from + 1]!; i++) {
        const edge = keys[i]! % edgesEnd;
        const to = this.#table[this.#placeOf(from, edge) + 2]!;
        edges[behind] = edge;
        here[behind] = to;
        nodes[to] = behind++;
      }
    }
    begin[size] = behind;
    return { trie: new WordTrie(edges, begin), nodes };
  }

  /** All edges as numbers, by the node that they leave, and then by themselves. */
  #sortedKeys(): Float64Array {
    const table = this.#table;
    const keys = new Float64Array(this.#nodes);
    let count = 0;
    for (let place = 0; place < table.length; place += cells) {
      if (table[place + 2] !== 0) keys[count++] = table[place]! * edgesEnd + table[place + 1]!;
    }
    return keys.sort();
  }

  /** Where the entry of an edge is, or would be. */
  #placeOf(from: number, edge: number): number {
    const table = this.#table;
    const mask = table.length - cells;
    const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(edge, 0x85ebca6b);
    let place = ((hash ^ (hash >>> 15)) << 2) & mask;
    while (table[place + 2] !== 0 && (table[place] !== from || table[place + 1] !== edge))
      place = (place + cells) & mask;
    return place;
  }

  #put(place: number, from: number, edge: number, to: number): void {
    this.#table[place] = from;
    this.#table[place + 1] = edge;
    this.#table[place + 2] = to;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let place = 0; place < old.length; place += cells) {
      if (old[place + 2] === 0) continue;
      const from = old[place]!;
      const edge = old[place + 1]!;
      this.#put(this.#placeOf(from, edge), from, edge, old[place + 2]!);
    }
  }
}
