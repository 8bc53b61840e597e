import { stations } from './stations';

/** Datelines: the place, the day and the service with which a report in the press begins. */

const press = String.raw`\([^()\n]{2,40}\)`;
const shortDay = String.raw`(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?)(?:\s\d{4})?`;
/** "OSTER CITY – ", "OSTER, Norland (River News), 5 May –", "Oster City, 5 May 2041 - ": in small letters a day or a service shows what it is. */
const withPlace = new RegExp(
  `^(?:([A-Z][A-Z .'’-]{2,30})(?:,\\s[A-Z][\\w. ]{2,20})?(?:\\s*${press})?(?:,?\\s*${shortDay})?(?:\\s${press})?|` +
    `(\\p{Lu}\\p{L}*[’']?\\p{L}+(?: \\p{Lu}\\p{Ll}+){0,2})(?:,\\s[A-Z][\\w. ]{2,20})?(?:\\s*${press}|,?\\s${shortDay}|\\s*${press},?\\s${shortDay}))\\s*[–—-]{1,2}\\s?(?=[\\p{Lu}“"‘])`,
  'mu',
);

/** "Oster City, 19 May – ", "OSTER, May 19 (River News) – ": the place and the day with which a report in the press begins. */
const whole =
  /^\p{Lu}[\p{L}’'. ]{2,30},?\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s\d{4})?\s[–—-]\s\p{Lu}|\b[A-Z][A-Z .]{3,30},\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s\([^()\n]{2,30}\)\s[–—-]|^[A-Z][A-Z .'’-]{2,30}(?:\s\([A-Z\d][^()\n]{1,30}\)\s?[–—-]|\s—|\s--)\s?[\p{Lu}“"].{80}/mu;

/** What stands before the date: "GENEVA, ", "OSTER CITY (Ruritania News), ". */
const capitalsBefore = /^[A-Z][A-Z .'’-]{2,30}(?:\s\([^()\n]{2,40}\))?,?\s\(?$/;
/** The same in small letters, where a dash stands behind the date. */
const placeBefore = /^\p{Lu}[\p{L}.'’-]{2,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2},\s$/u;

/** A copy may have lost the dash: "GENEVA The Council voted". */
const withoutDash = new RegExp(`^(${stations.toUpperCase()})\\s(?=\\p{Lu}\\p{Ll}.{80})`, 'mu');

/** The city of the first dateline, as it is written. */
export function cityOfDateline(head: string): string | undefined {
  const match = withPlace.exec(head) ?? withoutDash.exec(head);
  return (match?.[1] ?? match?.[2])?.trim();
}

/** Whether a line begins with a place and a day, or a place and a service, as hardly anything but a report in the press does. */
export function hasDateline(head: string): boolean {
  return whole.test(head);
}

/** Whether what stands before and behind a date in its line makes a dateline of them. */
export function opensDateline(before: string, behind: string): boolean {
  return capitalsBefore.test(before) || (placeBefore.test(before) && /^\s?[–—-]/.test(behind));
}
