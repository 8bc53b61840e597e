/** When the organs met, so that the date of a resolution tells whose session its number names. */

/** The date that stands behind a number: "of 19 December 1991". */
export interface CitedDate {
  readonly year: number;
  /** 1 to 12 where the month is named. */
  readonly month?: number;
}

/** Whether regular session `session` of the General Assembly sat then: it opens each September, the first in 1946. */
export function assemblySat(session: number, { year, month }: CitedDate): boolean {
  const opened = 1945 + session;
  if (month === undefined) return year === opened || year === opened + 1;
  return (year === opened && month >= 9) || (year === opened + 1 && month <= 9);
}

/** Whether regular session `session` of the Human Rights Council sat then: three a year, the first three in 2006. */
export function humanRightsCouncilSat(session: number, { year }: CitedDate): boolean {
  return year === humanRightsCouncilYear(session);
}

/** The year in which regular session `session` of the Human Rights Council sat. */
export function humanRightsCouncilYear(session: number): number | undefined {
  return session > 0 ? 2006 + Math.floor((session - 1) / 3) : undefined;
}

/** Years of the special sessions of the General Assembly, from the first. Source: the Assembly's list of them. */
const assemblySpecialYears: readonly number[] = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
  1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** Whether special session `session` of the General Assembly sat then; `undefined` beyond the list. */
export function assemblySatSpecially(session: number, { year }: CitedDate): boolean | undefined {
  const sat = assemblySpecialYear(session);
  return sat === undefined ? undefined : sat === year;
}

/** The year of special session `session` of the General Assembly. */
export function assemblySpecialYear(session: number): number | undefined {
  return assemblySpecialYears[session - 1];
}

/** When the sessions of the United Nations Environment Assembly adopted resolutions, as months of years. */
const environmentAssembly: readonly (readonly [year: number, month: number])[] = [
  [2014, 6],
  [2016, 5],
  [2017, 12],
  [2019, 3],
  [2022, 3],
  [2024, 3],
  [2025, 12],
];

/** Whether session `session` of the United Nations Environment Assembly adopted resolutions then. */
export function environmentAssemblySat(session: number, { year, month }: CitedDate): boolean {
  const [inYear, inMonth] = environmentAssembly[session - 1] ?? [];
  return year === inYear && (month === undefined || month === inMonth);
}

/** The year in which session `session` of the United Nations Environment Assembly adopted resolutions. */
export function environmentAssemblyYear(session: number): number | undefined {
  return environmentAssembly[session - 1]?.[0];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The number of an English month, by its first three letters. */
export function monthNumber(name: string): number | undefined {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}
