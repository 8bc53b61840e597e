import { assemblySpecialYear, environmentAssemblyYear, humanRightsCouncilYear } from '../references/sessions';

/** From the 31st on, sessions of the General Assembly go on until the next one opens; earlier ones ended sooner. */
const firstWholeYear = 31;
/** A number beyond this counts something else: the Assembly's 110th session would open in 2055. */
const lastSession = 110;

/** When the emergency special sessions of the General Assembly sat. Source: the Assembly's list of them. */
const emergencyYears = '1956 1956 1958 1960 1967 1980 from_1980 1981 1982 from_1997 from_2022'.replaceAll('_', ' ');

/**
 * When a session sat, where that is certain: "2015–2016", "from 1950", "2019".
 * @param body the first elements of a symbol: `A`, `A/C.1`, `A/HRC`
 * @param session a number, with `S-` or `ES-` where it is special
 */
export function sessionYears(body: string, session: string): string | undefined {
  const [, special, digits] = /^(ES-|S-)?(\d{1,3})$/.exec(session) ?? [];
  const number = Number(digits);
  if (!number || number > lastSession) return undefined;
  if (body === 'A/HRC') return special ? undefined : humanRightsCouncilYear(number)?.toString();
  if (body === 'UNEP/EA') return special ? undefined : environmentAssemblyYear(number)?.toString();
  if (!/^A(?:\/(?:C\.[1-6]|BUR|SPC))?$/.test(body)) return undefined;
  if (special === 'ES-') return emergencyYears.match(/(?:from )?\d{4}/g)?.[number - 1];
  if (special) return assemblySpecialYear(number)?.toString();
  const opened = 1945 + number;
  return number < firstWholeYear ? `from ${opened}` : `${opened}–${opened + 1}`;
}
