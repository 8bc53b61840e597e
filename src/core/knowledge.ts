import type { Charter } from './glossary/charter';
import type { CitedDocuments } from './glossary/citedDocuments';
import type { Glossary } from './glossary/glossary';
import type { Matcher } from './glossary/termMatcher';
import type { CopyUnits } from './model/units';
import type { Taxonomy } from './themes/taxonomy';

/** All that Rostrum knows before it reads a document. Immutable: a changed glossary is a new `Knowledge`. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly charter: Charter;
  /** What the most cited documents are about. */
  readonly documents: CitedDocuments;
  readonly taxonomy: Taxonomy;
  readonly matcher: Matcher;
  /** The fastest way of the platform, where it has one of its own. */
  readonly copyUnits?: CopyUnits;
}
