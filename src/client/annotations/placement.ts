import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { describePassage } from '../../core/annotations/anchoring/describe';
import { followEdits, type Edit } from '../../core/annotations/anchoring/follow';
import { SourceText } from '../../core/annotations/anchoring/sourceText';
import type { Anchoring, Section, Target, Thread } from '../../core/annotations/model';
import { wordChange, type WordChange } from '../../core/annotations/wordChange';
import type { Span } from '../../core/model/span';
import { DeletedPassages } from './deletedPassages';
import { applyEdits } from './textEdits';

/** Where the threads of one document stand in its text, and how they move while the text is edited. */
export class Placement {
  #text: string;
  readonly #anchorings = new Map<string, Anchoring>();
  /** How the threads were remembered when they were looked for. */
  #targets: ReadonlyMap<string, Target> = new Map();
  readonly #deleted = new DeletedPassages();

  /** @param text in which nothing was looked for yet */
  constructor(text = '') {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Where a thread stands; `undefined` when it was not looked for yet. */
  anchoringOf(thread: Thread): Anchoring | undefined {
    const anchoring = this.#anchorings.get(thread.id);
    if (!anchoring || !('span' in anchoring)) return anchoring;
    return { ...anchoring, state: this.changeOf(thread) ? 'edited' : 'attached' };
  }

  /**
   * Looks for all threads. Those that stand in this very text already, and are remembered as before, stay where they
   * are. Sections decide between look-alikes; they are asked for only when there is doubt.
   */
  async place(text: string, threads: readonly Thread[], sections: () => Promise<readonly Section[]>): Promise<void> {
    const isKept = ({ id, target }: Thread) => {
      const known = this.#targets.get(id);
      return text === this.#text && known !== undefined && sameTarget(known, target);
    };
    const kept = new Set(threads.filter(isKept));
    if (kept.size < threads.length) {
      const targets = threads.map(({ target }) => target);
      let found = anchorAll(text, targets);
      if (found.some(({ state }) => state !== 'attached')) found = anchorAll(text, targets, await sections());
      threads.forEach((thread, index) => {
        const anchoring = found[index];
        if (!anchoring || kept.has(thread)) return;
        this.#anchorings.set(thread.id, anchoring);
        this.#deleted.remove(thread.id);
      });
    }
    this.#text = text;
    this.#targets = new Map(threads.map(({ id, target }) => [id, target]));
    for (const id of this.#anchorings.keys()) {
      if (!this.#targets.has(id)) this.#remove(id);
    }
  }

  /** Keeps no place for certain: {@link place} looks for all threads, in the same text too. */
  forget(): void {
    this.#targets = new Map();
  }

  /** Where a thread stands, UTF-16; `undefined` when it has no certain place. */
  spanOf(id: string): Span | undefined {
    const anchoring = this.#anchorings.get(id);
    return anchoring && 'span' in anchoring ? anchoring.span : undefined;
  }

  /** Takes a thread to a place that somebody chose. */
  attach(id: string, span: Span): void {
    this.#anchorings.set(id, { state: 'attached', span });
    this.#deleted.remove(id);
  }

  /**
   * Moves all places through edits, which are relative to the text before them and do not overlap.
   * A passage that is deleted keeps no place; it comes back when its words do, by undo or by pasting them elsewhere.
   */
  follow(edits: readonly Edit[]): void {
    const before = this.#text;
    const { text, inserted } = applyEdits(before, edits);
    const placed = [...this.#anchorings].flatMap(([id, anchoring]) =>
      'span' in anchoring ? [{ id, anchoring, span: anchoring.span }] : [],
    );
    const moved = followEdits(
      placed.map(({ span }) => span),
      edits,
    );
    this.#text = text;
    placed.forEach(({ id, anchoring, span }, index) => {
      const place = moved[index];
      if (!place) {
        this.#deleted.add(id, describePassage(before, span), before.slice(span.start, span.end));
        this.#anchorings.set(id, { state: 'orphaned', candidates: [] });
      } else if (place.start !== span.start || place.end !== span.end || touched(span, edits)) {
        const same = text.slice(place.start, place.end) === before.slice(span.start, span.end);
        this.#anchorings.set(id, { state: same ? anchoring.state : 'edited', span: place });
      }
    });
    for (const [id, span] of this.#deleted.comeBack(text, inserted)) this.attach(id, span);
  }

  /** The words that a thread was made on and those that stand there now, where they differ. */
  changeOf({ id, target }: Thread): WordChange | undefined {
    const anchoring = this.#anchorings.get(id);
    if (!anchoring || !('span' in anchoring)) return undefined;
    return wordChange(target, anchoring.state, this.#text.slice(anchoring.span.start, anchoring.span.end));
  }

  /** The targets of those threads whose place, words or surroundings are no longer as they are remembered. */
  outdated(threads: readonly Thread[], sections: readonly Section[] | undefined): ReadonlyMap<string, Target> {
    const targets = new Map<string, Target>();
    const text = new SourceText(this.#text);
    for (const thread of threads) {
      const { id, target } = thread;
      const anchoring = this.#anchorings.get(id);
      if (!anchoring || !('span' in anchoring)) continue;
      const change = this.changeOf(thread);
      const next: Target = {
        ...(!sections && target.section && { section: target.section }),
        ...describePassage(text, anchoring.span, sections),
        ...(change && { original: change.before }),
      };
      if (!sameTarget(next, target)) targets.set(id, next);
    }
    return targets;
  }

  #remove(id: string): void {
    this.#anchorings.delete(id);
    this.#deleted.remove(id);
  }
}

function touched(span: Span, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end }) => start < span.end && span.start < end);
}

function sameTarget(a: Target, b: Target): boolean {
  return (
    a.position?.start === b.position?.start &&
    a.position?.end === b.position?.end &&
    a.quote?.exact === b.quote?.exact &&
    a.quote?.prefix === b.quote?.prefix &&
    a.quote?.suffix === b.quote?.suffix &&
    a.section?.kind === b.section?.kind &&
    a.section?.number === b.section?.number &&
    a.section?.speaker === b.section?.speaker &&
    a.section?.text === b.section?.text &&
    a.original === b.original
  );
}
