import type { Confidence } from '../model/speech';
import { isAnotherCharter } from './otherCharters';

/** Whose article or chapter it is, and how sure that is. */
export interface Ownership {
  readonly owner: 'charter' | 'other' | undefined;
  readonly how: Confidence;
}

/** Instruments with articles of their own. */
const instrument =
  /\b(Charter|Charte|(?<!\bMagna\s)Carta(?!\s+de\s+fecha))\b|\b(?:Treaty|Treaties|Convention|Conventions|Covenant|Covenants|Constitution|Statute|Protocol|Declaration(?!\s[Rr]egarding\sNon-S)|Pact|Accords?|Agreements?|NPT|CTBT|GATT|TRIPS|UNCLOS|Negotiating\s+Text|negotiating\s+text|draft\s+(?:articles|convention|treaty|statute)|Rome\s+Statute|(?:Constitutive|Constitutional|Final|Basic|General)\s+Act|ICCPR|ICESCR|UDHR|ECHR|VCLT|constitution|covenant|convention|treaty|statute|armistice|Penal\s+Code|Basic\s+Law)\b|(?<!\p{L})(?:Traité|Tratado|Convención|Statut|Estatuto|Constitución|Pacte|Pacto|Protocole|Protocolo|Acuerdo|Déclaration|Declaración|Règlement|Reglamento)(?!\p{L})/gu;

