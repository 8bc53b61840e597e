import type { Matcher } from '../glossary/termMatcher';
import type { Span } from '../model/span';

/** The glossary term that the words from `start` to `end` of a text name as a whole, a leading article apart. */
export function termOf({ start, end }: Span, text: string, matcher: Matcher): string | undefined {
  const words = text.slice(start, end);
  const article = /^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0;
  let found: string | undefined;
  matcher.scan(
    words,
    {
      term(from, to, { term }) {
        if (from <= article && to >= words.trimEnd().length) found = term;
      },
      cue: () => undefined,
    },
    text,
  );
  return found;
}
