import { romanceLanguage, type RomanceLanguage } from '../glossary/languages';
import type { Genre } from '../model/speech';
import type { FoundReference } from './found';

/** A kind of thing that is named again without its number. */
interface Kind {
  /** The identifier that is named again, of one that is of this kind. */
  readonly identity: (id: string) => string | undefined;
  /** What to look for first. */
  readonly noun: string;
  /** Its noun wherever it stands, a form of it in capitals or another number included. */
  readonly anyNoun: RegExp;
  /** What the noun may stand behind; nothing must follow that makes it another one. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/** "the resolution of the conflict", "that resolution adopted by", "the resolution before us" are others. */
const another =
  /^(?:s\b|[’']?\w|\s+(?:of|on|to|by|for|in|from|before|we|I|it|he|they|you|which|that|whose|who|process|efforts?|now|just|today|under|presented|tabled|drafted|being|contained|and\s+decision|(?:first|originally|subsequently|recently|unanimously)?\s*(?:adopted|passed|approved|voted|submitted|sponsored|proposed|introduced|entitled|concerning|regarding|relating|referred|mentioned|calling|condemning|establishing|containing|extending|\d))\b)/;

const pointing = /\b(?:[Tt]hat(?:\s+same)?|[Tt]he\s+(?:same|said|aforementioned|above-?mentioned|aforesaid))\s+$/;

const resolution = (id: string) =>
  /^symbol\/(?:(?:S|A|E|T|A\/HRC|E\/CN\.4)\/RES\/|UNEP\/EA)/.test(id) ? id : undefined;

const kinds: readonly Kind[] = [
  {
    identity: resolution,
    noun: 'resolution',
    anyNoun: /\bresolutions?\b/gi,
    before:
      /\b(?:[Tt]h(?:at|is|e)(?:\s+(?:very\s+)?same|\s+very)?|[Tt]he\s+(?:said|aforementioned|above-?mentioned|aforesaid))\s+$/,
    after: another,
  },
  {
    identity: (id) => /^charter\/article\/\d+/.exec(id)?.[0],
    noun: 'Article',
    anyNoun: /\barticles?\b|\barts?\.\s/gi,
    before: pointing,
    after: /^(?:\w|\s+(?:\d|[IVX]+\b|of|which|that))/,
  },
  {
    identity: (id) => (id.startsWith('charter/chapter/') ? id : undefined),
    noun: 'Chapter',
    anyNoun: /\bchapters?\b/gi,
    before: pointing,
    after: /^(?:\w|\s+(?:\d|[IVX]+\b|of|which|that))/,
  },
];

const romanceKinds: Readonly<Record<RomanceLanguage, Kind>> = {
  fr: romanceResolution('résolution'),
  es: romanceResolution('resolución'),
};

function romanceResolution(noun: string): Kind {
  return {
    identity: resolution,
    noun,
    anyNoun: /(?<!\p{L})(?:résolutions?|resoluci(?:ón|ones))(?!\p{L})/giu,
    before:
      /(?<!\p{L})(?:[Cc]ette(?:\s+même)?|[Ll]a\s+(?:dite|même|misma|citada)|[Ll]adite|[Dd]icha|[Ee]sa|[Ee]sta(?:\s+misma)?)\s+$/u,
    after: /^(?:\p{L}|\s+(?:\d|d[eu]s?\s|d['’]|qu[ie]|a(?:doptée|probada|doptada)))/u,
  };
}

/** How far behind its antecedent a thing may be named again. */
const reach = 700;
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|para|paras|Art|Arts|Res|[A-Z]))[.!?]["”’)\]]{0,2}\s+(?=["“‘[(]?[A-Z\d])|\n\s*\n/g;

/**
 * Mentions without a number of what was cited shortly before: "the same resolution", "that Article". Only where the same
 * sentence and the one before it name exactly one thing of that kind, and no other by noun alone.
 * @param cited references in the order of the text
 * @param genre of the document: in a resolution "this resolution" is the document itself
 */
export function findBackReferences(text: string, cited: readonly FoundReference[], genre?: Genre): FoundReference[] {
  if (cited.length === 0) return [];
  const language = romanceLanguage(text);
  const all = language === undefined ? kinds : [...kinds, romanceKinds[language]];
  return all.flatMap((kind) => namedAgain(text, cited, kind, genre));
}

function namedAgain(text: string, cited: readonly FoundReference[], kind: Kind, genre?: Genre): FoundReference[] {
  const own = cited.filter(({ id }) => kind.identity(id) !== undefined);
  if (own.length === 0) return [];
  const found: FoundReference[] = [];
  const known: FoundReference[] = [];
  let at = 0;
  for (const [i, antecedent] of own.entries()) {
    known.push(antecedent);
    const next = own[i + 1]?.start ?? text.length;
    let limit = antecedent.end + reach;
    if (at < antecedent.end) at = nounAt(text, kind, antecedent.end);
    while (at < next && at <= limit) {
      const again = resolve(text, at, known, kind, genre);
      if (again) {
        found.push(again);
        known.push(again);
        limit = again.end + reach;
      }
      at = nounAt(text, kind, at + kind.noun.length);
    }
  }
  return found;
}

function nounAt(text: string, { noun }: Kind, from: number): number {
  const at = text.indexOf(noun, from);
  return at < 0 ? Infinity : at;
}

/** Where the thing just adopted or put to the vote may be meant: "we voted in favour of this resolution". */
const beingAdopted =
  /\b(?:vot|adopt|sponsor|abstain|draft|negotiat|present|introduc|submit|tabl)[a-z]*\s+(?:[a-z]+\s+){0,3}$/;

function resolve(
  text: string,
  at: number,
  known: readonly FoundReference[],
  kind: Kind,
  genre: Genre | undefined,
): FoundReference | undefined {
  const words = kind.before.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  const end = at + kind.noun.length;
  if (words === undefined || kind.after.test(text.slice(end, end + 40))) return undefined;
  const start = at - words.length;
  if (/^(?:th(?:is|e)|cette|esta)\s+$/i.test(words) && (genre === 'resolution' || isBeingAdopted(text, start, genre)))
    return undefined;
  const from = previousSentence(text, start);
  const named: FoundReference[] = [];
  for (let i = known.length - 1; i >= 0; i--) {
    const mention = known[i];
    if (!mention || mention.end <= from) break;
    named.push(mention);
  }
  const ids = new Set(named.map(({ id }) => kind.identity(id)));
  const [id] = ids;
  if (ids.size !== 1 || id === undefined) return undefined;
  // Any other of its kind, named without a number or of somebody else, may be the one that is meant.
  for (const { index } of text.slice(from, start).matchAll(kind.anyNoun)) {
    const place = from + index;
    if (!named.some((mention) => mention.start <= place && place < mention.end)) return undefined;
  }
  const paragraph = id.startsWith('charter/article/') && paragraphOf.exec(text.slice(Math.max(0, start - 30), start));
  if (!paragraph) return { start, end, id, confidence: 'inferred' };
  return { start: start - paragraph[0].length, end, id: `${id}/${paragraph[1]}`, confidence: 'inferred' };
}

/** Articles have identifiers for their paragraphs. */
const paragraphOf = /\b[Pp]aragraph\s+(\d{1,2}),?\s+of\s+$/;

function isBeingAdopted(text: string, at: number, genre: Genre | undefined): boolean {
  return genre !== 'statement' && beingAdopted.test(text.slice(Math.max(0, at - 40), at));
}

/** Where the sentence before the one of `at` begins, or as far back as antecedents may stand. */
function previousSentence(text: string, at: number): number {
  const base = Math.max(0, at - reach);
  const ends = [...text.slice(base, at).matchAll(sentenceEnd)].map(({ index, 0: mark }) => base + index + mark.length);
  return ends.at(-2) ?? base;
}
