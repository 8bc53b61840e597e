import { isSmall } from '../model/ascii';
import type { EntryKind } from '../glossary/glossary';
import type { Term } from '../model/speech';
import { unitAt } from '../model/unitAt';

/**
 * Organs and offices of others that are called as those of the United Nations: "the Secretary-General of NATO", "the OAS
 * General Assembly", "the Security Council of Elbonia".
 */

const committees = new Set(
  (
    'human-rights-council human-rights-committee first-committee second-committee third-committee fourth-committee ' +
    'fifth-committee sixth-committee'
  ).split(' '),
);
const organs = new Set([
  ...'general-assembly security-council economic-and-social-council trusteeship-council secretariat'.split(' '),
  ...committees,
]);
const offices = new Set(
  (
    'secretary-general deputy-secretary-general assistant-secretary-general under-secretary-general ' +
    'special-representative-of-the-secretary-general special-envoy president-of-the-general-assembly ' +
    'president-of-the-security-council permanent-members'
  ).split(' '),
);
const shared = new Set([...organs, ...offices]);
const owners: ReadonlySet<EntryKind> = new Set([
  'organization',
  'agency',
  'fund-or-programme',
  'observer',
  'member-state',
]);

/** What makes the words behind it the organ of somebody else; before a committee it is no nation and no "and". */
const adjectiveBefore =
  /\b(?:National|Supreme|Technical|Federal|State|Parliamentary|Regional|Higher|Constituent|Arab|Gulf)\s+$/u;
/** "Peace and", "Valdorian", "Elbonese". */
const longerName = /\b\p{Lu}(?:[\p{L}-]*\s+and|\p{Ll}+(?:an|ish|ese|i))\s+$/u;
/** "The North Tundra General Assembly": a name behind an article. */
const placeBefore = /\bthe\s(?:\p{Lu}[\p{L}-]*\s){1,3}$/u;
const noPlace =
  /\b(?:The|This|United|Nations|UN?|Special|Emergency|Millennium|Regular|First|Second|Third|(?!North|South)\p{L}+th)\b/u;
/** "Conseil de sécurité nationale", "Secretariat of State". */
const adjectiveBehind = /^\s(?:national|nacional|f[ée]d[ée]ral|of\sState\b|d[’']État\b|de\sEstado\b)/iu;
/** "The general assembly of shareholders": in small letters it is the one of the United Nations only where the words say so. */
const someAssembly = /^\s+of\s+(?!(?:(?:the|this|our|that)\s+)?(?:united|organi[sz]ation|UN\b|U\.N))/iu;
/** Bodies that have organs of their own, as the words of a name tell them; what stands behind such an organ. */
const ofName =
  /^\s+of\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]*|of|for|and|on|the|de)(?:\s+(?:\p{Lu}[\p{L}’'-]*|of|for|and|on|the|de)){0,8})/u;
const body =
  /\b(?:Union|League|Commonwealth|Community|Conference|Association|Forum|Federation|Ministry|Party|Front|Movement|Congress|Alliance|Chamber|Society|Organi[sz]ation\s+(?:of|for)|\p{L}+(?<!^(?:World|International|Universal|Global))\s+Organi[sz]ation)\b/u;
const parliament =
  /^(?:House|Senate|Congress|Parliament|National\s+Assembly|Knesset|Bundestag|Duma|Riksdag|Storting)\b/;
/** "The adoption by the General Assembly of the World Conference's programme". */
const agent = /\b(?:by|par|por)\s+(?:the|la|le|el|l['’])\s*$/;
const agentOrPlace = /\b(?:by|to|in|from|before|at|par|por)\s+(?:the|la|le|el|l['’])\s*$/;

const joinsOwner = /^\s+(?:of|d[eu]|des|del)(?:\s+(?:the|la|las|los|el)|\s+l)?(?:\s+|\s?['’])$/;
const joinedTo = /^(?:\s|['’]s?\s)$/;
/** Behind "Elbonia’s Security Council" it ends what is said of it: no "seat", "bid", "membership" follows. */
const endsPhrase = /^(?:$|[.,;:)]|\s+(?:has|had|is|was|will|met|said|decided|and|in|on|which|under)\b)/;

/** Whether a name is one that others have too. */
export function isShared(id: string): boolean {
  return shared.has(id);
}

/** Whether what is named can have organs and offices of its own. */
export function isOwner(id: string, kind: EntryKind | undefined): boolean {
  return kind !== undefined && owners.has(kind) && id !== 'united-nations';
}

/** Whether the words around a shared name make it the organ or the office of somebody else. */
export function isOfOthers(text: string, name: Term): boolean {
  const { id, start, end } = name;
  if (organs.has(id) && hasAdjective(text, name)) return true;
  const after = text.slice(end, end + longestOwner);
  if (!/^\s+of\s/.test(after)) return false;
  if (id === 'general-assembly' && isSmall(text.charCodeAt(start)) && someAssembly.test(after)) return true;
  const owner = ofName.exec(after)?.[1];
  if (owner === undefined) return false;
  if (parliament.test(owner)) return true;
  return /\s/.test(owner) && body.test(owner) && !/^(?:United|UN)\b/.test(owner) && !agent.test(before(text, start));
}

/** Whether the organ or office `name` is that of the `owner` named behind it: "the Secretary-General of NATO". */
export function isOfOwner(text: string, name: Term, owner: Term, kind: EntryKind | undefined): boolean {
  if (!joinsOwner.test(text.slice(name.end, owner.start))) return false;
  const said = before(text, name.start);
  // "The consideration by the Security Council of Elbonia" is another genitive.
  if (kind === 'member-state')
    return organs.has(name.id) && !agentOrPlace.test(said) && !/^['’]/.test(text.charAt(owner.end));
  return offices.has(name.id) || !agent.test(said);
}

/** Whether the organ or office `name` is that of the `owner` named before it: "NATO Secretary-General". */
export function isOwnersOwn(text: string, owner: Term, kind: EntryKind | undefined, name: Term): boolean {
  const between = text.slice(owner.end, name.start);
  if (!joinedTo.test(between)) return false;
  if (kind !== 'member-state') return true;
  return organs.has(name.id) && between.length > 1 && endsPhrase.test(text.slice(name.end, name.end + 12));
}

const longestOwner = 90;
const space = 32;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 16), start);
}

function hasAdjective(text: string, { id, start, end }: Term): boolean {
  if (adjectiveBehind.test(text.slice(end, end + 12))) return true;
  let behind = start;
  while (behind > 0 && unitAt(text, behind - 1) <= space) behind--;
  let first = behind;
  while (first > 0 && unitAt(text, first - 1) > space) first--;
  // Only a capital, or the "and" of "Peace and", can stand in a name; before most there is "the".
  const word = text.slice(first, behind);
  if (word !== 'and' && word === word.toLowerCase()) return false;
  const said = text.slice(Math.max(0, start - 30), start);
  if (adjectiveBefore.test(said)) return true;
  return !committees.has(id) && (longerName.test(said) || (placeBefore.test(said) && !noPlace.test(said)));
}
