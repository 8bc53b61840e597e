import { anchorAll } from '../../../core/annotations/anchoring/anchor';
import type { Candidate } from '../../../core/annotations/model';
import { LineIndex } from '../../../core/model/lineIndex';
import type { PlacedThread } from '../annotatedDocument';
import { folded } from './note';

/** A place where a lost note could belong, with the words around it. */
export interface CandidatePlace {
  readonly candidate: Candidate;
  /** From 1. */
  readonly line: number;
  /** The words of the place with some of those around them, white space folded. */
  readonly text: string;
  /** Where the words of the place stand in `text`, UTF-16. */
  readonly highlight: readonly [number, number];
  /** Likeness in per cent. */
  readonly likeness: number;
}

/**
 * Where a thread without a certain place could belong, the best first. One whose passage was deleted in the editor was
 * not looked for yet: its words are on their way, as often as not.
 */
export function candidatesOf({ anchoring, target }: PlacedThread, text: string): readonly Candidate[] {
  if (!anchoring || 'span' in anchoring) return [];
  if (anchoring.candidates.length > 0) return anchoring.candidates;
  const [found] = anchorAll(text, [target]);
  if (!found) return [];
  return 'span' in found ? [{ ...found.span, score: 1 }] : found.candidates;
}

/** UTF-16 units shown before and after a place. */
const lead = 24;
const trail = 60;

/** The places of candidates in the text that they were found in, in their order. */
export function candidatePlaces(text: string, candidates: readonly Candidate[]): readonly CandidatePlace[] {
  const lines = LineIndex.of(text);
  return candidates.map((candidate) => {
    const { start, end } = candidate;
    const before = wordsBefore(text, start);
    const words = folded(text.slice(start, end));
    const after = wordsAfter(text, end);
    return {
      candidate,
      line: lines.lineAt(start) + 1,
      text: `${before}${words}${after}`,
      highlight: [before.length, before.length + words.length],
      likeness: Math.round(candidate.score * 100),
    };
  });
}

function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - lead);
  const piece = text.slice(from, start).replace(/\s+/g, ' ');
  const whole = from === 0 ? piece : `…${piece.slice(piece.indexOf(' ') + 1)}`;
  return whole.trimStart();
}

function wordsAfter(text: string, end: number): string {
  const to = Math.min(text.length, end + trail);
  const piece = text.slice(end, to).replace(/\s+/g, ' ');
  if (to === text.length) return piece.trimEnd();
  const space = piece.lastIndexOf(' ');
  return `${space > 0 ? piece.slice(0, space) : piece}…`;
}
