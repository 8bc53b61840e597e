/**
 * How the principal organs number their resolutions. Source: the organs' lists of resolutions; the Security Council
 * counts through from 1946, so a number tells its year. Last number in the table: 2803, of 17 November 2025.
 */

/** First Security Council resolution of each year, 1946 onwards. Source: the Council's yearly lists of resolutions. */
const securityCouncilFirst: readonly number[] = [
  1, 16, 38, 67, 79, 90, 97, 99, 104, 107, 111, 122, 127, 132, 133, 161, 171, 178, 186, 200, 220, 233, 245, 263, 276,
  292, 308, 325, 345, 367, 385, 403, 423, 444, 462, 485, 500, 530, 546, 560, 581, 594, 607, 627, 647, 684, 726, 800,
  893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086,
  2133, 2196, 2260, 2337, 2399, 2452, 2504, 2561, 2618, 2672, 2722, 2768,
];

/** The last Security Council resolution that the table knows of; it is of 2025. */
const lastSecurityCouncilResolution = 2803;

/** The year in which the Security Council adopted resolution `number`; `undefined` beyond the table. */
export function securityCouncilYear(number: number): number | undefined {
  if (number < 1 || number > lastSecurityCouncilResolution) return undefined;
  let low = 0;
  let high = securityCouncilFirst.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((securityCouncilFirst[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return 1946 + low;
}

/**
 * Numbers of General Assembly resolutions that certainly belong to a session; until 1976 they were counted through
 * and the session follows in Roman numerals. Numbers near the borders of sessions are left out.
 */
const generalAssemblySessions: readonly (readonly [session: string, first: number, last: number])[] = [
  ['II', 110, 181],
  ['III', 190, 288],
  ['IV', 289, 366],
  ['V', 367, 500],
  ['VI', 502, 608],
  ['VII', 611, 707],
  ['VIII', 722, 796],
  ['IX', 808, 906],
  ['XII', 1135, 1236],
  ['XIII', 1238, 1348],
  ['XV', 1497, 1608],
  ['XVI', 1623, 1745],
  ['XVII', 1761, 1844],
  ['XVIII', 1884, 1991],
  ['XX', 2012, 2131],
  ['XXI', 2133, 2247],
  ['XXII', 2258, 2373],
  ['XXIII', 2377, 2480],
  ['XXIV', 2486, 2604],
  ['XXV', 2609, 2752],
  ['XXVI', 2755, 2900],
  ['XXVII', 2906, 3048],
  ['XXVIII', 3050, 3197],
  ['XXIX', 3204, 3351],
  ['XXX', 3355, 3541],
];

/** Sessions whose numbers, standing bare, are more often the Security Council's. */
const likelierCouncil: typeof generalAssemblySessions = [
  ['X', 908, 995],
  ['XI', 1011, 1133],
  ['XIV', 1351, 1472],
  ['XIX', 1995, 2006],
];

/** The session (Roman) to which General Assembly resolution `number` belongs when it is known to be the Assembly's. */
export function sessionOfAssemblyNumber(number: number): string | undefined {
  const known = likelierCouncil.find(([, first, last]) => first <= number && number <= last)?.[0];
  return known ?? generalAssemblySession(number);
}

/**
 * Sessions of the Economic and Social Council and a resolution of each. It counted through until 1977. Source: its
 * yearly supplements of resolutions.
 */
const economicCouncilMarks: readonly (readonly [session: number, resolution: number])[] = [
  [2, 10],
  [4, 45],
  [10, 285],
  [16, 490],
  [20, 583],
  [24, 660],
  [28, 728],
  [39, 1074],
  [42, 1235],
  [44, 1300],
  [48, 1503],
  [50, 1590],
  [54, 1740],
  [57, 1894],
  [59, 1950],
  [63, 2100],
];

/** Whether the Economic and Social Council may have adopted resolution `number` at `session`, within some fifty. */
export function fitsEconomicCouncil(number: number, session: number): boolean {
  const after = economicCouncilMarks.findIndex(([mark]) => mark >= session);
  const [toSession, toNumber] = economicCouncilMarks[after] ?? [];
  const [fromSession, fromNumber] = economicCouncilMarks[after - 1] ?? [1, 1];
  if (toSession === undefined || toNumber === undefined) return false;
  const share = (session - fromSession) / Math.max(1, toSession - fromSession);
  return Math.abs(fromNumber + share * (toNumber - fromNumber) - number) <= 50;
}

/** The session (Roman) that adopted General Assembly resolution `number` before 1976, where that is certain. */
export function generalAssemblySession(number: number): string | undefined {
  return generalAssemblySessions.find(([, first, last]) => first <= number && number <= last)?.[0];
}

const romanUnits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in capitals (well formed up to CCC), else `undefined`. */
export function romanValue(numeral: string): number | undefined {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === '') return undefined;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const unit = romanUnits[numeral.charAt(i)] ?? 0;
    value += unit < (romanUnits[numeral.charAt(i + 1)] ?? 0) ? -unit : unit;
  }
  return value;
}
