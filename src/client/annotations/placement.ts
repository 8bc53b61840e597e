import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { describePassage } from '../../core/annotations/anchoring/describe';
import { followEdits, type Edit } from '../../core/annotations/anchoring/follow';
import { SourceText, withLineFeeds } from '../../core/annotations/anchoring/sourceText';
import type { Anchoring, Section, Target, Thread } from '../../core/annotations/model';
import type { Span } from '../../core/model/span';
import type { WordChange } from './annotatedDocument';
import { applyEdits } from './textEdits';

/** Where the threads of one document stand in its text, and how they move while the text is edited. */
export class Placement {
  #text = '';
  readonly #anchorings = new Map<string, Anchoring>();
  /** How the threads were remembered when they were looked for. */
  #targets: ReadonlyMap<string, Target> = new Map();
  /** Passages that were deleted while the document was open, as they were just before. */
  readonly #deleted = new Map<string, Target>();

  get text(): string {
    return this.#text;
  }

  /** Where a thread stands; `undefined` when it was not looked for yet. */
  anchoringOf(thread: Thread): Anchoring | undefined {
    const anchoring = this.#anchorings.get(thread.id);
    // An edit may have been taken back since.
    return anchoring?.state === 'edited' && !this.changeOf(thread) ? { ...anchoring, state: 'attached' } : anchoring;
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
        this.#deleted.delete(thread.id);
      });
    }
    this.#text = text;
    this.#targets = new Map(threads.map(({ id, target }) => [id, target]));
    for (const id of this.#anchorings.keys()) {
      if (!this.#targets.has(id)) this.#forget(id);
    }
  }

  /** Takes a thread to a place that somebody chose. */
  attach(id: string, span: Span): void {
    this.#anchorings.set(id, { state: 'attached', span });
    this.#deleted.delete(id);
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
        this.#deleted.set(id, describePassage(before, span));
        this.#anchorings.set(id, { state: 'orphaned', candidates: [] });
      } else if (place.start !== span.start || place.end !== span.end || touched(span, edits)) {
        const same = text.slice(place.start, place.end) === before.slice(span.start, span.end);
        this.#anchorings.set(id, { state: same ? anchoring.state : 'edited', span: place });
      }
    });
    if (this.#deleted.size > 0) this.#bringBack(inserted);
  }

  /** The words of a thread then and now, where they differ. */
  changeOf({ id, target }: Thread): WordChange | undefined {
    const anchoring = this.#anchorings.get(id);
    const before = target.quote?.exact;
    if (anchoring?.state !== 'edited' || before === undefined) return undefined;
    const now = withLineFeeds(this.#text.slice(anchoring.span.start, anchoring.span.end));
    return folded(now) === folded(before) ? undefined : { before, now };
  }

  /** The targets of those threads whose place or surroundings are no longer as they are remembered. */
  outdated(threads: readonly Thread[], sections: readonly Section[] | undefined): ReadonlyMap<string, Target> {
    const targets = new Map<string, Target>();
    const text = new SourceText(this.#text);
    for (const { id, target } of threads) {
      const anchoring = this.#anchorings.get(id);
      if (!anchoring || !('span' in anchoring)) continue;
      const now = describePassage(text, anchoring.span, sections);
      const next = sections || !target.section ? now : { ...now, section: target.section };
      if (!sameTarget(next, target)) targets.set(id, next);
    }
    return targets;
  }

  /** Only words that were put in just now are taken for a deleted passage: a look-alike that stood there before is not. */
  #bringBack(inserted: readonly Span[]): void {
    const wanted = [...this.#deleted].filter(([, { quote }]) => quote && this.#hasWords(quote.exact, inserted));
    if (wanted.length === 0) return;
    const found = anchorAll(
      this.#text,
      wanted.map(([, target]) => target),
    );
    wanted.forEach(([id], index) => {
      const anchoring = found[index];
      if (anchoring?.state !== 'attached') return;
      const { start, end } = anchoring.span;
      if (!inserted.some((span) => span.start < end && start < span.end)) return;
      this.attach(id, anchoring.span);
    });
  }

  #hasWords(words: string, inserted: readonly Span[]): boolean {
    const reach = words.length * 2;
    return inserted.some(({ start, end }) =>
      withLineFeeds(this.#text.slice(Math.max(0, start - reach), end + reach)).includes(words),
    );
  }

  #forget(id: string): void {
    this.#anchorings.delete(id);
    this.#deleted.delete(id);
  }
}

/** Lines may be broken anew without any word being another. */
function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
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
    a.section?.text === b.section?.text
  );
}