/** Words right behind: "of the Charter", ", paragraph 7, of the United Nations Charter", "of its Constitution", "du Pacte". */
const tail =
  /^[)\]]?(?:\s*,)?\s*(?:(?:of|in|from|under|to|de\s+la|de|du|del|des|de\s+los)\s+|de\s+l['’]\s?)(?:the\s+|our\s+|this\s+|that\s+|its\s+|their\s+|his\s+|said\s+|same\s+|present\s+|la\s+)?((?:[^\s.;:()]+\s+){0,6}?)(Charter|Charte|Carta|Treaty|Convention|Covenant|Constitution|Statute|Protocol|Declaration|Pact|Agreement|Accords?|Act|Law|Code|Rules|NPT|GATT|Regulations|[Rr]esolution|[Rr]eport|[Dd]raft|[Tt]reaty|[Cc]onvention|[Cc]ovenant|[Cc]onstitution|[Ss]tatute|[Pp]rotocol|[Aa]greement|[Dd]eclaration|[Tt]ext|[Pp]rogramme|[Bb]udget|[Ss]tatement|[Mm]emorandum|[Dd]ecree|[Oo]rdinance|[Ii]nstrument|[Aa]rrangement|[Tt]raité|[Tt]ratado|[Cc]onvención|[Ss]tatuts?|[Ee]statutos?|[Cc]onstitución|[Pp]acte|[Pp]acto|[Pp]rotocole|[Pp]rotocolo|[Aa]ccord|[Aa]cuerdo|[Dd]éclaration|[Dd]eclaración|[Rr]èglement|[Rr]eglamento|[Ll]oi|[Ll]ey|[Cc]ode|[Cc]ódigo|[Rr]apport|[Ii]nforme|[Pp]rojet|[Pp]royecto|[Rr]ésolution|[Rr]esolución|[Pp]rograma)(?!\p{L})/u;

/** The abbreviation of an instrument right behind: "Article 9 ICCPR", "Article 9 of CEDAW", "Article 9, paragraph 1, ICCPR". */
const abbreviation = String.raw`(?!(?:UN[CO]|[IVXL]+|CHARTER|AND|THE)(?!\p{L}))[A-Z][A-Z-]{2,8}`;
const abbreviated = new RegExp(
  String.raw`^(?:(?:,?[^\S\n]+(?:of|of[^\S\n]+the|du|de[^\S\n]+la))?[^\S\n]+\(?${abbreviation}(?=[\s,.;:)!?”"]|$)(?!\s+(?:[A-Z]{2}|Charter))` +
    String.raw`|,[^\S\n]+${abbreviation}(?=[.,;:)]|$))`,
  'u',
);

/** Articles of the North Atlantic Treaty that are cited by their number alone. */
const ofAlliance: ReadonlySet<number> = new Set([4, 5]);
/** The alliance named before in the same sentence, and no Charter since. */
const alliance =
  /(?<!\p{L})(?:NATO|OTAN|(?:North\s+)?Atlantic\s+(?:Alliance|Treaty))(?!\p{L})(?!.*Chart)[^.!?;]{0,160}$/u;

const sentenceEnd = /[.!?]["”’)]?\s+[A-Z“"]/;
const reach = 700;

/**
 * Decides whose article or chapter stands at `start` to `end`: by the words behind it, else by the instrument named
 * last before it, else by one named later in its sentence.
 * @param number the article's: a short instrument near by does not have it
 */
export function ownerOf(text: string, start: number, end: number, number = 0): Ownership {
  const behind = text.slice(end, end + 160);
  const direct = tail.exec(behind);
  if (direct) {
    const [all, between = '', noun = ''] = direct;
    if (!/^Chart|^Carta/.test(noun)) return { owner: 'other', how: 'exact' };
    const rest = behind.slice(all.length);
    const upToNoun = all.slice(0, all.length - noun.length);
    if (isAnotherCharter(upToNoun, rest) || /\b(?:Treaty|Convention)\b/.test(between))
      return { owner: 'other', how: 'exact' };
    if (/\bits\s+(?:\w+\s+)?$/.test(upToNoun)) return itsCharter(text, start);
    if (sameBefore.test(upToNoun) && lastCharter(text.slice(Math.max(0, start - reach), start)) === 'other')
      return { owner: 'other', how: 'exact' };
    return { owner: 'charter', how: 'exact' };
  }
  if (abbreviated.test(behind)) return { owner: 'other', how: 'exact' };
  const before = text.slice(Math.max(0, start - reach), start);
  if (ofAlliance.has(number) && alliance.test(before)) return { owner: 'other', how: 'rule' };
  const last = lastInstrument(before, behind.slice(0, 60), number);
  if (last) return { owner: last, how: 'rule' };
  const sentence = behind.slice(0, sentenceEnd.exec(behind)?.index ?? behind.length);
  const later = lastInstrument(sentence, '', number);
  return { owner: later, how: 'inferred' };
}

/** "The ASEAN Charter ... Article 8 of that Charter". */
const sameBefore = /\b(?:that|same|said)\s+$/;

/** "The League had its own Charter". */
const ownBefore = /\b(?:its|their)\s+(?:own\s+)?$/;

function itsCharter(text: string, start: number): Ownership {
  const before = text.slice(Math.max(0, start - 200), start);
  const named =
    [...before.matchAll(/\b(United\s+Nations|Organi[sz]ation|League|OAU|OAS|African\s+Union)\b/g)].at(-1)?.[1] ?? '';
  return /^(?:League|OAU|OAS|African)/.test(named)
    ? { owner: 'other', how: 'rule' }
    : { owner: 'charter', how: 'inferred' };
}

/** "The Charter is such a treaty", "unlike any older convention": a kind of instrument, and none that has articles. */
const onlyKind = /\b(?:such\s+an?|any|every|each|no)\s+(?:[a-z-]+\s+)?$/i;

/** No declaration of the United Nations has more articles: that on the Rights of Indigenous Peoples, resolution 61/295. */
const mostOfDeclaration = 46;
const declaration = /^D[eé]clara/;

function lastInstrument(text: string, following: string, number: number): Ownership['owner'] {
  let owner: Ownership['owner'];
  for (const match of text.matchAll(instrument)) {
    if (match[1] === undefined) {
      if (number > mostOfDeclaration && declaration.test(match[0])) continue;
      if (!onlyKind.test(text.slice(Math.max(0, match.index - 30), match.index))) owner = 'other';
      continue;
    }
    owner = charterAt(text, match, following);
  }
  return owner;
}

/** Whose Charter is named last. */
function lastCharter(text: string): Ownership['owner'] {
  const named = [...text.matchAll(instrument)].filter(([, charter]) => charter !== undefined).at(-1);
  return named && charterAt(text, named, '');
}

/** @param following what stands behind `text`, for a Charter at its end */
function charterAt(text: string, match: RegExpExecArray, following: string): Ownership['owner'] {
  if (ownBefore.test(text.slice(Math.max(0, match.index - 24), match.index)))
    return itsCharter(text, match.index).owner;
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 60) || following;
  return isAnotherCharter(text.slice(Math.max(0, match.index - 60), match.index), behind) ? 'other' : 'charter';
}
