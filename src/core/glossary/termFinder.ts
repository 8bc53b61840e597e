import type { CopyUnits } from '../model/units';
import type { Taxonomy } from '../themes/taxonomy';
import type { Glossary } from './glossary';
import { romanceLanguage } from './languages';
import { formsIn, surfaceForms } from './surfaceForms';
import { TermMatcher, type Matcher, type MatchSink } from './termMatcher';

/**
 * Finds the names of a glossary in texts of all official languages: English names everywhere, French and Spanish ones in
 * texts of these languages, where "Grenade" is a State, and the names of other scripts wherever such letters stand.
 * Each is made when the first text asks for it.
 */
export class TermFinder implements Matcher {
  readonly #glossary: Glossary;
  readonly #taxonomy: Taxonomy;
  readonly #copyUnits: CopyUnits | undefined;
  #english: TermMatcher | undefined;
  #romance: TermMatcher | undefined;
  #otherScripts: TermMatcher | undefined;

  constructor(glossary: Glossary, taxonomy: Taxonomy, copyUnits?: CopyUnits) {
    this.#glossary = glossary;
    this.#taxonomy = taxonomy;
    this.#copyUnits = copyUnits;
  }

  scan(text: string, sink: MatchSink, whole = text): void {
    const latin = romanceLanguage(whole) === undefined ? this.#ofEnglish() : this.#ofRomance();
    if (latin.read(text)) matchBoth(text, latin, this.#ofOtherScripts(), sink);
    else latin.match(text, sink);
  }

  #ofEnglish(): TermMatcher {
    return (this.#english ??= new TermMatcher(surfaceForms(this.#glossary, this.#taxonomy), this.#copyUnits));
  }

  #ofRomance(): TermMatcher {
    return (this.#romance ??= new TermMatcher(
      [...surfaceForms(this.#glossary, this.#taxonomy), ...formsIn(['fr', 'es'], this.#glossary)],
      this.#copyUnits,
    ));
  }

  #ofOtherScripts(): TermMatcher {
    return (this.#otherScripts ??= new TermMatcher(formsIn(['ru', 'zh', 'ar'], this.#glossary), this.#copyUnits));
  }
}

/** What both find, one of which has read the text, in the order of the text; names of different scripts do not overlap. */
function matchBoth(text: string, read: TermMatcher, other: Matcher, sink: MatchSink): void {
  const found: { readonly start: number; readonly tell: () => void }[] = [];
  const collect: MatchSink = {
    term: (start, end, pattern) => found.push({ start, tell: () => sink.term(start, end, pattern) }),
    cue: (start, end, pattern, phrase) => found.push({ start, tell: () => sink.cue(start, end, pattern, phrase) }),
  };
  read.match(text, collect);
  other.scan(text, collect);
  for (const { tell } of found.sort((a, b) => a.start - b.start)) tell();
}
