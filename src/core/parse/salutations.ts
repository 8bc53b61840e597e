import { titledName } from './names';

/** Whom a speaker addresses, as one item of a salutation. */
const addressee =
  '(?:(?:(?:Mr|Mrs|Ms)\\.?|Madam|Madame|Mme|Mister|Fellow|Your|Honou?rable|Distinguished|Dear|Esteemed|Respected|Excellent|My|The)\\s*){0,3}(?:Acting\\s+|Vice[- ]|Deputy\\s+|Foreign\\s+|Prime\\s+|Permanent\\s+|High\\s+|Co-)?(?:Presidents?(?:-elect)?|President[ea]|Chair(?:man|person|woman|s)?|Chancellors?|Rectors?|Secretary[- ]General|Moderators?|Excellenc(?:y|ies)|Majest(?:y|ies)|Highness(?:es)?|Eminenc(?:e|es)|Ministers?|Ambassadors?|Delegates?|Representatives|Colleagues|Friends|Guests|Members|Heads|Ladies|Gentlemen|Speakers?|Commissioners?|Coordinators?|Facilitators?|Panell?ists|Rapporteurs?|Directors?(?:[- ]General)?|Brothers|Sisters|Participants|Leaders|All)(?:\\s+(?:of|and|from|for|to|State|Government|Delegations?|Colleagues|Excellencies|Ladies|Gentlemen|the|Security|General|Assembly|Council|Member|States|Heads|Ministers|Delegates|Friends|Guests|Human|Rights|Committee|this|Parliament|UN|Office|at|in|Geneva|Secretary-General|President|sisters|brothers|dear|distinguished|United\\s+Nations|UN|Bureau|participants|observers|Session|\\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)))*';

