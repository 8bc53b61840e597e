/** As whom somebody takes the floor: for a State or an organization, in an office, or both. */
interface Standing {
  readonly role?: string;
  readonly country?: string;
}

const noun =
  'Rapporteur|Expert|Chair(?:man|person|woman)?|President|Director(?:-General)?|Secretary(?:-General)?|Observer|Representative|Commissioner(?:-General)?|Coordinator|Envoy|Adviser|Advisor|Head|Chief|Administrator|Controller|Counsel|Officer|Member|Registrar|Prosecutor|Commander|Minister|Ambassador|Spokes(?:man|person|woman)';
const nounElsewhere =
  'Rapporteu(?:r|se)|Relatora?|Observat(?:eur|rice)|Observadora?|Présidente?|President[ae]|Direct(?:eur|rice)|Directora?|Secrétaire|Secretari[oa]|Représentante?|Representante|Experte?|Expert[oa]|Chef|Jef[ea]|Coordonnat(?:eur|rice)|Coordinadora?';
/** "Special Rapporteur on rivers", "Director, Lakes Division"; "Observer State of Elbonia" is a State. */
const office = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]*\\s){0,4}(?:\\p{Lu}\\p{L}*-){0,2}(?:(?:${noun})(?:\\s(?:a\\.i\\.|ad interim))?(?=$|,|\\s(?:for|of|on|to|in|and)\\s)|(?:${nounElsewhere})(?:\\s(?:général|spécial|indépendant|general|especial|independiente)[ae]?)?(?=$|,|\\s(?:du|de|des|del|d['’]|sur|pour|sobre|para|chargée?)(?!\\p{L})))`,
  'u',
);
/** For whom one observes or speaks; the "Representative of the Secretary-General" holds an office. */
const onBehalf =
  /^(?:Permanent\s)?(?:(?:[Oo]bserver|[Rr]epresentative|[Dd]elegate)\s(?:for|of)\s(?:the\s)?|(?:[Oo]bservateur|[Oo]bservatrice|[Oo]bservadora?|[Rr]eprésentante?|[Rr]epresentante)\s(?:d[eu]\sla\s|de\s(?:los|las)\s|de\sl['’]|del\s|des\s|du\s|de\s|d['’]))(?!Secretary|Secrétaire|Secretari|Director|Directeur|High|Haut|Alto|President|Président)(\p{Lu}.*)$/u;
/** "International Union of Rivers (IUR)". */
const shortForm = /\s\([^()]*\)$/;

/** What a record prints in brackets behind a name: "Elbonia", "Union of Rivers (UR)", "Special Rapporteur on rivers". */
export function standingOf(brackets: string): Standing {
  const words = brackets.replace(/\s+/g, ' ').trim();
  if (!office.test(words)) return { country: words.replace(shortForm, '') };
  const country = representedBy(words);
  return { role: words, ...(country !== undefined && { country }) };
}

/** "Observer for the Holy See" → "Holy See". */
export function representedBy(role: string): string | undefined {
  return onBehalf.exec(role)?.[1];
}
