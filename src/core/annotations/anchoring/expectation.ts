import { lowerBound } from './textIndex';

/** A passage whose new place is certain; code points. */
export interface Landmark {
  readonly old: number;
  readonly now: number;
}

/** Where a passage should stand, and how exactly that is known; code points. */
export interface Expectation {
  /** By the landmark before it, by the one behind it, and between the two. */
  readonly places: readonly number[];
  readonly between: number;
  readonly tolerance: number;
}

/** A passage stands exactly where expected, or not: nobody counts letters. */
const sharp = 8;
/** What is between two landmarks may have grown or shrunk, by more the further they are. */
const perDistance = 1 / 64;
/** How often nothing at all has moved against what was expected. */
const unmoved = 0.3;
const mostFor = 9;
const mostAgainst = -3;

/** Passages that are certain tell where those between them should be: text moves in pieces. */
export class Expectations {
  readonly #old: Int32Array;
  readonly #landmarks: readonly Landmark[];

  constructor(landmarks: readonly Landmark[]) {
    this.#landmarks = [...landmarks].sort((a, b) => a.old - b.old);
    this.#old = Int32Array.from(this.#landmarks, ({ old }) => old);
  }

  /** @param old where the passage stood; what else stood there tells nothing about it */
  of(old: number): Expectation {
    const left = this.#landmarks[lowerBound(this.#old, old) - 1];
    const right = this.#landmarks[lowerBound(this.#old, old + 1)];
    const before = left ?? right;
    const behind = right ?? left;
    const first = before ? before.now - before.old : 0;
    const second = behind ? behind.now - behind.old : 0;
    const share = left && right ? (old - left.old) / Math.max(1, right.old - left.old) : 0;
    const between = old + Math.round(first + (second - first) * share);
    const distance = Math.min(left ? old - left.old : Infinity, right ? right.old - old : Infinity);
    return {
      places: [old + first, old + second, between],
      between,
      tolerance: sharp + (left || right ? distance * perDistance : 0),
    };
  }
}

/** What it tells that a passage stands at `place` in a text of `length`, in bits; each degree of nearness is as likely. */
export function positionBits({ places, tolerance }: Expectation, place: number, length: number): number {
  let distance = Infinity;
  for (const expected of places) distance = Math.min(distance, Math.abs(expected - place));
  const degrees = Math.max(1, Math.log(length / tolerance));
  const share = distance === 0 ? unmoved : 1 / (degrees * (distance + tolerance));
  return Math.max(mostAgainst, Math.min(mostFor, Math.log2((share * length) / 2)));
}
