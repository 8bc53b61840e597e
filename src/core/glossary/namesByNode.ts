import { capitalsFit } from './capitals';
import type { Pattern, SurfaceForm } from './termMatcher';

const termBit = 1;
const cueBit = 2;
/** Capitals do not matter. */
const foldedBit = 4;

/**
 * The names that end at the nodes of a trie, as numbers that follow each other. What decides about most is told by bits:
 * to look at a name as an object, somewhere in memory, takes longer than all else that is done for it.
 */
export class NamesByNode {
  readonly #forms: readonly SurfaceForm[];
  readonly #patterns: readonly Pattern[];
  readonly #bits: Uint8Array;
  readonly #begin: Int32Array;

  /**
   * @param nodes for each form the node at which it ends; 0 leaves it out
   * @param size how many nodes there are
   */
  constructor(forms: readonly SurfaceForm[], nodes: readonly number[], size: number) {
    this.#begin = new Int32Array(size + 1);
    for (const node of nodes) if (node !== 0) this.#begin[node + 1]!++;
    for (let node = 0; node < size; node++) this.#begin[node + 1]! += this.#begin[node]!;
    const ordered: SurfaceForm[] = [];
    const next = this.#begin.slice();
    forms.forEach((form, i) => {
      const node = nodes[i] ?? 0;
      if (node !== 0) ordered[next[node]!++] = form;
    });
    this.#forms = ordered;
    this.#patterns = ordered.map(({ pattern }) => pattern);
    this.#bits = Uint8Array.from(ordered, bitsOf);
  }

  /** The first name at a node; they end where those of the next node begin. */
  begin(node: number): number {
    return this.#begin[node] ?? 0;
  }

  /** Whether any name ends at a node. */
  has(node: number): boolean {
    return this.begin(node) < this.begin(node + 1);
  }

  isTerm(name: number): boolean {
    return ((this.#bits[name] ?? 0) & termBit) !== 0;
  }

  isCue(name: number): boolean {
    return ((this.#bits[name] ?? 0) & cueBit) !== 0;
  }

  pattern(name: number): Pattern | undefined {
    return this.#patterns[name];
  }

  /** Whether the words from `start` to `end` have capitals as the name asks for. */
  capitalsFit(name: number, text: string, start: number, end: number): boolean {
    if (((this.#bits[name] ?? 0) & foldedBit) !== 0) return true;
    const form = this.#forms[name];
    return form !== undefined && capitalsFit(form.capitals, form.text, text, start, end);
  }
}

function bitsOf({ pattern: { term, candidates, themes }, capitals }: SurfaceForm): number {
  return (
    ((term ?? candidates) === undefined ? 0 : termBit) |
    (themes.length > 0 ? cueBit : 0) |
    (capitals === 'folded' ? foldedBit : 0)
  );
}
