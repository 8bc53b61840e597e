import type { Matcher } from '../glossary/termMatcher';

/** The glossary term that `words` name as a whole, a leading article apart. */
export function termOf(words: string, matcher: Matcher): string | undefined {
  const article = /^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0;
  let found: string | undefined;
  matcher.scan(words, {
    term(start, end, { term }) {
      if (start <= article && end >= words.trimEnd().length) found = term;
    },
    cue: () => undefined,
  });
  return found;
}
