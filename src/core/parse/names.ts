/** How UN documents write the names of people: courtesy titles, names, offices. */

/** Courtesy titles and ranks before a name, in a pattern's alternation. */
export const courtesy =
  'H\\.?\\s?E\\.?(?=\\s)|His Excellency|Her Excellency|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Madam|Dr\\.?|Prof\\.?|Professor|Sir|Dame|Lord|Lady|Baroness|Ambassador|Amb\\.|Judge|(?<!Asamblea\\s)General(?!\\s+(?:Assembly|Debate|Secretary|Council))|Sheikh|Sheikha|Prince|Princess|King|Queen|Sen\\.|Rep\\.|Gov\\.|Archbishop|(?:Rev\\.|Reverend)(?:\\s(?:Father|Mother|Sister|Dr\\.?))?|Monsignor|Cardinal|Count|Major General|Lieutenant General|M\\.|Mme|Mlle|Sr\\.|Sra\\.|Srta\\.';

/** Courtesy titles in announcements and on cover pages, where they may be written out or in capitals. */
export const honorific = `${courtesy}|H\\.\\s?E\\.|H\\.\\s?H\\.|H\\.\\s?M\\.|HIS EXCELLENCY|HER EXCELLENCY|His Majesty|Her Majesty|His Highness|Her Highness|MR\\.?|MRS\\.?|MS\\.?|DR\\.?|(?:(?:Right|Most)\\s+)?Hono[u]?rable|(?:Rt\\.?\\s+)?Hon\\.?|S\\.\\s?E\\.(?:\\s?M(?:me)?\\.)?|S\\.\\s?Exc\\.|Son Excellence|Su Excelencia|Excmo\\.|Excma\\.|Monsieur|Madame|Señora?|Sr\\.?|Sra\\.?|Doña|Don|Embajadora?|Ambassad(?:eur|rice)`;

/** Small words inside names: "de la", "bin", "van der". */
export const particle = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|ul|ud|y|e)';
// "Al-Rashid", "d'Arc", "Soo-jin". A full stop belongs to a name only behind an initial or a known short form; else a name would run into the next sentence.
export const capitalWord =
  "(?:(?:\\p{Lu}|Jr|Sr|Ste?|Md|Mohd|Wm|Gen|Lt|Col|Fr)\\.(?:-?\\p{Lu}\\.)*|(?:[dDlLO]['’])?\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*)";

/** A person's name in a pattern: one capital word, then up to six more words. */
export const personName = `${capitalWord}(?:\\s(?:${particle}\\s){0,3}${capitalWord}){0,6}`;

/** A person's name behind a courtesy title, where it may begin small: "Mr. de la Cruz". */
export const titledName = `(?:(?<=\\s)(?:${particle}\\s){1,3})?${personName}`;

const courtesyStart = new RegExp(`^(?:(?:${courtesy})\\s*)+(?=\\p{Lu}|[dl]['’]|${particle}\\s)`, 'u');

/** A name without courtesy titles: "H.E. Mr. Tomas Alder" → "Tomas Alder". */
export function withoutCourtesy(name: string): string {
  return name.trim().replace(courtesyStart, '').trim();
}

/** Offices that stand before a name ("Foreign Minister Ines Halloran", "PGA Tomas Alder"). */
export const office =
  '(?:(?:Acting|Deputy|Under|Assistant|Vice|Prime|Foreign|Former|Special|Permanent|Personal|High|General|Assembly|Council|National|Security|UN|United Nations|State|First|Senior|Chief|Executive|Trade|Finance|Health|Education|Environment|Energy|Defen[cs]e|Justice|Interior|Home|External|Development|Climate|Labou?r|Agriculture|(?:(?:South|North|Costa|Central|New)\\s)?[A-Z][a-z]+(?:ian|ish|ese|an|i))[\\s-]){0,8}' +
  '(?:Secretary-General(?:-designate)?|Secretary General|President(?:-elect)?|Minister|Representative(?:\\/Vice-President)?|Envoy|Coordinator|Commissioner|Director[ -]General|Director(?! General)|Chair|Chairman|Chairperson|Chairwoman|Ambassador|Premier|Chancellor|Speaker|Rapporteur|Administrator|Secretary(?! General)|Spokesperson|Spokesman|Spokeswoman|Advis[eo]r|Observer|King|Queen|Emir|Head|USG|ASG|SG|DPR|PGA|SRSG|DSG|HR\\/?VP)';

const inside = new RegExp(`(?<=\\s)${particle}(?=\\s)`, 'giu');

/** A name that stands in capitals as it is written elsewhere: "INES DE LA COSTA" → "Ines de la Costa". */
export function nameOfCapitals(name: string): string {
  return capitalised(name).replace(inside, (word) => word.toLowerCase());
}

/** Words in small letters with a capital at the beginning of each: "NEW YORK" → "New York". */
export function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
