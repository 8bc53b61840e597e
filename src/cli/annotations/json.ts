import type { AnchorState } from '../../core/annotations/model';
import { LineIndex } from '../../core/model/lineIndex';
import type { AnnotatedFile } from './annotatedFile';
import { placeOf, type Place } from '../place';

/** One annotation as other programs read it. Without a place when it is ambiguous or orphaned. */
export interface AnnotationLine extends Partial<Place> {
  readonly file: string;
  readonly id: string;
  readonly state: AnchorState;
  /** Of a reply: the annotation that begins its thread. A reply stands where its thread does. */
  readonly replyTo?: string;
  /** Where it could belong, the best place first; only for an annotation that has none. */
  readonly candidates: readonly (Place & { readonly score: number })[];
  /** Why it has no place, when its document is the cause. */
  readonly reason?: string;
}

/** The annotations of a document, replies behind what they reply to. */
export function annotationLines({ file, text, threads, missing }: AnnotatedFile): AnnotationLine[] {
  const lines = LineIndex.of(text);
  return threads.flatMap(({ thread, anchoring }) => {
    const place = 'span' in anchoring ? placeOf(anchoring.span, text, lines) : undefined;
    const candidates = 'span' in anchoring ? [] : anchoring.candidates;
    return thread.comments.map(({ id }, i): AnnotationLine => ({
      file,
      id,
      state: anchoring.state,
      ...place,
      ...(i > 0 && { replyTo: thread.id }),
      candidates: candidates.map(({ score, ...span }) => ({ ...placeOf(span, text, lines), score })),
      ...(missing !== undefined && { reason: missing }),
    }));
  });
}
