import type { Item } from './citedItems';
import type { FoundReference } from './found';
import {
  fitsEconomicCouncil,
  generalAssemblySession,
  romanValue,
  securityCouncilYear,
  sessionOfAssemblyNumber,
} from './numbering';
import type { Organ } from './organs';
import { assemblySat, assemblySatSpecially, environmentAssemblySat, humanRightsCouncilSat } from './sessions';

type Resolved = Pick<FoundReference, 'id' | 'confidence'> | undefined;

/**
 * The identity of one cited number.
 * @param organ the organ that the words name
 * @param near the organ that the context suggests, asked only when the item needs it
 */
export function identityOf(item: Item, organ: Organ | undefined, near: () => Organ | undefined): Resolved {
  if (item.decision) return decide(item, organ);
  const { number, qualifier } = item;
  switch (item.form) {
    case 'year': {
      const session = organ === 'S' ? undefined : sessionOfAssemblyNumber(number);
      if (session && securityCouncilYear(number) !== Number(qualifier) && (organ || satIn(session, Number(qualifier))))
        return { id: `symbol/A/RES/${number}(${session})`, confidence: 'rule' };
      return { id: `symbol/S/RES/${number}(${qualifier})`, confidence: 'exact' };
    }
    case 'roman':
      return resolveRoman(item, organ);
    case 'session':
      return resolveSession(item, organ, near);
    case 'bare':
      return resolveBare(item, organ, near);
  }
}

/** The last session that the General Assembly counted in Roman numerals. */
const lastRomanSession = 30;

function resolveRoman({ number, qualifier }: Item, organ: Organ | undefined): Resolved {
  const session = romanValue(qualifier.replace(/^E?S-/, ''));
  if (session === undefined) return undefined;
  const assembly = `symbol/A/RES/${number}(${qualifier})`;
  const economic = `symbol/E/RES/${number}(${qualifier})`;
  if (organ === 'E') return { id: economic, confidence: 'exact' };
  if (organ === 'T' || organ === 'E/CN.4')
    return { id: `symbol/${organ}/RES/${number}(${qualifier})`, confidence: 'exact' };
  if (organ !== undefined) return { id: assembly, confidence: 'exact' };
  if (/^E?S-/.test(qualifier) || sessionOfAssemblyNumber(number) === qualifier)
    return { id: assembly, confidence: 'rule' };
  const known = sessionOfAssemblyNumber(number) !== undefined;
  if (session > lastRomanSession || (known && fitsEconomicCouncil(number, session))) {
    // What is neither the Assembly's nor near the Council's own count is of a body that is not known here.
    return fitsEconomicCouncil(number, session) ? { id: economic, confidence: 'inferred' } : undefined;
  }
  return { id: assembly, confidence: known ? 'inferred' : 'rule' };
}

function satIn(session: string, year: number): boolean {
  return assemblySat(romanValue(session) ?? 0, { year });
}

/** The Human Rights Council's 63rd session is of 2026; none has adopted more than some forty resolutions. */
const lastHumanRightsSession = 63;
const mostHumanRightsResolutions = 60;

