import type { Confidence, Pinpoint } from '../model/speech';
import type { Span } from '../model/span';

/** A reference found in the text that was scanned; its span is of that text. */
export interface FoundReference extends Span {
  readonly id: string;
  readonly confidence: Confidence;
  readonly suggestion?: string;
  readonly pinpoint?: Pinpoint;
}
