import type { Span } from '../../model/span';
import type { Block } from '../layout';
import { institution, type NamedPerson } from '../people';
import { attributes } from '../saying';
import { pronounsIn, type Mention, type NameIndex } from './mentions';

const roleMention =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|Its)\s+((?:(?:[A-Z][\p{L}-]+|top|new|senior|former|[a-z]+an)\s+){0,3}(?:Secretary-General|Foreign\s+Minister|foreign\s+minister|Prime\s+Minister|President|Minister|minister|Ambassador|ambassador|Envoy|envoy|Representative|representative|Commissioner|commissioner|Coordinator|Director|Chief|chief|chair|Chair|official|spokesperson|spokesman|spokeswoman|diplomat))\b(?:\s+(?:of|for)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}))?/gu;

/** Adjectives that tell nothing of a country. */
const plainAdjective =
  /^(?:top|new|senior|former|UN|Prime|Foreign|Deputy|Vice|Under|Assistant|Acting|Special|Permanent|High|Executive|General|Council|Assembly|Security|Regional|Resident|[\p{Ll}]+)$/u;

/** The places of a paragraph that mean a person: by name, by office, by a pronoun. */
export function mentionsIn(
  frame: string,
  offset: number,
  people: readonly NamedPerson[],
  names: NameIndex,
  earlier: readonly (NamedPerson | undefined)[],
): Mention[] {
  const mentions = names.mentionsIn(frame, offset + frame.length);
  for (const match of frame.matchAll(roleMention)) {
    const person = byRole(match[1] ?? '', match[2], people, offset + match.index);
    if (person) mentions.push({ at: match.index, end: match.index + match[0].length, person });
  }
  mentions.sort((a, b) => a.at - b.at);
  return [...mentions, ...pronounsIn(frame, mentions, earlier)].sort((a, b) => a.at - b.at);
}

/** The person last named with this office; a country that the words name must fit ("the Valdorian Foreign Minister"). */
function byRole(
  words: string,
  owner: string | undefined,
  people: readonly NamedPerson[],
  before: number,
): NamedPerson | undefined {
  const parts = words.split(/\s+/);
  const heads = [parts.slice(-2).join(' '), parts.at(-1) ?? ''].map((head) => head.toLowerCase());
  const adjective = parts.length > 1 && !plainAdjective.test(parts[0] ?? '') ? parts[0] : undefined;
  const place = owner !== undefined && !institution.test(owner) ? owner : adjective?.slice(0, 4);
  const known = people.filter(({ at, role }) => at < before && role !== undefined);
  for (const head of heads) {
    const holders = known.filter(({ role }) => role?.toLowerCase().includes(head));
    const best = holders.findLast(
      ({ country, role }) =>
        place === undefined || `${country ?? ''} ${role ?? ''}`.toLowerCase().includes(place.toLowerCase()),
    );
    if (best) return best;
  }
  return undefined;
}

/** What is known when a paragraph begins. */
interface Known {
  readonly people: readonly NamedPerson[];
  /** Who spoke last. */
  readonly last: NamedPerson | undefined;
}

/** Who says a quotation by the words of its paragraph around it; nobody where somebody without a name does. */
export function speakerIn(
  text: string,
  frame: string,
  block: Block,
  quote: Span,
  mentions: readonly Mention[],
  { people, last }: Known,
): NamedPerson | undefined {
  const quoteAt = quote.start - block.start;
  const quoteEnd = quote.end - block.start;
  const ended = text.charAt(quote.end - 1) === '.';
  const verbs = [...frame.matchAll(attributes)]
    .map(({ index, 0: word }) => ({
      at: index,
      end: index + word.length,
      distance: index < quoteAt ? quoteAt - index : index - quoteEnd,
    }))
    // Behind a full stop another sentence begins, unless its first word is the verb.
    .filter(({ at }) => !(ended && at > quoteEnd && /\p{L}/u.test(frame.slice(quoteEnd, at))));
  const verb = verbs.sort((a, b) => a.distance - b.distance)[0];
  if (verb) {
    const before = frame.slice(0, verb.at);
    const inverted = verb.at > quoteEnd && !/\p{L}/u.test(frame.slice(quoteEnd, verb.at));
    if (inverted) return invertedSubject(frame, verb.end, mentions, people);
    const clause = lastClause(before);
    if (isUnnamed(clause, before.length, mentions)) return ofCountry(clause, people);
    const subject = mentions.filter(({ end }) => end <= verb.at && !/[.!?]\s/.test(frame.slice(end, verb.at))).at(-1);
    if (subject) return fullest(mentions, subject).person;
    const behind = invertedSubject(frame, verb.end, mentions, people);
    if (behind) return behind;
  }
  return mentions.filter(({ at }) => at < quoteAt).at(-1)?.person ?? last ?? mentions[0]?.person;
}

