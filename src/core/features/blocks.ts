import type { Place } from './view';

/** Where a link leads: the web, a place in a document, the entry of an identifier, all its uses. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'uses'; readonly id: string };

/** A run of words in one style. Its text is plain: whoever renders it escapes it. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  readonly link?: LinkTarget;
}

/** A piece of a hover or of an entry document, before any markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

export function paragraph(...runs: readonly (Run | string)[]): Block {
  return { kind: 'paragraph', runs: runs.map(asRun) };
}

export function heading(level: 1 | 2, ...runs: readonly (Run | string)[]): Block {
  return { kind: 'heading', level, runs: runs.map(asRun) };
}

function asRun(run: Run | string): Run {
  return typeof run === 'string' ? { text: run } : run;
}