/** The organ or the country behind an office in French and Spanish: "du Conseil", "de la República". */
const ofWhat = "(?:\\s+(?:des?|du|del)\\s(?:l['’]|la\\s|los\\s)?[^\\s,]+(?:\\s[^\\s,]+){0,3})?";
const salutation = new RegExp(
  `^(?:${addressee}|(?:Monsieur|Madame)\\s+(?:le|la)\\s+(?:Vice-|Premi(?:er|ère)\\s+)?(?:Présidente?|Secrétaire\\s+générale?|Ministre|Ambassad(?:eur|rice)|Direct(?:eur|rice)\\s+générale?)${ofWhat}|(?:Señora?|Sra?\\.)\\s+(?:(?:Vicep|P)resident[ea]|Secretari[oa]\\s+General|Ministr[oa]|Embajador[ae]?)${ofWhat}|(?:Mesdames|Messieurs|Señoras|Señores)(?:\\s+(?:et|y)\\s+(?:messieurs|mesdames|señores|señoras))?(?:\\s+(?:(?:les|los)\\s+)?(?:membres|miembros|délégués|delegad[ao]s|représentants|representantes|ministres|ministros|(?:chefs|jefes)\\s+(?:de|d['’])[^,]{3,60}?)(?:\\s+(?:du|del)\\s+(?:Conseil|Consejo))?)?|Excelencias?|Excellences?|(?:Chers|Chères|Distingués|Distinguidos|Distinguidas|Estimados|Queridos)\\s+(?:collègues|amis|délégués|delegados|colegas|amigos|representantes))$`,
  'i',
);
/** Whomever a speaker calls dear: "Dear students", "dear Ama". */
const dear = /^(?:my\s+)?dear\s+\p{L}+(?:[ ’'-]\p{L}+){0,3}$/iu;
/** Whomever a speaker honours, where the words go on: "Distinguished judges and professors,". */
const honoured =
  /^(?:Distinguished|Honou?rable|Esteemed|Respected)\s(?:\p{L}+\s){0,2}\p{L}{3,}s(?:\s(?:and|of)(?:\s[\p{L}-]+){1,4}){0,2}$/iu;
const thanked =
  /^(?:(?:I\s|We\s)?thank\s+you|merci|je\svous\sremercie|(?:muchas\s)?gracias)(?:\s(?:very|so)\smuch|\sindeed|\sbeaucoup)?$/i;
const thanksBefore =
  /^(?:(?:I\s|We\s)?thank\s+you|merci|je\svous\sremercie|(?:muchas\s)?gracias)(?:\s(?:very|so)\smuch)?\s+(?=\p{L})/iu;
/** How every salutation and every guest's name in one begins; most lines do not, and need no closer look. */
const opening =
  /^(?:and\s+)?(?:Mr|Mrs|Ms|Mad|Mister|Your|Honou?r|Disting|Dear|Esteem|Respect|Excel|The|Acting|Vice|Deputy|Co-|Presid|Chair|Secret|Moder|Maj|High|Emin|Minist|Ambass|Deleg|Repres|Coll|Friend|Guest|Member|Head|Lad|Gentle|Speak|Commis|Coord|Facilit|Panel|Rappor|Direct|Broth|Sist|Partic|All|Mons|Mess|Mesd|Merci|Señor|Sra?\.|Gracias|Muchas|Je vous|Fellow|High|Perm|His|Her|H\.|Mme|My\s|I\sthank|We\sthank|Thank|Chancel|Rector|Ch[eè]r|Distin|Estim|Querid|Prime|Foreign)/i;
/** A salutation stands alone; it does not go on into a sentence. */
const longest = 160;

/** Whether a line, or one that is wrapped, is a salutation on its own: "Mr. President,", "Excellencies, ladies and gentlemen,". */
export function isSalutation(written: string): boolean {
  if (written.length > longest || !opening.test(written)) return false;
  const line = written.replace(/\s*\n\s*/g, ' ');
  const parts = line
    .replace(/\s*[.:;!–—-]+\s*$/, '')
    .split(/\s*[,;:!–—]\s*|(?<=\p{L}{3})(?<!\bSra)\.\s+|\s-\s/u)
    .filter((part) => part !== '' && part.toLowerCase() !== 'and');
  if (parts.length === 0 || parts.length > 6) return false;
  if (
    !/[,:;!–—-]\s*$/.test(line) &&
    parts.length === 1 &&
    !/^(?:Mr|Mrs|Ms|Mme|Madam|Mons|Mess|Mesd|Señora?s?\s|Ladies\sand|Your|Excellenc|Distinguished|Dear)/i.test(line)
  )
    return false;
  const goesOn = /[,:;–—-]\s*$/.test(line);
  // Thanks that go on as a salutation does: "Thank you, Madam Chair,".
  if (goesOn && parts.length > 1 && thanked.test(parts[0] ?? '')) parts.shift();
  // The same without the comma: "Thank you Madam Chair,".
  else if (goesOn && parts[0] !== undefined) parts[0] = parts[0].replace(thanksBefore, '');
  const guests = parts
    .map((part) => part.replace(/^and\s+/i, ''))
    .filter((part) => !salutation.test(part) && !(goesOn && (dear.test(part) || honoured.test(part))));
  // "Mr. Novak." alone, or before his office, is the end of a sentence that a page break cut off.
  const ended = /\.\s*$/.test(line) && (guests.length === parts.length || guests[0] === parts[0]);
  // "H.E. Mr. Jan Novak," alone is a line of a cover page; with an office behind it somebody is addressed.
  const isWhole = goesOn && guests.length < parts.length;
  return !ended && guests.every((part) => isNamedGuest(part) && (isWhole || !excellency.test(part)));
}

const excellency = /^H(?:\.|is\s|er\s)/;

/** "Prime Minister Kirova" or "Secretary-General Guterres" inside a list of salutations. */
function isNamedGuest(part: string): boolean {
  return part.length <= 70 && namedGuest.test(part);
}

const namedGuest = new RegExp(
  `^(?:Mr|Mrs|Ms|Madam|Prime Minister|Foreign Minister|President|Secretary-General|Ambassador|H\\.\\s?E|(?:(?:Your|His|Her)\\s+)?(?:Excellency|Majesty|Highness|Eminence)|Your)\\.?\\s+(?:(?:Mr|Mrs|Ms|Dr|Professor|Ambassador)\\.?\\s+)?${titledName}$`,
  'u',
);

/** "H.E. Ines Costa, Prime Minister of Elbonia": a line of its own for each whom a speaker names first. */
const guestLine =
  /^(?:(?:Rt\.?\s)?Hon(?:ou?rable|\.)|H\.?\s?E\.?|His\s|Her\s|Your\s|M[rs]s?\.|Dr\.|Prof|Ambassador)\s?.*[^.:]$/u;
/** One such line may be the end of a cover page. */
export const fewestGuests = 2;

/** Whether a line right above a salutation can be one of those with which it begins. */
export function isGuest(line: string): boolean {
  return line.length <= longest && guestLine.test(line);
}

const thanks =
  /^(?:(?:I|we)\s+)?(?:(?:would\s+like\s+to\s+)?thank\s+you|thanks(?!\s+to\b)|merci|gracias|je\s+vous\s+remercie|muchas\s+gracias|once\s+again,?\s+(?:I\s+)?thank)\b/i;

/** Whether a short paragraph is the thanks with which a speaker ends: "Thank you, Mr. President." */
export function isClosing(text: string): boolean {
  return (
    text.length <= 140 &&
    thanks.test(text) &&
    !isSalutation(text) &&
    !/\bfor (?:convening|inviting|joining|coming|hosting|being|organi[sz]ing|giving me|this opportunity|the opportunity)\b/i.test(
      text,
    )
  );
}