/** “...,” said the Minister of Trade Jan Novak. */
function invertedSubject(
  frame: string,
  from: number,
  mentions: readonly Mention[],
  people: readonly NamedPerson[],
): NamedPerson | undefined {
  const next = mentions.find(({ at }) => at >= from && at - from < 80);
  const between = next && frame.slice(from, next.at);
  if (next && between !== undefined && /^\s+(?:\p{L}+,?[\s-]+){0,7}$/u.test(between) && !belongs.test(between)) {
    return fullest(mentions, next).person;
  }
  return ofCountry(/^\s+([^.,;:“”"]{2,80})/u.exec(frame.slice(from))?.[1] ?? '', people);
}

/** "The spokesperson for" before a name: somebody else than the one who bears it. */
const belongs = new RegExp('\\b(?:of|for|to|with|by|from|behalf)\\s(?:the\\s)?(?:(?:Mr|Mrs|Ms|Dr)\\.?\\s)?$', 'u');
const clauseEnd =
  /(?:(?<!\b(?:Mr|Mrs|Ms|Dr|St|Jr|\p{Lu}))\.\s|[!?:;,–—“”"«»()]|\s(?:that|where|when|while|as|but|because|whom|after|before|if|who|and(?=\s\p{Ll}))(?=\s))/gu;
const onlyAdverbs = /^\s*(?:(?:has|had|have|also|then|later|further|again|once|just|\p{Ll}+ly)\s+)*$/u;
/** How the subject of a sentence begins that has no name: "one mother", "the agency", "Norland’s delegate", "they". */
const subjectStart =
  /^\s*(?:(?:the|an?|one|another|some|many|most|several|few|two|three|his|her|their|its|our|other|both|all|[Tt]hey|[Ii]t|[Ww]e|[Hh]e|[Ss]he|which|The|An?|One|Another|Some|Many|Most|Several|Two|Three|His|Her|Their|Its|Other|Both|All)\s|\p{Lu})/u;

/** The words of the clause with which `before` ends. */
function lastClause(before: string): string {
  let from = 0;
  for (const { 0: mark, index } of before.matchAll(clauseEnd)) from = index + mark.length;
  return before.slice(from);
}

/** Whether a clause up to its verb has a subject that none of the mentions is; `end` is its end in the paragraph. */
function isUnnamed(clause: string, end: number, mentions: readonly Mention[]): boolean {
  if (onlyAdverbs.test(clause) || !subjectStart.test(clause)) return false;
  const start = end - clause.length;
  return !mentions.some(
    (mention) => mention.at >= start && mention.end <= end && !belongs.test(clause.slice(0, mention.at - start)),
  );
}

const delegateOf =
  /(?:representative|delegate|ambassador|minister|speaker)\s+(?:of|for|from)\s+(?:the\s+)?(\p{Lu}.*?)\s*$/iu;
const ownDelegate = /^\s*(?:the\s+)?(\p{Lu}.*?)[’']s?\s+(?:representative|delegate|ambassador)\s*$/iu;

/** Who is known to speak for the country that words name. */
function ofCountry(words: string, people: readonly NamedPerson[]): NamedPerson | undefined {
  const country = (delegateOf.exec(words) ?? ownDelegate.exec(words))?.[1];
  return country === undefined ? undefined : people.find((person) => person.country === country);
}

/** Of mentions that overlap, the one with the longest words. */
function fullest(mentions: readonly Mention[], one: Mention): Mention {
  return mentions
    .filter(({ at, end }) => at < one.end && one.at < end)
    .reduce((best, next) => (next.end - next.at > best.end - best.at ? next : best), one);
}
