import type { Span } from '../../model/span';
import { honorific } from '../names';
import { organizationName } from './announcedSpeaker';

/** The lines of a cover page that tell who speaks, and in which office. */

/** So many lines a cover page has at the most. */
export const coverLines = 14;
/** A line of a cover page is no longer than this, in UTF-16 units. */
export const longestCoverLine = 90;

/** How an office begins a line or stands behind a comma. */
export const opensOffice =
  /^(?:The\s+|L['’]|La\s+|Le\s+)?(?:Acting|Shadow|Parliamentary|Permanent|Deputy|Vice|Prime|Foreign|Under|Assistant|Special|Executive|High|First|Second|Third|Senior|Political|Legal|Alternate|President[ea]?|Minister|Secretary|Ambassador|Representative|Resident|Head|Chief|Chargé|Counsell?or|Adviser|Attaché|Governor|Chancellor|Premier|Director|Chair|Administrator|Commissioner|Coordinator|Envoy|Observer|Emergency|Relief|Independent|Représentante?|Ministre|Présidente?|Ambassad(?:eur|rice)|Secrétaire|Representante|Ministr[oa]|Embajador[a]?|Canciller|Secretari[oa]|Director[a]?)(?!\p{L})/iu;

const organizationAhead = new RegExp(`^(?:The\\s+)?${organizationName}\\s+`, 'u');

/** Whether words begin with an office, or with an organization and an office of it: "UN High Commissioner". */
export function beginsWithOffice(words: string): boolean {
  return opensOffice.test(words) || opensOffice.test(words.replace(organizationAhead, ''));
}

/** Before whoever gives it: "Delivered by", on a cover page "by" alone. */
export const givenBy =
  /^[(]?(?:(?:as\s+)?delivered|presented|exercised|read(?:\s+out)?|pronounced|prononcée?|pronunciad[oa])\s+(?:by|par|por)\s*:?\s+(?=\p{Lu})|^Speaker:\s+/iu;
export const onlyBy = /^by:?\s+/i;

/** How a person begins a line of a cover page. */
export const coverPerson = new RegExp(
  `^(?:(?:H\\.?\\s?E\\.?|S\\.\\s?E\\.|S\\.\\s?Exc\\.|Excm[oa]\\.|His\\s+Excellency|Her\\s+Excellency|Son\\s+Excellence|Su\\s+Excelencia|(?:The\\s+)?Hon(?:ou?rable|\\.)?)\\s|by:?\\s+(?:${honorific})[\\s.])`,
  'i',
);

/** A name with the office that stands on the line below it. */
export function withOffice(name: string, below: Span | undefined, text: string): string {
  const office = below ? text.slice(below.start, below.end) : '';
  return beginsWithOffice(office) ? `${name.replace(/,$/, '')}, ${office.replace(/,$/, '')}` : name;
}
