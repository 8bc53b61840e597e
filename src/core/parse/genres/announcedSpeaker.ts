import type { Person } from '../../model/speech';
import { countryOfOffice } from '../countryOfOffice';
import { isField, nameBehindOffice } from '../officePhrase';
import { institution, owning, owns } from '../people';
import { capitalised, nameOfCapitals, honorific, office, personName } from '../names';

/** The words with which a speech is announced, up to who gives it. */
const kinds =
  '(?:(?:Opening|Closing|End[ -]of[ -](?:mission|visit)|Introductory|Concluding|Key(?:note)?|Special|National|Joint|Briefing|Video|Broadcast|Radio|Televised|Welcome|Welcoming|Inaugural|Daily|Noon|Press|Media|Security\\s+Council|Farewell|General|Full|Final|Further|As delivered:?|Check against delivery)\\s+)*(?:Remarks|Comments|Statement|S T A T E M E N T|Address|A D D R E S S|Speech|Intervention|Briefing|Keynote|Message|Lecture|Toast|Presentation|Testimony|Stake-?out|(?:Press|Media)\\s+(?:Conference|Encounter)|Joint\\s+Communiqu[ée]|(?:General\\s+)?(?:Explanation\\s+of\\s+(?:vote|position)|Right\\s+of\\s+reply)(?:\\s+(?:before|after)\\s+the\\s+(?:vote|voting|action|adoption)(?!\\s+of))?)';
const romanceKinds =
  '(?:D[ée]claration|Allocution|Discours|Intervention|Expos[ée]|Message|Declaración|Discurso|Intervención|Alocución|Mensaje|Palabras)(?:\\s+(?:liminaire|finale|inicial|final))?';
export const announcement = new RegExp(
  `^(?:The\\s+)?${kinds}(?:\\s+(?:made|delivered|given|as delivered)(?:\\s+on(?:\\s+\\d{1,2}\\s\\p{L}{3,9}(?:\\s\\d{4})?)?)?)?\\s+(?:by|of|from|for(?=\\s+H(?:\\.?\\s?E|is|er)\\W))\\s+|` +
    `^(?:The\\s+)?${kinds}(?:\\s+(?:made|delivered|given))?\\s+on\\s+behalf\\s+of\\s+[^.;:“”"]{3,200}?[\\s,(]+(?:(?:made|delivered|given|presented)\\s+)?by\\s+|` +
    `^${kinds}\\s+(?:to|at|before|on|and)\\s+[^.;:“”"]{3,160}?[\\s,]by\\s+(?=(?:${honorific}|the\\s|(?:UN|United\\s+Nations)\\s+\\p{Lu})[\\s.]?)|` +
    `^${romanceKinds}(?:\\s+(?:prononcée?|faite|pronunciad[oa]))?\\s+(?:de\\s+la|de\\s+l['’]|du|de|par|del|por)\\s+`,
  'iu',
);
/** An organization as it stands before an office: "World Food Programme", "UNICEF", "UN Women", "U.S.". */
export const organizationName =
  '(?:(?:\\p{Lu}[\\p{L}-]+\\s){1,4}?(?:Nations|Programme|Fund|Agency|Organization|Union|Bank|Office)|\\p{Lu}{2,8}(?:[\\s-](?:Women|Habitat))?|U\\.[NSK]\\.)';
/** "Secretary-General's remarks to the Security Council", "Under-Secretary-General Novak’s briefing on rivers", "WHO Director-General's opening remarks at". */
export const possessive = new RegExp(
  `^(?:The\\s+)?((?:${organizationName}\\s+)?(?:${office})(?:\\s+for\\s+(?:Human\\s+Rights|Refugees))?(?:\\s+${personName})?)['’]s?\\s+${kinds}(?:\\s+(?:to|at|on|and|for|in|during|following|of|with|by)\\b|(?<=Conference|Encounter|Briefing)\\b)|` +
    `^((?:${organizationName}\\s+)?(?:${office})\\s+${personName}|PGA|D?SG|SRSG)\\s+(?:remarks|statement|speech)\\s+(?:to|at|on)\\s`,
  'iu',
);
/** What a cover page calls what was said. */
export const kindOfSpeech = new RegExp(`(?<!\\p{L})(?:${kinds}|${romanceKinds})(?!\\p{L})`, 'iu');
/** The same at the beginning of a title. */
export const beginsAsSpeech = new RegExp(`^(?:${kinds}|${romanceKinds})(?!\\p{L})`, 'iu');
/** "MESSAGE ON THE INTERNATIONAL DAY OF LAKES", below {@link officeAlone}. */
export const occasion = new RegExp(`^${kinds}\\s+(?:on|to|at|for|before|in)\\s`, 'iu');
export const officeAlone =
  /^(?:the\s+)?(?:(?:deputy|under-?|assistant)[ -])?(?:secretary-general|president of the (?:general assembly|security council|economic and social council|human rights council)|high commissioner)$/i;
