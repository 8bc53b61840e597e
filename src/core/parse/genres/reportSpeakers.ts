import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { courtesy, honorific, personName } from '../names';
import { findPeople, sharesName, type NamedPerson } from '../people';
import type { Quoted } from '../quotedSpeaker';
import { isSubject, named, officeBefore, peopleIn } from '../sayers';
import { asPerson } from './newsReport';

const heldFloor =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:,\s(?!and\s)[^,.;:]{3,80}(?=,))?,?\s*(?:who\s+)?(?:has\s+|also\s+|then\s+)?(?:said|addressed|spoke|stated|paid\s+tribute|opened|delivered|gave|noted|stressed|welcomed|presented|thanked|moderated|chaired|emphasi[sz]ed|underlined|highlighted|called)\b/;
const floorReach = 160;
/** "The seminar was opened by", "followed by a keynote of", "with a video message from": behind it stands who took the floor. */
const floorGivenTo =
  /\b(?:(?:opened|closed|chaired|moderated|facilitated|inaugurated)\s+by|(?:address|addresses|remarks|keynote|speech|speeches|lecture|(?:video|welcome|opening)\s+(?:statement|message))\s+(?:(?:was|were)\s+(?:delivered|given|made)\s+)?(?:by|from|of))\s/g;
/** Where those end whom it names: at the end of the sentence, or where the next one is given the floor. */
const nextSentence = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|\p{Lu}))\.\s|[;:]|\n\n/u;
/** "- H.E. Ms. Ines Costa, Minister of Lakes", "Moderator: Professor Jan Novak, University of Lunary". */
const listed = new RegExp(
  `^(?:[-•–*·]\\s*)?(?:\\p{Lu}[\\p{L} -]{3,30}:\\s)?(?:(?:the\\s)?(?:${honorific})(?:\\.\\s*|\\s+))+(?=${personName}(?:,|$))`,
  'u',
);

/** Who took the floor, by a summary of a meeting: "X addressed the session", "opened by X", lists of names with their offices. */
export function speakersOfReport(document: DocumentText, quotes: readonly Quoted[]): Person[] {
  const { text } = document;
  const people = findPeople(
    text,
    quotes.flatMap(({ by }) => by ?? []),
  );
  const speakers = people.filter((person) => holdsFloor(text, person));
  for (const person of givenFloor(text)) {
    if (!speakers.some(({ name }) => sharesName(name, person.name))) {
      const known = people.find(({ name }) => sharesName(name, person.name));
      speakers.push(known && (known.role !== undefined || person.role === undefined) ? known : person);
    }
  }
  for (const person of listedPeople(document)) {
    const known = speakers.findIndex(({ name }) => sharesName(name, person.name));
    if (known >= 0) speakers[known] = person;
    else speakers.push(person);
  }
  return speakers.sort((a, b) => a.at - b.at).map(asPerson);
}

const titleBefore = new RegExp(`(?:${courtesy})\\s$`, 'u');

function holdsFloor(text: string, { name, at: from }: NamedPerson): boolean {
  // Whoever was named in full once is "Mr. Novak" further on.
  const last = name.slice(name.lastIndexOf(' ') + 1);
  for (let at = text.indexOf(last, from); at >= 0; at = text.indexOf(last, at + 1)) {
    const end = at + last.length;
    const isName = text.startsWith(name, end - name.length) || titleBefore.test(text.slice(Math.max(0, at - 16), at));
    if (isName && heldFloor.test(text.slice(end, end + floorReach))) return true;
  }
  return false;
}

function givenFloor(text: string): NamedPerson[] {
  return [...text.matchAll(floorGivenTo)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const [behind = ''] = text.slice(start, start + floorReach).split(nextSentence, 1);
    const line = behind.replace(/(?<=-)\n/g, '').replaceAll('\n', ' ');
    // Behind "for" and "of" stands what an office is for.
    const first = peopleIn(line).find((found) => isSubject(line.slice(0, found.start), found));
    if (!first) return [];
    const titled = findPeople(line, []).find(({ name }) => sharesName(name, first.name));
    return [named(first, start + first.start, titled?.role ?? officeBefore(line.slice(0, first.start)))];
  });
}

function listedPeople({ text, lines }: DocumentText): NamedPerson[] {
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    if (!listed.test(line)) return [];
    const [name = '', ...rest] = line.replace(listed, '').split(',');
    const role = rest
      .join(',')
      .replace(/[;.]?(?:\s+and)?$/, '')
      .trim();
    if (name.length > 60 || !/^\p{Lu}/u.test(name) || role === '') return [];
    return [{ name: name.trim(), role, at: start }];
  });
}
