/** The organs whose resolutions are cited by number alone, and how words name them. */
export type Organ = 'S' | 'A' | 'E' | 'A/HRC' | 'E/CN.4' | 'UNEP/EA' | 'T' | 'other';

/** Their names in English, French and Spanish; each group stands where {@link byGroup} has it. */
const security = String.raw`security\s+council|conseil\s+de\s+sécurité|consejo\s+de\s+seguridad`;
const assembly = String.raw`general\s+assembly|assemblée\s+générale|asamblea\s+general`;
const humanRights = String.raw`human\s+rights\s+council|conseil\s+des\s+droits\s+de\s+l['’]homme|consejo\s+de\s+derechos\s+humanos`;
const economic = String.raw`economic\s+and\s+social\s+council|conseil\s+économique\s+et\s+social|consejo\s+económico\s+y\s+social`;
const commission = String.raw`commission\s+on\s+human\s+rights|human\s+rights\s+commission`;

/** Bodies that count their resolutions in the same ways and have no identifiers here. */
const elsewhere = String.raw`league|OAU|OIC|European(?:\s+Union|\s+Parliament)?|Assembly\s+of\s+Heads|Commission|Conference|Congress|Parliament|Senate|Bureau|Committee|Governing\s+Council|Executive\s+Board|UN-Habitat|Habitat\s+Assembly|Health\s+Assembly|(?:African|Inter-Parliamentary)\s+Union|Organization\s+of\s+African\s+Unity|National\s+Assembly|Parliamentary\s+Assembly|Council\s+of\s+Europe|\bCabinet|\bHouse(?:\s+of\s+[a-z]+)?`;

/** The organ named immediately before "resolution". */
const before = new RegExp(
  String.raw`(?:(?:(${security}|UNSC|SC)|(${assembly}|UNGA|GA)|(${humanRights}|(?:UN)?HRC)|(${economic}|ECOSOC)|(environment\s+assembly|UNEA)|(trusteeship\s+council)|(${commission}))(?:'s|’s|'|’)?(?:\s+(?:in|of|adopted|passed|approved|its|the|recent|landmark|historic|relevant|previous|draft))*` +
    String.raw`|(${elsewhere})(?:'s|’s|'|’)?(?:\s+(?:in|adopted|approved|passed|its|the|recent|landmark|historic|relevant|previous|draft))*)\s*$`,
  'i',
);
/** Those told by their capitals: abbreviations, and what a commission is on. */
const capitalsBefore =
  /\b(?:PACE|AU|EU|OAS|OSCE|IPU|WHA|CSW|CND|CCPCJ|UNESCO|IAEA|ICAO|IMO|ILO|Commission\s+(?:on|for)\s+(?:the\s+)?(?:[A-Z][a-z]+\s+(?:and\s+|of\s+|for\s+)?){0,5}[A-Z][a-z]+)(?:['’]s)?(?:\s+(?:adopted|in|its))*\s+$/;

const named =
  String.raw`(?:the\s+|this\s+)?(?:United\s+Nations\s+|UN\s+)?` +
  String.raw`(?:(${security})|(${assembly})|(${humanRights})|(${economic})|(environment\s+assembly)|(trusteeship\s+council)|(${commission})`;
const of = String.raw`(?:of\s+|du\s+|del\s+|de\s+la\s+|de\s+l['’]\s?)`;
const after = new RegExp(
  String.raw`^(?:\s+(?:of|du|de|del)\s+\d{1,2}(?:er)?\s+(?:de\s+)?\p{L}{3,10}\s+(?:de\s+)?\d{4})?\s*,?\s*(?:(?:adopted|passed)\s+by\s+|adoptée\s+par\s+(?:le\s+|l['’]\s?)|aprobada\s+por\s+(?:el\s+|la\s+)|${of})${named}` +
    String.raw`|(governing\s+council|commission|committee|conference|executive\s+board|european|league|OAU|OIC|african|(?:world\s+)?health\s+assembly|national\s+assembly|parliament|house|assemblée\s+nationale|parlement|asamblea\s+nacional|parlamento|congreso))`,
  'iu',
);
const inside = new RegExp(String.raw`\s+${of}${named})\s+(?=\d|E?S-\d|n[°ºo]|núm)`, 'iuy');

const anywhere = new RegExp(
  String.raw`(${security})|(${assembly})|(${humanRights}|\b(?:UN)?HRC\b)|(${economic})|(environment\s+assembly)|(trusteeship\s+council)|(${commission})|(governing\s+council|human\s+settlements\s+programme|UN-Habitat)`,
  'gi',
);

const byGroup: readonly Organ[] = ['S', 'A', 'A/HRC', 'E', 'UNEP/EA', 'T', 'E/CN.4', 'other'];

function organOf(match: RegExpMatchArray | null): Organ | undefined {
  const groups: readonly (string | undefined)[] = match?.slice(1) ?? [];
  const group = groups.findIndex((words) => words !== undefined);
  return group < 0 ? undefined : byGroup[group];
}

/** What the words right before `start` name, and where the naming begins. */
export function organBefore(text: string, start: number): { organ: Organ; start: number } | undefined {
  const from = Math.max(0, start - 70);
  const match = before.exec(text.slice(from, start));
  const organ = organOf(match);
  if (match && organ) return { organ, start: from + match.index };
  return capitalsBefore.test(text.slice(from, start)) ? { organ: 'other', start } : undefined;
}

/** What stands between "resolutions" at its end and their numbers: "résolutions du Conseil de sécurité 242 et 338". */
export function organBetween(text: string, at: number): { organ: Organ; end: number } | undefined {
  inside.lastIndex = at;
  const organ = organOf(inside.exec(text));
  return organ && { organ, end: inside.lastIndex };
}

/** What the words right after `end` name: "resolution 70/1 of the General Assembly". */
export function organAfter(text: string, end: number): Organ | undefined {
  return organOf(after.exec(text.slice(end, end + 90)));
}

/** The organ last named within `reach` units before `start`. */
export function organNear(text: string, start: number, reach: number): Organ | undefined {
  let last: Organ | undefined;
  for (const match of text.slice(Math.max(0, start - reach), start).matchAll(anywhere)) last = organOf(match) ?? last;
  return last;
}

/** The organ that the rest of the sentence from `from` names first: "by resolution 46/1 on rivers, the Council tasked". */
export function organInSentence(text: string, from: number): Organ | undefined {
  const rest = text.slice(from, from + 220);
  const [match] = rest.slice(0, /[.!?]["”’)]?\s/.exec(rest)?.index).matchAll(anywhere);
  return organOf(match ?? null);
}
