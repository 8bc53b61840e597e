import { anchorAll } from '../../../core/annotations/anchoring/anchor';
import { describePassage } from '../../../core/annotations/anchoring/describe';
import type { Edit } from '../../../core/annotations/anchoring/follow';
import type { Target } from '../../../core/annotations/model';
import type { Span } from '../../../core/model/span';
import { Placement } from '../placement';

const id = 'meant';

/** The passage that somebody writes about: until the words are stored it moves with the edits of its document. */
export class MeantPassage {
  readonly #placement: Placement;
  readonly #target: Target;

  /** @param span UTF-16 offsets of `text` */
  constructor(text: string, span: Span) {
    this.#placement = new Placement(text);
    this.#placement.attach(id, span);
    this.#target = describePassage(text, span);
  }

  /** @param edits relative to the text before them, none overlapping */
  follow(edits: readonly Edit[]): void {
    this.#placement.follow(edits);
  }

  /**
   * Where it stands in the text of its document now; `undefined` when its words are gone. In a text that came about by
   * edits that nobody told of, it is looked for.
   */
  spanIn(text: string): Span | undefined {
    if (text === this.#placement.text) return this.#placement.spanOf(id);
    const [found] = anchorAll(text, [this.#target]);
    return found && 'span' in found ? found.span : undefined;
  }
}
