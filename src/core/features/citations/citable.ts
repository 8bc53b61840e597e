import type { OutlineKind } from '../../model/speech';

/**
 * Who cites, and what is cited: an identifier, a whole document, or a section of one. Says by name what it means and not
 * by a place, so that it means the same after documents were edited and read again. Plain data.
 */
export type Citable =
  | { readonly kind: 'identity'; readonly id: string }
  | { readonly kind: 'document'; readonly uri: string }
  | { readonly kind: 'section'; readonly uri: string; readonly section: SectionName };

/** Tells a section of a document from the others. */
export interface SectionName {
  readonly kind: OutlineKind;
  readonly text: string;
  /** How many sections of this kind and text stand before it. */
  readonly before: number;
}
