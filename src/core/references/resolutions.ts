import type { FoundReference } from './found';
import { generalAssemblySession, romanValue, securityCouncilYear } from './numbering';
import { organAfter, organBefore, organNear, type Organ } from './organs';

/** "resolution" in the working languages that write it so, and the abbreviations of practice. What stands before is looked at afterwards: a pattern that begins with its letters is searched for much faster. */
const nouns =
  /(?:UNSC|UNGA|SC|GA)R(?=[^\S\n]{0,2}\n?[^\S\n]{0,9}\d)|[Rr]esolutions?(?![a-z])|RESOLUTIONS?(?![A-Z])|[Rr]ésolutions?(?![a-z])|[Rr]esoluci(?:ón|ones)(?![a-z])|Res\.?(?=[^\S\n]{0,2}\n?[^\S\n]{0,9}\d)|[Dd]ecisions?(?=\s+\d)/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

const opening = /[\s:]*(?:[Nn]os?\.?\s*|numbers?\s+)?[[(“"]?\s*(?=\d|E?S-\d)/y;
const withYear = /(\d{1,4})(?:[^\S\n]{0,2}\n?[^\S\n]{0,9}[A-Z](?![A-Za-z]))?\s*[[(]\s*((?:19|20)\d\d)\s*[\])]?/y;
const withRoman =
  /(\d{1,4})(?:[^\S\n]{0,2}\n?[^\S\n]{0,9}[A-Z](?:\s?(?:and|to|[-–,])\s?[A-Z])*)?\s*[[(]\s*((?:E?S\s?[-–]\s?)?[IVXLl]{1,8})\s*[\])]/y;
const withSession =
  /((?:E?S[-–]\d{1,2})|(?:19|20)\d\d|\d{1,3})\/(\d{1,3})(?:\s?([A-Z](?:[-–][A-Z])?)(?![A-Za-z’']))?(?![\d/])/y;
const bare = /(\d{1,4})(?:\s?([A-Z])(?![A-Za-z’'.]))?(?![\d%]|[.,/]\d|\s?(?:per\s+cent|million|billion))/y;
const separator =
  /\s*\]?(?:\s*[,;]\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|\s+(?:and|or|&|et|y|as\s+well\s+as)\s+)[[(]?(?:resolutions?\s+)?(?=\d|E?S-\d)/y;
const dated = /\s*,?\s+(?:of|adopted\s+on|du|de)\s+(?:\d{1,2}\s+)?(?:[A-Z]?[\p{L}]+\s+)?(?:de\s+)?((?:19|20)\d\d)?/uy;

interface Item {
  readonly start: number;
  readonly end: number;
  readonly form: 'year' | 'roman' | 'session' | 'bare';
  readonly number: number;
  /** Year, Roman session, Arabic session, or the letter of a bare number. */
  readonly qualifier: string;
  readonly part: string;
}

/** Finds resolutions and decisions cited in words, lists included, in the order of the text. */
export function findResolutions(text: string, body: string | undefined): FoundReference[] {
  const found: FoundReference[] = [];
  nouns.lastIndex = 0;
  for (let noun = nouns.exec(text); noun; noun = nouns.exec(text)) {
    const at = noun.index + noun[0].length;
    if (noun.index > 0 && letterOrDigit.test(text.charAt(noun.index - 1))) continue;
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (!open) continue;
    const items = itemsAt(text, at + open[0].length);
    const last = items.at(-1);
    if (!last) continue;
    const named = organBefore(text, noun.index);
    const organ = named?.organ ?? organInNoun(noun[0]) ?? organAfter(text, last.end);
    if (organ === 'other') continue;
    const decision = /^decision/i.test(noun[0]);
    items.forEach((item, i) => {
      const resolved = decision
        ? decide(item, organ)
        : resolve(item, organ, () => organ ?? contextOrgan(text, noun.index, body));
      if (!resolved) return;
      const start = i === 0 ? (named?.start ?? noun.index) : item.start;
      found.push({ start, end: item.end, ...resolved });
    });
    nouns.lastIndex = Math.max(nouns.lastIndex, last.end);
  }
  return found;
}

function organInNoun(noun: string): Organ | undefined {
  if (/SC/.test(noun)) return 'S';
  return /GA/.test(noun) ? 'A' : undefined;
}

function contextOrgan(text: string, at: number, body: string | undefined): Organ | undefined {
  if (body === 'Human Rights Council') return 'A/HRC';
  if (body === 'Economic and Social Council') return 'E';
  return organNear(text, at, 300);
}

function itemsAt(text: string, start: number): Item[] {
  const items: Item[] = [];
  for (let at = start; ;) {
    const item = itemAt(text, at);
    if (!item) return items;
    const previous = items.at(-1);
    // A bare number goes on a list only of its like: "resolutions 242 and 338", not "resolution 242 (1967), 3 years".
    if (previous && item.form === 'bare' && (previous.form !== 'bare' || item.number < 10)) return items;
    items.push(item);
    at = item.end;
    dated.lastIndex = at;
    const date = dated.exec(text)?.[0] ?? '';
    // Only a date that leads on to another item belongs to the list.
    separator.lastIndex = at + date.length;
    let next = separator.exec(text);
    if (!next) {
      separator.lastIndex = at;
      next = separator.exec(text);
    }
    if (!next) return items;
    at = separator.lastIndex;
  }
}

function itemAt(text: string, start: number): Item | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const make = (form: Item['form'], [all]: RegExpExecArray, number = '', qualifier = '', part = ''): Item => ({
    start,
    end: start + all.length,
    form,
    number: Number(number),
    qualifier,
    part,
  });
  let found = match(withYear);
  if (found) return make('year', found, found[1], found[2]);
  found = match(withRoman);
  if (found)
    return make(
      'roman',
      found,
      found[1],
      found[2]?.replace(/[\s–]/g, (c) => (c === '–' ? '-' : '')).replace(/l/g, 'I'),
    );
  found = match(withSession);
  if (found) return make('session', found, found[2], found[1]?.replace('–', '-'), found[3]?.replace('–', '-'));
  found = match(bare);
  return found ? make('bare', found, found[1], found[2] ?? '') : undefined;
}

type Resolved = Pick<FoundReference, 'id' | 'confidence'> | undefined;

/** @param near the organ that the context suggests, asked only when the item needs it */
function resolve(item: Item, organ: Organ | undefined, near: () => Organ | undefined): Resolved {
  const { number, qualifier } = item;
  switch (item.form) {
    case 'year': {
      const session = organ === 'A' ? generalAssemblySession(number) : undefined;
      if (session) return { id: `symbol/A/RES/${number}(${session})`, confidence: 'rule' };
      return { id: `symbol/S/RES/${number}(${qualifier})`, confidence: 'exact' };
    }
    case 'roman': {
      const session = qualifier.replace(/^E?S-/, '');
      if (romanValue(session) === undefined) return undefined;
      return {
        id: `symbol/${organ === 'E' ? 'E' : 'A'}/RES/${number}(${qualifier})`,
        confidence: organ ? 'exact' : 'rule',
      };
    }
    case 'session':
      return resolveSession(item, organ, near);
    case 'bare':
      return resolveBare(item, organ, near);
  }
}

function resolveSession(
  { number, qualifier, part }: Item,
  organ: Organ | undefined,
  near: () => Organ | undefined,
): Resolved {
  const named = organ === 'S' ? undefined : organ;
  if (/^(?:19|20)\d\d$/.test(qualifier))
    return { id: `symbol/E/RES/${qualifier}/${number}`, confidence: named ? 'exact' : 'rule' };
  if (named === 'UNEP/EA') return { id: `symbol/UNEP/EA.${qualifier}/Res.${number}`, confidence: 'exact' };
  const session = Number(qualifier.replace(/^E?S-/, ''));
  const suffix = part.replace(/\s/g, '');
  const assembly = `symbol/A/RES/${qualifier}/${number}${suffix}`;
  const humanRights = `symbol/A/HRC/RES/${qualifier}/${number}`;
  if (named === 'A/HRC') return { id: humanRights, confidence: 'exact' };
  if (named === 'A') return { id: assembly, confidence: 'exact' };
  if (qualifier.startsWith('ES-')) return { id: assembly, confidence: 'exact' };
  // Sessions of the Assembly are counted in Arabic numerals from the 31st on; the Human Rights Council began with its first in 2006.
  if (qualifier.startsWith('S-')) {
    const inCouncil = near() === 'A/HRC';
    return { id: inCouncil ? humanRights : assembly, confidence: 'inferred' };
  }
  if (session < 31) return { id: humanRights, confidence: 'rule' };
  if (session > 62) return { id: assembly, confidence: 'rule' };
  return near() === 'A/HRC' ? { id: humanRights, confidence: 'inferred' } : { id: assembly, confidence: 'rule' };
}

function resolveBare(
  { number, qualifier: letter }: Item,
  organ: Organ | undefined,
  near: () => Organ | undefined,
): Resolved {
  const session = generalAssemblySession(number);
  // A lettered part is the Assembly's: the Security Council has none.
  if (session && (organ === 'A' || (letter !== '' && organ === undefined))) {
    return { id: `symbol/A/RES/${number}(${session})`, confidence: organ === 'A' ? 'rule' : 'inferred' };
  }
  if (organ !== undefined && organ !== 'S') return undefined;
  const year = securityCouncilYear(number);
  if (year === undefined) return undefined;
  const id = `symbol/S/RES/${number}(${year})`;
  if (organ === 'S') return { id, confidence: 'exact' };
  const context = near();
  if (context === 'A' && session) return { id: `symbol/A/RES/${number}(${session})`, confidence: 'inferred' };
  // Below a hundred a bare number may be anybody's resolution.
  if (number < 100 && context !== 'S') return undefined;
  return context === undefined || context === 'S' ? { id, confidence: 'inferred' } : undefined;
}

/** Decisions are symbols only where the organ is named; conferences of parties count theirs in the same way. */
function decide({ form, number, qualifier }: Item, organ: Organ | undefined): Resolved {
  if (form !== 'session' || organ === undefined || organ === 'S' || organ === 'UNEP/EA') return undefined;
  return { id: `symbol/${organ}/DEC/${qualifier}/${number}`, confidence: 'exact' };
}
