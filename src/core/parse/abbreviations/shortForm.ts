import type { Span } from '../../model/span';

/** An abbreviation as it stands beside the words that it is for. */
export interface ShortForm extends Span {
  /** White space and a hyphen at a line's end folded: "UNAVEM III", "UN-HABITAT". */
  readonly short: string;
  /** Written like a word, "Unicef": it might be one, so only plain evidence makes it an abbreviation. */
  readonly likeWord: boolean;
}

/** What may stand before it: "hereinafter referred to as the", "en adelante", quotation marks. */
const leadWords =
  /(?:hereinafter|hereafter|henceforth|also|generally|commonly|better|now|referred|called|known|abbreviated|to|as|or|the|ci-après|dénommée?|en|adelante|la|le|les|el|los|las)(?:\s*[:,])?\s+/y;
const marks = /[\s"“”'‘’«»*_]*/y;
const elision = /[ld]['’](?=[A-Z])/y;
const letters = /[A-Z](?:-\s(?=[A-Z])|[A-Za-z0-9&.+/-])*(?:\s{1,9}(?:[IVX]{1,4}|\d{1,3})(?![A-Za-z0-9]))?/y;
/** What may stand behind it: the end, another thing, "or the “Court”", "by its French acronym". */
const tail =
  /\s?["”'’»*_]*\s*(?:$|[,;–—]|or\s+(?:the\s+)?["“‘«]?[A-Z]|(?:by|in|for|from)\s+(?:its|short|the|English|French|Spanish|Portuguese)\b)/y;

/** "U.N.", whose last full stop is a part of it. */
const initials = /^(?:[A-Z]\.){2,}$/;
const otherName = /^[’']\p{L}/u;

/** Up to XCIX: the sessions and meetings of organs do not go further. */
const romanNumeral = /^(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
/** Numbers behind a slash or a dot, and long ones, belong to a document's symbol; "S-VI" is a special session. */
const symbol = /[/.]\d|^\d|\d{3}|^E?S-[IVl]+$/;
/** "9788th Meeting (PM)". */
const timeOfDay = /^[AP]M$/;
const longest = 18;

/** The abbreviation that the words inside a bracket begin with; `from` is where they stand. */
export function shortFormIn(inside: string, from: number): ShortForm | undefined {
  let at = 0;
  for (const pattern of [marks, leadWords, marks, leadWords, marks, leadWords, marks, leadWords, marks, elision]) {
    pattern.lastIndex = at;
    at += pattern.exec(inside)?.[0].length ?? 0;
  }
  letters.lastIndex = at;
  const given = letters.exec(inside)?.[0];
  const found =
    given !== undefined && initials.test(given)
      ? given
      : given?.replace(/[.+/&-]+$/, (end) => (end === '+' ? '+' : ''));
  if (found === undefined) return undefined;
  // "ISIL/Da’esh": what stands behind the stroke is another name.
  const written = otherName.test(inside.slice(at + found.length)) ? found.replace(/\/.*$/, '') : found;
  tail.lastIndex = written === found ? at + written.length : inside.length;
  const short = written.replace(/-\s/g, '-').replace(/\s+/g, ' ');
  if (!tail.test(inside) || short.length > longest) return undefined;
  const likeWord = /^[A-Z][a-z]{3,}$/.test(short);
  if (!likeWord && !isAbbreviation(short)) return undefined;
  return { short, likeWord, start: from + at, end: from + at + written.length };
}

/** Whether letters can be an abbreviation: two capitals, or a capital and a number, and no numeral or symbol. */
function isAbbreviation(short: string): boolean {
  const capitals = short.replace(/[^A-Z]/g, '').length;
  const enough = capitals >= 2 || (capitals === 1 && /^[A-Z]-?\d/.test(short));
  return enough && /^[A-Z]/.test(short) && !romanNumeral.test(short) && !symbol.test(short) && !timeOfDay.test(short);
}

const otherNames: Readonly<Record<string, readonly string[]>> = {
  2: ['to', 'two'],
  3: ['three'],
  4: ['for', 'four'],
  5: ['five'],
  6: ['six'],
  7: ['seven'],
  8: ['eight'],
  10: ['ten'],
  20: ['twenty'],
  24: ['twenty'],
  77: ['seventy'],
  '+': ['plus'],
};

/** One letter or number of an abbreviation, with the words that it can stand for besides those that begin with it. */
export interface Letter {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * What the words of `short` must give: its letters and numbers, a plural "s" and the numeral of one of several left out.
 * Two readings of a number behind the letters: it counts ("G-20"), or it tells which one ("COVID-19", "COP26"); so
 * with a plus.
 */
export function lettersOf(short: string): readonly (readonly Letter[])[] {
  const stem = short.replace(/(?<=[A-Z])s$/, '').replace(/\s[IVX]+$/, '');
  const all = [...stem.toLowerCase().matchAll(/\d+|[a-z]/g)].map(([text]) => ({
    text,
    words: otherNames[text] ?? [],
  }));
  const numbered = /^[A-Za-z]{2,}.*?[\s-]?\d+$/.test(stem);
  const bare = numbered ? all.slice(0, -1) : all;
  return bare.length < all.length ? [all, bare] : [all];
}