/** Who announces a speech writes a name or an office; a sentence that begins with the same word goes on in small letters. */
export const named = /^(?:the\s+|la\s+|le\s+|el\s+|l['’])?\p{Lu}/u;

/** Words that begin an office or what follows a name; a name ends before them, whatever a line break left out. */
const behindName =
  /^(?:The|Of|And|For|Acting|Deputy|Vice|Prime|Foreign|Federal|First|Permanent|President|Minister|(?:Under-|Assistant-)?Secretary(?:-General)?|Assistant|Director-General|Administrator|Commissioner|Coordinator|Observer|Rapporteur|Chair\p{L}*|Premier|Chancellor|Taoiseach|Governor|Head|Chief|Director|Representative|Ambassad\p{L}*|Envoy|Speaker|High|Special|Executive|At|To|On|In|Before|During|Delivered|Address\p{L}*|Ministre|Président\p{L}*|Représentant\p{L}*|Ministr[oa]|President[ea]|Presidente|Canciller|Embajador\p{L}*|Representante)$/iu;
const particle = /^(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|ul|y|e)$/;
const nameWord = /^(?:\p{Lu}[\p{L}.'’-]*|[dl]['’]\p{Lu}[\p{L}'’-]*)$/u;
const rank =
  '(?:(?:Maj|Lt|Col|Gen|Brig|Capt|Amb)\\.|Major|Lieutenant|Colonel|Brigadier|Captain)(?:\\s*\\((?:Rtd|Ret)\\.?\\))?|\\p{Lu}{2,4}\\s?\\((?:NS|Rtd|Ret)\\.?\\)';
const honorifics = new RegExp(`^(?:(?:The\\s+)?(?:${honorific}|${rank})(?=[\\s.,])\\.?,?\\s*)+`, 'iu');
/** "M.P.;", "PhD,": what a person may write behind the name. */
const postNominals =
  /^(?:(?:Ambassad\p{L}{2,4}|Embajadora?),\s+(?=\p{Lu})|(?:Jr|Sr)\s?\.\s*,?\s*|(?:(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}{2,5}|Ph\.?D\.?)[;,]\s*|(?!U\.[SNK]\.)(?:\p{Lu}\.){2,}\s+(?=\p{Lu}))/u;
const officeFirst = new RegExp(
  `^(${office}(?:\\/${office})?)(?:\\s+(?:for|of|to)\\s+[^,]{3,120}?)?,?\\s+((?:(?:${honorific})\\s*)*)(${personName})(?=$|[\\s,;:.(–-])`,
  'u',
);
/** An office with what it is for, where a comma or a courtesy title tells that the name follows. */
const officeOf = new RegExp(
  `^((${office})\\s+(?:for|of|to|and|(?<=(?:Rapporteur|Adviser|Expert|Envoy|Representative)\\s)on)\\s+[^,]{3,120}?)(?:(?:,|\\s[–—](?=\\s${personName}$))\\s+(?:the\\s+)?(?:(?:${honorific})\\s*)*|\\s+(?:(?:${honorific})\\s*)+)(?=\\p{Lu})`,
  'u',
);
const toOrganization = /\s+to\s+the\s+(?:UN|United\s+Nations)$/i;
/** "Executive Director, Lake Fund, Ines Costa", "Head of the Office for Lakes of the Union, Mr. Jan Novak": the body stands between office and name. */
const officeOfBody = new RegExp(
  `^((?:${office})(?:\\s+(?:for|of)\\s+[^,]{3,80}?)?,\\s+(?:the\\s+)?(?=[^,]*${institution.source})[^,]{3,100}?),\\s+(?:(?:${honorific})\\s*)*(?=${personName}(?:$|[,;:]))`,
  'u',
);
/** The same in French and Spanish, where a comma tells that the name follows. */
const romanceOfficeOf = new RegExp(
  `^((?:(?:Vice)?[Pp]r[eé]sident[ea]?|(?:Premi(?:er|ère)\\s+)?[Mm]inistre|(?:Vicem|M)inistr[oa]|Canciller|Secretari[oa]|Secrétaire|Director[a]?|Direct(?:eur|rice)|Repr[eé]sentante?|Haute?\\s+[Cc]ommissaire|Alt[oa]\\s+Comisionad[oa])(?:\\s+(?:[Gg]eneral|générale?|[Pp]ermanente?|Alterno|[Aa]djointe?))*\\s+(?:de|du|del|des|d['’]|pour|para)[^,]{3,120}?),\\s+(?:(?:${honorific})\\s*)*(?=\\p{Lu})`,
  'u',
);
/** "UNICEF Executive Director Ines Costa". */
const organization = new RegExp(
  `^(?:${organizationName}|Secretary-General['’]s)\\s+(?=(?:${office})\\s+(?:\\p{Lu}|(?:for|of|to|on|and)\\s))`,
  'u',
);
/** "First Secretary, Permanent Mission of Elbonia", "(Elbonia)", "of Elbonia": the country beside an office or a name. */
const missionOf =
  /\bM(?:ission\s+of|ISSION\s+OF)\s+(?:(?:the|THE)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:and|of|AND|OF)\s(?:the\s|THE\s)?)?(?!TO\s|AT\s|IN\s|ON\s)\p{Lu}[\p{L}'’-]+){0,4})|\bof\s+the\s+((?:\p{Lu}[\p{L}'’-]+\s){1,3}?)(?:Permanent\s+)?Mission\b/u;
const besideName =
  /^\s*\((\p{Lu}[\p{L}'’-]+(?:\s(?:and\s|of\s)?\p{Lu}[\p{L}'’-]+){0,4})\)|^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}'’-]+(?:\s(?:and\s)?\p{Lu}[\p{L}'’-]+){0,3})(?=$|[,;]|\s(?:at|to|on|in|before|during|for)\s)/u;

