import type { Span } from '../../../src/core/model/span';
import type { Truth } from './draft';

/** Where a method put a passage; `ambiguous` and `orphaned` are not attached. */
export type Outcome = Span | 'ambiguous' | 'orphaned';

/** How one method fared in one row. */
export class Tally {
  right = 0;
  /** Of those right, the ones with both ends where they belong. */
  toTheLetter = 0;
  wrong = 0;
  ambiguous = 0;
  orphaned = 0;
  spared = 0;
  falsely = 0;

  add(truth: Truth, outcome: Outcome): void {
    if (truth === 'torn') return;
    if (truth === 'gone') {
      if (typeof outcome === 'string') this.spared++;
      else this.falsely++;
    } else if (outcome === 'ambiguous') {
      this.ambiguous++;
    } else if (outcome === 'orphaned') {
      this.orphaned++;
    } else if (overlap(truth, outcome) >= 0.5) {
      this.right++;
      if (truth.start === outcome.start && truth.end === outcome.end) this.toTheLetter++;
    } else {
      this.wrong++;
    }
  }

  get present(): number {
    return this.right + this.wrong + this.ambiguous + this.orphaned;
  }

  get gone(): number {
    return this.spared + this.falsely;
  }
}

/** What two spans share, of what both cover. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
