import type { Anchoring, Section, Target } from '../model';
import { endsOf, joinEnds } from './longQuote';
import { placeQuotes, type Quoted } from './placing';
import { TextIndex } from './textIndex';
import { anchorWordless } from './wordless';

/**
 * Where the passages of one document stand in its present text.
 * @param source the text as it is, with any line ends; the spans returned are UTF-16 offsets of it
 * @param targets all that is remembered of that document: each helps to place the others
 * @param sections of the text; they decide between places that are equally good
 */
export function anchorAll(
  source: string,
  targets: readonly Target[],
  sections: readonly Section[] = [],
): readonly Anchoring[] {
  const index = new TextIndex(source);
  const quotes: Quoted[] = [];
  const places = targets.map((target) => {
    const quoted = quotedOf(target);
    const ends = quoted && endsOf(quoted);
    const from = quotes.length;
    if (quoted) quotes.push(...(ends ?? [quoted]));
    return { target, quoted, from, isLong: ends !== undefined };
  });
  const placed = placeQuotes(index, quotes, sections);
  return places.map(({ target, quoted, from, isLong }) => {
    const anchoring = quoted && placed[from];
    const tail = isLong ? placed[from + 1] : undefined;
    if (quoted && anchoring && tail) return joinEnds(anchoring, tail, quoted.quote, index);
    return anchoring ?? anchorWordless(index.source, target);
  });
}

/** A target with its quote, without a position that no text can have; `undefined` when it has no quote. */
function quotedOf({ position, quote, section }: Target): Quoted | undefined {
  const isPlace = position && Number.isSafeInteger(position.start) && position.start >= 0;
  return quote && { quote, ...(isPlace && { position }), ...(section && { section }) };
}