const officeHere = new RegExp(`^${office}(?=,?\\s)`, 'u');
const isOccasion = /\b(?:Debate|Session|Summit|Meeting|Conference|Forum|Dialogue|Segment|Day|Week)\b/;
/** "Elbonia's Minister of Trade Ines Costa". */
const ownedOffice = new RegExp(`^(?:the\\s)?(${owning})${owns}(?=${office}\\s)`, 'u');
const roleBehind =
  /^[,;]?\s*((?:[^,;\n]|,\s+(?=[A-Z][a-z]+\s+and\s))[^,;\n]{3,160}?)(?=[,;]?\s+(?:at|to|on|before|in|during|delivered|devant|lors|auprès|à|ante|en)\s+(?:the|a|an|behalf|des?|la|le|l['’]|el|los|las)\b|[,;]|\s\d(?!\d{0,2}(?:st|nd|rd|th)\b)|\s[–-]\s|\s(?:General\s+Debat|New\s+York\b|Geneva\b|Vienna\b)|$)/i;
const delivery =
  '(?:[Dd]elivered|DELIVERED|[Pp]resented|PRESENTED|[Ee]xercised|[Rr]ead(?:\\s+out)?)\\s+(?:by|BY):?\\s+';
/** "Statement by Elbonia, delivered by Mr. Novak": whose statement it is, and who gives it. */
const deliveredBy = new RegExp(
  `^(?:(?:the|THE)\\s+)?(\\p{Lu}[^,;:\\d]{2,60}?)(?:,?\\s(?:at|At|AT|to|TO|before|during|on|ON)\\s[^.;:]{3,200}?)?,?\\s+[(]?${delivery}`,
  'u',
);
/** The same where those whose statement it is have no name of their own: "signatories of the Pledge (Elbonia), delivered by". */
const ofOthers = new RegExp(`[,)]\\s+[(]?${delivery}`, 'u');
const holder = new RegExp(`(?<!\\p{L})(?:${office}|${honorific})(?!\\p{L})`, 'u');

/** Offices that only one person holds: who speaks is known without the name. */
const oneHolder = new RegExp(
  `^(?:the\\s+)?(?:(?:UN|United\\s+Nations)\\s+)?((?:Deputy\\s+)?Secretary-General|High\\s+Commissioner(?:\\s+for\\s+(?:Human\\s+Rights|Refugees))?|Emergency\\s+Relief\\s+Coordinator|President\\s+of\\s+(?:the\\s+)?(?:(?:UN|United\\s+Nations)\\s+)?(?:General\\s+Assembly|Security\\s+Council|Economic\\s+and\\s+Social\\s+Council|Human\\s+Rights\\s+Council|International\\s+Court\\s+of\\s+Justice)|` +
    `(?:${organizationName}\\s+)?(?:(?:Director|Secretary)[ -]General|Executive\\s+(?:Secretary|Director)|Administrator)(?:\\s+of\\s+\\p{Lu}[^,;.:]{2,100}?)?|(?:Chair(?:person)?|Prosecutor|Special\\s+(?:Envoy|Representative|Coordinator))\\s+(?:of|for)\\s+\\p{Lu}[^,;.:]{2,100}?)(?=$|[,;]|\\s(?:at|to|on|in|before|during|following)\\s|\\sfor\\s[^,]*Day\\b)`,
  'iu',
);

/** The words that name who speaks, of those behind "Statement by"; none where they name nobody. */
export function whoSpeaks(words: string): string | undefined {
  if (named.test(words)) return words;
  const others = ofOthers.exec(words);
  const behind = others ? words.slice(others.index + others[0].length) : '';
  return named.test(behind) ? behind : undefined;
}

/** Who speaks, by the words behind "Statement by": a name with its courtesy titles, with its office before or behind it. */
export function announcedSpeaker(words: string): Person | undefined {
  const given = deliveredBy.exec(words);
  if (given?.[1] === undefined || holder.test(given[1])) {
    // A cover page may write it all in capitals: "PRESIDENT INES COSTA".
    return (
      speakerNamed(words) ??
      (words === words.toUpperCase() ? speakerNamed(titleCase(words)) : undefined) ??
      holderOf(words)
    );
  }
  const speaker = speakerNamed(words.slice(given[0].length));
  return speaker && { country: given[1], ...speaker };
}

const nameAlone = new RegExp(
  `^(?!The\\s|THE\\s)(?=\\S+\\s)${personName}(?=$|[,;.]|,?\\s(?:to|at|on|before|in|during|for)\\s)`,
  'u',
);

/** Who speaks, by a name without courtesy title and office: "Speech by Ines Costa to the Fund". */
export function personNamed(words: string): Person | undefined {
  const name = nameAlone.exec(words)?.[0];
  return name === undefined || institution.test(name) ? undefined : person(name, undefined);
}

/** The office stands for the name, as in a record. */
function holderOf(words: string): Person | undefined {
  const written = oneHolder.exec(words)?.[1]?.replace(/\s+/g, ' ');
  if (written === undefined) return undefined;
  const name = written === written.toUpperCase() ? titleCase(written) : written;
  return { name, role: name };
}

function speakerNamed(words: string): Person | undefined {
  // A scan may have set a hyphen off: "Novak -Lind".
  const bare = words
    .replace(/\s-(?=\p{L})/gu, '-')
    .replace(/^(?:(?:the|la|le|el)\s+|l['’]\s*)(?=\p{L})/iu, (article) =>
      /^the$/i.test(article.trim()) ? article : '',
    );
  const before = honorifics.exec(bare)?.[0] ?? '';
  // "Ambassador and Permanent Representative" is one office.
  const titles = /^and\s/i.test(bare.slice(before.length)) ? '' : before;
  if (titles !== '') {
    const { name, rest } = takeName(bare.slice(titles.length));
    if (name !== '') return person(name, roleOf(rest), rest);
  }
  const plain = bare.slice(titles.length).replace(/^the\s+/i, '');
  const from = organization.exec(plain)?.[0] ?? '';
  if (from !== '') {
    const speaker = speakerNamed(plain.slice(from.length));
    if (speaker?.role === undefined) return undefined;
    const role = from + speaker.role;
    const country = speaker.country ?? countryOfOffice(role);
    return { ...speaker, role, ...(country !== undefined && { country }) };
  }
  const owned = ownedOffice.exec(plain);
  if (owned) {
    const speaker = speakerNamed(plain.slice(owned[0].length));
    return speaker?.role === undefined ? undefined : { country: owned[1] ?? '', ...speaker };
  }
  const given = officeOf.exec(plain) ?? officeOfBody.exec(plain) ?? romanceOfficeOf.exec(plain);
  const { name: stated } = given ? takeName(plain.slice(given[0].length)) : { name: '' };
  if (given && !isField(stated)) {
    return /\s/.test(stated) ? person(stated, given[1]?.replace(toOrganization, '')) : undefined;
  }
  const behind = nameBehindField(plain);
  if (behind) return behind;
  const first = officeFirst.exec(plain);
  if (first?.[1] !== undefined && !/^(?:of|for|to)\s/.test(plain.slice(first[1].length).trimStart())) {
    const { name } = takeName(first[3] ?? '');
    const whole = roleOf(plain.slice(first[0].length));
    return name === '' ? undefined : person(name, whole?.startsWith(first[1]) ? whole : first[1]);
  }
  const { name, rest } = takeName(plain);
  // Without a courtesy title only an office behind the comma tells a person from a country.
  return titles === '' && /\s/.test(name) && /^[,;]/.test(rest) ? person(name, roleOf(rest), rest) : undefined;
}

/** "Minister of Trade and Industry Ines Costa": who holds an office with a field. */
function nameBehindField(words: string): Person | undefined {
  const first = officeHere.exec(words)?.[0];
  const behind = first === undefined ? undefined : nameBehindOffice(words, first.length);
  if (!behind?.hasField) return undefined;
  const { name } = takeName(behind.name);
  if (!/\s/.test(name) || institution.test(name) || isOccasion.test(name)) return undefined;
  return person(
    name,
    words
      .slice(0, behind.start)
      .replace(/,?\s+$/, '')
      .replace(toOrganization, ''),
  );
}

/** Who speaks, by a whole announcement: "Statement by Ms. Costa, Minister of Trade". */
export function announcedIn(title: string): Person | undefined {
  const opening = announcement.exec(title);
  const words = opening ? whoSpeaks(title.slice(opening[0].length)) : undefined;
  return words === undefined ? undefined : announcedSpeaker(words);
}

/** The words of a name at the beginning of `words`, and what follows them. */
function takeName(words: string): { readonly name: string; readonly rest: string } {
  let end = 0;
  let taken = 0;
  for (const { 0: word, index } of words.matchAll(/\S+/g)) {
    const bare = word.replace(/[,;:()]+$/, '');
    if (index > end + 1 || taken === 7) break;
    const small = particle.test(bare);
    if (!small && (!nameWord.test(bare) || behindName.test(bare))) break;
    taken++;
    end = index + bare.length;
    if (bare !== word || (/\p{Ll}\.$/u.test(bare) && !/^(?:Jr|Sr|St)\.$/.test(bare))) break;
  }
  const name = words
    .slice(0, end)
    .replace(/(?:\s(?:de|da|van|von|al|la|le|y|e))+$/, '')
    .replace(/(\p{Ll})\.$/u, '$1');
  return { name, rest: words.slice(end) };
}

function roleOf(rest: string): string | undefined {
  let words = rest.replace(/^\s*\.?/, '');
  const comma = /^[,;]/.test(words);
  words = words.replace(/^[,;]?\s*/, '');
  while (postNominals.test(words)) words = words.replace(postNominals, '');
  const role = roleBehind
    .exec(words)?.[1]
    ?.trim()
    .replace(/(?<=\p{Ll}{4})\.$/u, '');
  if (
    role === undefined ||
    !/^(?:the\s+)?(?:former\s+)?(?:\p{Lu}|repr[eé]sentant|ministr[eoa]\s|ambassad|embajador)/u.test(role) ||
    /^(?:at|to|on|of|in|before|during)\s/i.test(role)
  )
    return undefined;
  return comma || behindName.test(role.split(/\s/)[0] ?? '') ? role : undefined;
}

/** The country whose mission words name: "First Secretary, Permanent Mission of Elbonia". */
export function countryOfMission(behind: string): string | undefined {
  const [, named, before] = missionOf.exec(behind) ?? [];
  return named !== undefined && named === named.toUpperCase() ? titleCase(named) : (named ?? before?.trim());
}

function countryBeside(behind: string): string | undefined {
  const [, inBrackets, named] = besideName.exec(behind) ?? [];
  return inBrackets ?? named;
}

const initials = /^(?:D?S?RS|DS|US|AS|S)G$|^PGA$|^DPR$/;

/** @param behind what follows the name: it may tell the country beside the office */
function person(name: string, role: string | undefined, behind = ''): Person {
  const written =
    name === name.toUpperCase()
      ? nameOfCapitals(name).replace(/ (?:Ii|Iii|Iv|Vi)$/, (number) => number.toUpperCase())
      : name;
  // An office in capitals is written as others are; "USG" is one by its initials.
  const office = role !== undefined && role === role.toUpperCase() && !initials.test(role) ? titleCase(role) : role;
  const country =
    (office === undefined ? undefined : countryOfOffice(office)) ?? countryOfMission(behind) ?? countryBeside(behind);
  return { name: written, ...(office && { role: office }), ...(country && { country }) };
}

function titleCase(words: string): string {
  return capitalised(words)
    .replace(/ (?:Of|The|And|For|In|To|De|Des|Du|La|Del) /g, (word) => word.toLowerCase())
    .replace(/ The /g, ' the ')
    .replace(/ (?:Ii|Iii|Iv|Vi)(?!\p{L})/gu, (number) => number.toUpperCase());
}
