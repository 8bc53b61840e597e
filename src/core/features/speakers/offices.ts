/** Offices as groups of the view of speakers, and what tells an office from a name or a country. */

const officeName =
  /^(?:(?:Acting|Temporary|Deputy|Vice[- ]?|Co-?)\s*)*(?:President|Chair(?:man|person|woman)?|Secretary[- ]General|Secretary|Rapporteur|Moderator|Spokes(?:man|woman|person)|Président\p{L}*|Vice-président\p{L}*|Secrétaire\s+général\p{L}*|President[ea]|Vicepresident[ea]|Presidenta?|Secretari[oa]\s+General|UN News|UN Radio)(?:\s+of\s+the\s+(?:Security\s+Council|General\s+Assembly|Council|Assembly)|\s+(?:par\s+intérim|interin[oa]))?$/iu;

/** Whether a record names whoever speaks by the office only: "The President", "El Secretario General". */
export function isOfficeName(name: string): boolean {
  return officeName.test(name);
}

const notCountry =
  /\b(?:Rapporteur|Secretary|Secretary-General|Director|Committee|Commission|Council|Chair\p{L}*|President|Coordinator|Observer|Commissioner|Representative|Minister|Envoy|Office|Department|Programme|Fund|Agency|Bank|Court|Organization|Group|Division|Centre|Institute|Authority|Mission|Network|Expert|Adviser|ICRC|behalf)\b/iu;
/** "UNHCR", in these capitals: "United" begins the names of States. */
const unitOfOrganization = /\bUN\p{Lu}+\b/u;

/** Whether what stands in brackets behind a name is a country; else it is an office or an organization. */
export function isCountry(words: string): boolean {
  return !notCountry.test(words) && !unitOfOrganization.test(words);
}

/** The groups of offices, in the order of the view. */
export const officeGroups = [
  'presiding',
  'heads',
  'ministers',
  'secretariat',
  'representatives',
  'experts',
  'others',
] as const;
export type OfficeGroup = (typeof officeGroups)[number];

export const officeLabels: Readonly<Record<OfficeGroup, string>> = {
  presiding: 'Presiding officers',
  heads: 'Heads of State and Government',
  ministers: 'Ministers',
  secretariat: 'Secretariat and envoys',
  representatives: 'Representatives of States',
  experts: 'Rapporteurs, committees and organizations',
  others: 'Others',
};

const patterns: readonly (readonly [OfficeGroup, RegExp])[] = [
  [
    'secretariat',
    /\b(?:Secretary[- ]General|Special (?:Representative|Envoy|Adviser|Coordinator)|Emergency Relief|High Commissioner|High Representative|Director-General|Secrétaire général|Secretario General|USG|ASG|DSG|SRSG|SG|Spokes\p{L}+)\b/iu,
  ],
  [
    'ministers',
    /\b(?:Foreign Secretary|Secretary of State|Secretary for|Minister|Ministre|Ministr[oa]|Canciller)\b(?<!\bPrime Minister)(?<!\bPremier ministre)/iu,
  ],
  [
    'heads',
    /\b(?:Prime Minister|Premier|Chancellor|Taoiseach|Head of (?:State|Government)|King|Queen|Emir|Sultan|Crown Prince|President of (?!the (?:Security|General|Council|Assembly|Human|Economic)))/iu,
  ],
  ['presiding', /\b(?:President|Chair(?:man|person|woman)?|Moderator|Président\p{L}*|President[ea]|PGA)\b/iu],
  ['representatives', /\b(?:Permanent Representative|Representative|Ambassador|Delegat\p{L}*|Observer|Chargé)\b/iu],
  ['experts', notCountry],
  ['experts', unitOfOrganization],
];

/** Where a person stands by office. @param role as the documents name it @param country for which the person speaks */
export function officeGroup(role: string | undefined, country: string | undefined): OfficeGroup {
  if (role === undefined) return country === undefined ? 'others' : 'representatives';
  return patterns.find(([, pattern]) => pattern.test(role))?.[0] ?? 'others';
}
