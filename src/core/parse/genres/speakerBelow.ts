import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { office, personName } from '../names';
import { sharesName } from '../people';
import { isSalutation } from '../salutations';
import { countryOfOffice } from '../countryOfOffice';
import { announcedSpeaker, countryOfMission, organizationName } from './announcedSpeaker';
import type { Announcement } from './announcement';
import { coverLines, coverPerson, givenBy, longestCoverLine, onlyBy, withOffice } from './coverLines';

/**
 * An announcement with what the rest of the page tells of who speaks: name, office, country.
 * @param from where lines may begin to tell more of who speaks
 */
export function withSpeaker(found: Announcement, document: DocumentText, from = found.end): Announcement {
  const named = found.speaker;
  const person = personIn(named);
  const below = person?.country === undefined ? speakerBelow(named, from, document) : undefined;
  const isMore = below && (!person || (sharesName(below.name, person.name) && (below.country ?? !person.role)));
  const speaker = isMore ? below : named;
  if (!speaker) return found;
  const country = speaker.country ?? countryTold(found, document);
  return { ...found, speaker: { ...speaker, ...(country !== undefined && { country }) } };
}

/** The line in which a page names the mission whose it is. */
const missionLine =
  /^(?:The\s+)?(?:Permanent\s+)?Mission\s+of\s[^\n,]{2,60}?\sto\s+the\s+U|^(?:U\.[SK]\.|UK|US)\s+Mission\s/imu;
/** How who speaks for others names his or her own country. */
const ownCountry =
  /\bmy\s+(?:own\s+)?country,?(?:\s[–—-])?\s+(?:the\s)?(\p{Lu}[\p{L}’-]+(?:\s(?:of\s|and\s|the\s){0,2}\p{Lu}[\p{L}’-]+){0,4})(?=[.,;)]|\s\()/u;
/** So far behind the announcement a speaker tells for whom the words are. */
const ownReach = 900;

function countryTold({ end, headEnd = end }: Announcement, { text }: DocumentText): string | undefined {
  const line = missionLine.exec(text.slice(0, headEnd + ownReach / 3))?.[0];
  const named = line && (countryOfMission(line) ?? countryOfOffice(line));
  return named ?? ownCountry.exec(text.slice(headEnd, headEnd + ownReach))?.[1];
}

/** Pages of the Secretariat print what kind they are before who speaks: "Statements | Ines Costa, Secretary-General". */
const kindOfPage = /^(?:Statements|Messages|Speeches|Remarks)\s\|\s/;
/** Over the name of who speaks. */
const presenter = /^(?:Presenter|Speaker):?$/i;

/** Who is named, where it is no mere office. */
function personIn(speaker: Person | undefined): Person | undefined {
  return speaker?.name === speaker?.role ? undefined : speaker;
}

/** Who gives a statement that is announced as that of States, of a group or of an office, on a line of its own further down. */
function speakerBelow(named: Person | undefined, from: number, { text, lines }: DocumentText): Person | undefined {
  const person = personIn(named);
  const known = person ? undefined : named;
  const below = lines.slice(0, coverLines + 2).filter(({ start }) => start >= from);
  for (const [i, line] of below.entries()) {
    const words = text.slice(line.start, line.end).replace(kindOfPage, '');
    if (isSalutation(words)) return undefined;
    const again =
      words.length <= (addressing.test(words) ? longestCaption : longestCoverLine) &&
      (person ? words.endsWith(person.name) : onlyBy.test(words) || officer.test(words));
    if (!again && !givenBy.test(words) && !coverPerson.test(words)) continue;
    const name = words.replace(givenBy, '').replace(onlyBy, '').replace(/\)$/, '');
    const speaker = announcedSpeaker(withOffice(name, below[i + 1], text));
    if (!speaker || speaker.role === speaker.name) continue;
    const above = below[i - 1];
    if (speaker.role === undefined) {
      if (known) return { ...known, name: speaker.name };
      if (above && presenter.test(text.slice(above.start, above.end))) return speaker;
      continue;
    }
    // Another office is that of whoever is addressed.
    const isOther = known?.role && !speaker.role.includes(known.role) && !known.role.includes(speaker.role);
    if (!isOther) return speaker;
  }
  return undefined;
}

/** What a picture shows may be told at more length, in UTF-16 units. */
const longestCaption = 160;
const addressing = / address(?:es|ing) /;

/** "Jan Novak, Secretary-General", "UNICEF Executive Director Ines Costa" on a line of its own, or below her picture as she addresses somebody. */
const officer = new RegExp(
  `^(?:${personName}, (?:${organizationName} )?(?:${office})|(?:${organizationName} )?(?:${office})(?: (?:for|of) [^,\\n]{3,140},)? ${personName}(?: address(?:es|ing) .*)?)$`,
  'u',
);