function resolveSession(
  { number, qualifier, part, date }: Item,
  organ: Organ | undefined,
  near: () => Organ | undefined,
): Resolved {
  if (organ === 'T') return undefined;
  const named = organ === 'S' ? undefined : organ;
  if (named === 'E/CN.4') return { id: `symbol/E/CN.4/RES/${qualifier}/${number}`, confidence: 'exact' };
  if (/^(?:19|20)\d\d$/.test(qualifier))
    return { id: `symbol/E/RES/${qualifier}/${number}`, confidence: named ? 'exact' : 'rule' };
  const environment = `symbol/UNEP/EA.${qualifier}/Res.${number}`;
  if (named === 'UNEP/EA') return { id: environment, confidence: 'exact' };
  const session = Number(qualifier.replace(/^E?S-/, ''));
  const suffix = part.replace(/\s/g, '');
  const assembly = `symbol/A/RES/${qualifier}/${number}${suffix}`;
  const humanRights = `symbol/A/HRC/RES/${qualifier}/${number}`;
  if (named === 'A/HRC') return { id: humanRights, confidence: 'exact' };
  if (named === 'A') return { id: assembly, confidence: 'exact' };
  if (qualifier.startsWith('ES-')) return { id: assembly, confidence: 'exact' };
  if (qualifier.startsWith('S-')) {
    if (date && assemblySatSpecially(session, date)) return { id: assembly, confidence: 'rule' };
    const inCouncil = near() === 'A/HRC' || (date && date.year >= 2006);
    return { id: inCouncil ? humanRights : assembly, confidence: 'inferred' };
  }
  if (date && session >= 31 && assemblySat(session, date)) return { id: assembly, confidence: 'rule' };
  if (date && humanRightsCouncilSat(session, date)) return { id: humanRights, confidence: 'rule' };
  // Sessions of the Assembly are counted in Arabic numerals from the 31st on; the Human Rights Council began with its first in 2006.
  if (session < 31) {
    if (near() === 'other') return undefined;
    if (near() === 'UNEP/EA' || (date && environmentAssemblySat(session, date)))
      return { id: environment, confidence: 'inferred' };
    // A date that is not the Council's speaks of a body that is not known here.
    return date ? undefined : { id: humanRights, confidence: 'rule' };
  }
  // The Commission on the Status of Women, for one, counts its sessions as high; a slip of a year is no such sign.
  if (date && Math.abs(date.year - 1945 - session) > 2) return undefined;
  if (session > lastHumanRightsSession || number > mostHumanRightsResolutions)
    return { id: assembly, confidence: 'rule' };
  return near() === 'A/HRC' ? { id: humanRights, confidence: 'inferred' } : { id: assembly, confidence: 'rule' };
}

/** Source: resolutions adopted by the General Assembly at its first session. */
const lastOfFirstSession = 103;

function resolveBare(
  { number, qualifier: letter, date, year: yearBehind }: Item,
  organ: Organ | undefined,
  near: () => Organ | undefined,
): Resolved {
  const dated = yearBehind && organ !== 'S' ? sessionOfAssemblyNumber(number) : undefined;
  if (dated && yearBehind !== securityCouncilYear(number) && satIn(dated, Number(yearBehind)))
    return { id: `symbol/A/RES/${number}(${dated})`, confidence: 'rule' };
  // The first session went on through 1946; its numbers, without the day, are those of any organ.
  if (organ === 'A' && date?.year === 1946 && number <= lastOfFirstSession)
    return { id: `symbol/A/RES/${number}(I)`, confidence: 'rule' };
  const inTable = organ === 'A' ? sessionOfAssemblyNumber(number) : generalAssemblySession(number);
  const session = inTable !== undefined && (!date || satIn(inTable, date.year)) ? inTable : undefined;
  // A lettered part is the Assembly's: the Security Council has none.
  if (session && (organ === 'A' || (letter !== '' && organ === undefined))) {
    return { id: `symbol/A/RES/${number}(${session})`, confidence: organ === 'A' ? 'rule' : 'inferred' };
  }
  if (organ !== undefined && organ !== 'S') return undefined;
  const year = securityCouncilYear(number);
  if (year === undefined) return undefined;
  const id = `symbol/S/RES/${number}(${year})`;
  if (organ === 'S') return { id, confidence: 'exact' };
  if (date && date.year !== year) {
    return session ? { id: `symbol/A/RES/${number}(${session})`, confidence: 'rule' } : undefined;
  }
  const context = near();
  if (context === 'A' && session) return { id: `symbol/A/RES/${number}(${session})`, confidence: 'inferred' };
  // Below a hundred a bare number may be anybody's resolution.
  if (number < 100 && context !== 'S') return undefined;
  return context === undefined || context === 'S' ? { id, confidence: 'inferred' } : undefined;
}

/** The General Assembly numbers its decisions from 301 (elections from 301, others from 401 or 501). */
const firstAssemblyDecision = 301;

/** Decisions are symbols only where the organ is plain; conferences of parties count theirs in the same way. */
function decide({ form, number, qualifier }: Item, organ: Organ | undefined): Resolved {
  if (form !== 'session' || organ === 'S' || organ === 'T' || organ === 'UNEP/EA') return undefined;
  if (organ === undefined) {
    const certain = number >= firstAssemblyDecision && Number(qualifier) >= 31 && Number(qualifier) < 200;
    return certain ? { id: `symbol/A/DEC/${qualifier}/${number}`, confidence: 'rule' } : undefined;
  }
  return { id: `symbol/${organ}/DEC/${qualifier}/${number}`, confidence: 'exact' };
}
