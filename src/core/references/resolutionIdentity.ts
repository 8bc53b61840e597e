import type { Item } from './citedItems';
import type { FoundReference } from './found';
import { generalAssemblySession, romanValue, securityCouncilYear } from './numbering';
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
      const session = organ === 'A' ? generalAssemblySession(number) : undefined;
      if (session && securityCouncilYear(number) !== Number(qualifier))
        return { id: `symbol/A/RES/${number}(${session})`, confidence: 'rule' };
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

/** The Human Rights Council's 63rd session is of 2026; none has adopted more than some forty resolutions. */
const lastHumanRightsSession = 63;
const mostHumanRightsResolutions = 60;

function resolveSession(
  { number, qualifier, part, date }: Item,
  organ: Organ | undefined,
  near: () => Organ | undefined,
): Resolved {
  const named = organ === 'S' ? undefined : organ;
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
    if (near() === 'UNEP/EA' || (date && environmentAssemblySat(session, date)))
      return { id: environment, confidence: 'inferred' };
    // A date that is not the Council's speaks of a body that is not known here.
    return date ? undefined : { id: humanRights, confidence: 'rule' };
  }
  if (session > lastHumanRightsSession || number > mostHumanRightsResolutions)
    return { id: assembly, confidence: 'rule' };
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

/** The General Assembly numbers its decisions from 301 (elections from 301, others from 401 or 501). */
const firstAssemblyDecision = 301;

/** Decisions are symbols only where the organ is plain; conferences of parties count theirs in the same way. */
function decide({ form, number, qualifier }: Item, organ: Organ | undefined): Resolved {
  if (form !== 'session' || organ === 'S' || organ === 'UNEP/EA') return undefined;
  if (organ === undefined) {
    const certain = number >= firstAssemblyDecision && Number(qualifier) >= 31 && Number(qualifier) < 200;
    return certain ? { id: `symbol/A/DEC/${qualifier}/${number}`, confidence: 'rule' } : undefined;
  }
  return { id: `symbol/${organ}/DEC/${qualifier}/${number}`, confidence: 'exact' };
}
