/** How a summary record tells its meeting: "Held at Headquarters, New York, on Monday, 5 May 2041, at 3 p.m.". */
export const tellsMeeting = /^\s*(?:Held|Tenue|Celebrada)\b/;
/** The day of the week, and the small words before it and before a city. */
const dayBehind =
  /[,\s]*(?:on|le|el)?\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)?[,\s]*$/iu;
const venue =
  /^\s*(?:Held|Tenue|Celebrada)\s(?:(?:at|in|au|à|en|a)\s)?(?:(?:the|la|l['’]|el)\s?)?([\p{L}’'. -]{2,80}?(?:,\s(?:(?:à|en)\s)?[\p{L}’'. -]{2,40})?)$/iu;
const house = /^(?:Headquarters|Siège|Sede|United Nations|Palais|Palacio|Conference|Vienna International)\b/iu;

/** The city in which a meeting was held. @param ahead the words before the date of the line that tells it */
export function heldIn(ahead: string): string | undefined {
  const where = venue.exec(ahead.replace(/\s+/g, ' ').replace(dayBehind, ''))?.[1];
  const city = where
    ?.split(/,\s/)
    .at(-1)
    ?.replace(/^(?:à|en)\s/u, '');
  return city !== undefined && /^\p{Lu}/u.test(city) && !house.test(city) ? city : undefined;
}
