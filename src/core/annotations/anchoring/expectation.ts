import { lowerBound } from './textIndex';

/** A passage whose new place is certain; code points. */
export interface Landmark {
  readonly old: number;
  readonly now: number;
}

/** Where a passage should stand, and how exactly that is known; code points. */
export interface Expectation {
  readonly places: readonly number[];
  readonly tolerance: number;
}

const sharp = 8;
/** Bits for standing where expected, and the most against standing elsewhere. */
const best = 6;
const worst = -4;
const perDoubling = 1.5;

/** Passages that are certain tell where those between them should be: text moves in pieces. */
export class Expectations {
  readonly #old: Int32Array;
  readonly #landmarks: readonly Landmark[];

  constructor(landmarks: readonly Landmark[]) {
    this.#landmarks = [...landmarks].sort((a, b) => a.old - b.old);
    this.#old = Int32Array.from(this.#landmarks, ({ old }) => old);
  }

  /** @param old where the passage stood */
  of(old: number): Expectation {
    const next = lowerBound(this.#old, old);
    const left = this.#landmarks[next - 1];
    const right = this.#landmarks[next];
    if (!left || !right) {
      const only = left ?? right;
      return { places: [only ? old + only.now - only.old : old], tolerance: sharp };
    }
    const fromLeft = old + left.now - left.old;
    const fromRight = old + right.now - right.old;
    const share = (old - left.old) / Math.max(1, right.old - left.old);
    const between = fromLeft + (fromRight - fromLeft) * share;
    return { places: [fromLeft, between, fromRight], tolerance: sharp };
  }
}

/** What it tells that a passage stands at `place`, in bits. */
export function positionBits({ places, tolerance }: Expectation, place: number): number {
  const distance = Math.min(...places.map((expected) => Math.abs(expected - place)));
  return Math.max(worst, best - perDoubling * Math.log2(1 + distance / tolerance));
}
