import { fields } from './officePhrase';

const capital = "\\p{Lu}[\\p{L}'’-]+";
/** The country with which an office ends: only the full name of a State holds another "of". */
const countryInRole = new RegExp(
  `(?<!League\\s)\\bof\\s+(?:the\\s+(?=Republic|Kingdom|State|Islamic|United|Democratic|People|Federa|Russian|Syrian|Plurinational|Bolivarian|Dominican|Gambia|Bahamas|Netherlands|Niger|Sudan|Central|Comoros|Congo|Philippines|Marshall|Solomon|Maldives|Czech|Lao|Cook|Holy|UK\\b|USA?\\b|UAE\\b|DRC\\b|DPRK\\b))?` +
    `((?:(?:${capital}\\s){0,4}(?:Republic|Kingdom|States?|Sultanate|Principality|Commonwealth|Duchy|Union|Confederation)\\s+of\\s+(?:the\\s+)?)?` +
    `${capital}(?:\\s(?:and\\s(?:the\\s)?)?${capital}){0,5})\\s*$`,
  'u',
);
const romanceCountry = new RegExp(
  `(?:\\s(?:de\\s+la|du|des|del|de)\\s+|\\s(?:de\\s+l|d)['’])(${capital}(?:[\\s-]${capital}){0,3})\\s*$`,
  'u',
);
const endsWithField = new RegExp(`(?<!\\p{L})(?:${fields})$`, 'u');
const portfolio =
  /^State$|(?:Affaires|Government|Nations|Exteriores|[ÉE]trangères|Defensa|Défense|Intérieur|Justicia|Ambiente|Environnement|Salud|Santé|Educación|Éducation|Derechos|Droits|Humanos|Comercio|Hacienda|Assembly|Council|Commission|Committee|Court|Organi[sz]ation|Agency|Bank|Fund|Programme|Board|Conference|Parliament|Parties)$|^(?!UK$|USA?$|UAE$|DRC$|DPRK$)\p{Lu}[\p{Lu}-]+$|^(?:UN|ONU|Nations|Naciones)(?!\p{L})/u;

/** "Minister of Trade of Elbonia" → "Elbonia"; an office that ends with its field has none. */
export function countryOfOffice(role: string): string | undefined {
  return countryAtEnd(role) ?? countryAtEnd(role.replace(secondOffice, '')) ?? initials.exec(role)?.[1];
}

/** "U.S. Representative", "UK Permanent Representative". */
const initials = /(?<![\p{L}.])(U\.[SK]\.|UK|USA?|UAE)\s(?=\p{Lu})/u;

/** "President of the Republic of Elbonia and Chairperson of the River Union". */
const secondOffice = /,?\s+and\s+(?:(?:current|acting)\s+)?(?:Chair|President|Head|Commander|Leader).*$/iu;

function countryAtEnd(role: string): string | undefined {
  const country = (countryInRole.exec(role) ?? romanceCountry.exec(role))?.[1]?.trim();
  if (country === undefined || portfolio.test(country) || endsWithField.test(country)) return undefined;
  return country;
}
