import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { describePassage } from '../../core/annotations/anchoring/describe';
import { withoutCutWords } from '../../core/annotations/anchoring/cutWords';
import { followEdits, type Edit } from '../../core/annotations/anchoring/follow';
import { SourceText } from '../../core/annotations/anchoring/sourceText';
import type { Anchoring, Section, Target, Thread } from '../../core/annotations/model';
import { wordChange, type WordChange } from '../../core/annotations/wordChange';
import type { Span } from '../../core/model/span';
import { DeletedPassages } from './deletedPassages';
import { EditRuns } from './editRuns';
import { PlaceHistory } from './placeHistory';
import { applyEdits } from './textEdits';

/** So many units put in at once may hold a passage that they took the place of. */
const leastPut = 8;
/** Fewer letters stand anywhere by chance. */
const shortestKept = 4;

/** Where the threads of one document stand in its text, and how they move while the text is edited. */
export class Placement {
  #text: string;
  readonly #anchorings = new Map<string, Anchoring>();
  /** How the threads were remembered when they were looked for. */
  #targets: ReadonlyMap<string, Target> = new Map();
  readonly #deleted = new DeletedPassages();
  readonly #runs = new EditRuns();
  readonly #history = new PlaceHistory();
  /** The text in which deleted passages were looked for last. */
  #lookedIn: string | undefined;

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
        if (!samePlace(this.#anchorings.get(thread.id), anchoring)) this.#history.forget(thread.id);
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
    this.#history.forget(id);
    this.#runs.delete(id);
    this.#put(id, { state: 'attached', span });
  }

  /**
   * Moves all places through edits, which are relative to the text before them and do not overlap.
   * A text that was there before has the places that it had, as after undo. A passage that is deleted keeps no place; it
   * comes back when its words do, or others are put in its place.
   */
  follow(edits: readonly Edit[]): void {
    const before = this.#text;
    const { text, inserted } = applyEdits(before, edits);
    if (this.#anchorings.size > 0) this.#history.remember(before, this.#anchorings);
    const placed = [...this.#anchorings].map(([id, anchoring]) => ({
      id,
      anchoring,
      span: 'span' in anchoring ? anchoring.span : undefined,
    }));
    const spans = placed.flatMap(({ span }) => (span ? [span] : []));
    const moved = new Map(followEdits(spans, edits).map((place, index) => [spans[index], place]));
    this.#text = text;
    const [edit] = edits;
    if (edits.length !== 1) this.#runs.clear();
    const lost: string[] = [];
    for (const { id, anchoring, span } of placed) {
      const left = span && moved.get(span);
      const own = left && withoutCutWords(span, left, edits, text);
      const place = edit && edits.length === 1 ? this.#runs.follow(id, span, own, edit, before, text) : own;
      if (place) {
        const same = span !== undefined && text.slice(place.start, place.end) === before.slice(span.start, span.end);
        const isStill = span?.start === place.start && span.end === place.end && !touched(span, edits);
        const state = same && 'span' in anchoring ? anchoring.state : 'edited';
        if (!isStill) this.#put(id, { state, span: place });
      } else if (span) {
        const whole = this.#runs.before(id) ?? { text: before, span };
        this.#deleted.add(id, whole.text, whole.span);
        this.#anchorings.set(id, { state: 'orphaned', candidates: [] });
        lost.push(id);
      }
    }
    for (const [id, span] of this.#deleted.comeBack(text, inserted)) this.#put(id, { state: 'attached', span });
    const typed = inserted.reduce((sum, { start, end }) => sum + end - start, 0);
    if (typed >= leastPut) this.#find(lost.filter((id) => !this.spanOf(id)));
    for (const { id, span } of placed) {
      const place = span && lost.includes(id) && !this.spanOf(id) ? keptIn(edits, span, before) : undefined;
      if (place) this.#put(id, { state: 'attached', span: place });
    }
    this.#runs.endIn(text);
    for (const [id, anchoring] of this.#history.placesIn(text)) if (this.#anchorings.has(id)) this.#put(id, anchoring);
  }

  /**
   * Looks for passages that edits have deleted, for their words may have come back changed, or letter by letter.
   * @returns whether one was found, or where it could be
   */
  lookAgain(): boolean {
    if (this.#lookedIn === this.#text) return false;
    this.#lookedIn = this.#text;
    return this.#find();
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

  /** @param ids by default all passages that were deleted */
  #find(ids?: readonly string[]): boolean {
    const found = this.#deleted.lookFor(this.#text, ids);
    for (const [id, anchoring] of found) {
      if ('span' in anchoring) this.#put(id, anchoring);
      else this.#anchorings.set(id, anchoring);
    }
    return [...found.values()].some((anchoring) => 'span' in anchoring || anchoring.candidates.length > 0);
  }

  #put(id: string, anchoring: Anchoring): void {
    this.#anchorings.set(id, anchoring);
    if ('span' in anchoring) this.#deleted.remove(id);
  }

  #remove(id: string): void {
    this.#anchorings.delete(id);
    this.#deleted.remove(id);
    this.#runs.delete(id);
  }
}

/** Where the words of a passage stand in what was put in the place of them and of others, as when lines change places. */
function keptIn(edits: readonly Edit[], span: Span, before: string): Span | undefined {
  const over = edits.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!over || span.end - span.start < shortestKept) return undefined;
  const words = before.slice(span.start, span.end);
  const [were, are] = [before.slice(over.start, over.end), over.text].map((text) => text.split(words));
  // Of look-alikes nobody knows which is which, unless they are as many as before and so in the same order.
  if (!were || !are || were.length !== are.length) return undefined;
  const which = before.slice(over.start, span.start).split(words).length;
  const shift = edits.reduce(
    (sum, { start, end, text }) => (end <= over.start && start < over.start ? sum + text.length - (end - start) : sum),
    0,
  );
  const start = over.start + shift + are.slice(0, which).join(words).length;
  return { start, end: start + words.length };
}

function samePlace(a: Anchoring | undefined, b: Anchoring): boolean {
  if (!a || !('span' in a) || !('span' in b)) return false;
  return a.span.start === b.span.start && a.span.end === b.span.end;
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
