import type { Confidence } from '../model/speech';

/** Whose article or chapter it is, and how sure that is. */
export interface Ownership {
  readonly owner: 'charter' | 'other' | undefined;
  readonly how: Confidence;
}

/** Organizations whose own Charter is not that of the United Nations. */
const foreign =
  'African|Arab|Asian|Inter-American|American|European|Islamic|Nuremberg|Olympic|OAU|OAS|OIC|ASEAN|AU|LAS|League|Organization\\s+of\\s+(?:African|American|the\\s+Islamic|Islamic)|Havana|Algiers|Bogot[aá]|Atlantic|Economic|Social|Palestin\\w*|Hamas|PLO|Paris|Earth|City|Freedom|National|Constitutional';

const foreignBefore = new RegExp(`(?:${foreign})(?:'s|’s)?\\s+(?:\\w+\\s+)?$`);
const foreignAfter =
  /^\s+(?:africaine?|africana|[aá]rabe|andin[ae]|asi[aá]ti(?:ca|que)|europ[eé]\w+|isl[aá]mi\w+|ol[iy]mp\w+|ol[ií]mpica|social|sociale|démocratique|democrática|atlanti\w+|interam[eé]\w+|constitutionnelle|constitucional|nationale|nacional)(?!\p{L})|^\s+(?:de\s+l['’](?:Organisation\s+de\s|Union|OUA|OEA|ANASE)|de\s+la\s+(?:Organización\s+de\s+(?:la\s+Unidad|los\s+Estados)|Unión|OUA|OEA|Ligue|Liga)(?!\p{L}))|^\s+(?:of|for)\s+(?:(?:the\s+)?(?:Organi[sz]ation\s+(?:of|for)|League|African|Arab|Economic\s+Rights|Paris|Algiers|OAU|OAS|ASEAN|Association)|the\s+(?!Organi[sz]|[A-Z][a-z]{0,9}\s+Nations|UN\b|U\.|World|Security|General|Secretar)[A-Z][a-z]+\s)/u;

/** Instruments with articles of their own. */
const instrument =
  /\b(Charter|Charte|(?<!\bMagna\s)Carta(?!\s+de\s+fecha))\b|\b(?:Treaty|Treaties|Convention|Conventions|Covenant|Covenants|Constitution|Statute|Protocol|Declaration|Pact|Accords?|Agreements?|NPT|CTBT|GATT|TRIPS|UNCLOS|Negotiating\s+Text|negotiating\s+text|draft\s+(?:articles|convention|treaty|statute)|Rome\s+Statute|Rules\s+of\s+Procedure|rules\s+of\s+procedure|constitution|covenant|convention|treaty|statute|armistice|Penal\s+Code|Basic\s+Law)\b|(?<!\p{L})(?:Traité|Tratado|Convención|Statut|Estatuto|Constitución|Pacte|Pacto|Protocole|Protocolo|Acuerdo|Déclaration|Declaración|Règlement|Reglamento)(?!\p{L})/gu;

/** Words right behind: "of the Charter", ", paragraph 7, of the United Nations Charter", "of its Constitution", "du Pacte". */
const tail =
  /^[)\]]?(?:\s*,)?\s*(?:(?:of|in|from|under|to|de\s+la|de|du|del|des|de\s+los)\s+|de\s+l['’]\s?)(?:the\s+|our\s+|this\s+|that\s+|its\s+|their\s+|his\s+|said\s+|same\s+|present\s+|la\s+)?((?:[^\s.;:()]+\s+){0,6}?)(Charter|Charte|Carta|Treaty|Convention|Covenant|Constitution|Statute|Protocol|Declaration|Pact|Agreement|Accords?|Act|Law|Code|Rules|NPT|GATT|Regulations|[Rr]esolution|[Rr]eport|[Dd]raft|[Tt]reaty|[Cc]onvention|[Cc]ovenant|[Cc]onstitution|[Ss]tatute|[Pp]rotocol|[Aa]greement|[Dd]eclaration|[Tt]ext|[Pp]rogramme|[Bb]udget|[Ss]tatement|[Mm]emorandum|[Dd]ecree|[Oo]rdinance|[Ii]nstrument|[Aa]rrangement|[Tt]raité|[Tt]ratado|[Cc]onvención|[Ss]tatuts?|[Ee]statutos?|[Cc]onstitución|[Pp]acte|[Pp]acto|[Pp]rotocole|[Pp]rotocolo|[Aa]ccord|[Aa]cuerdo|[Dd]éclaration|[Dd]eclaración|[Rr]èglement|[Rr]eglamento|[Ll]oi|[Ll]ey|[Cc]ode|[Cc]ódigo|[Rr]apport|[Ii]nforme|[Pp]rojet|[Pp]royecto|[Rr]ésolution|[Rr]esolución|[Pp]rograma)(?!\p{L})/u;

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
    const isForeign =
      foreignBefore.test(`${between} `) || foreignAfter.test(rest) || /\b(?:Treaty|Convention)\b/.test(between);
    if (isForeign) return { owner: 'other', how: 'exact' };
    if (/\bits\s+(?:\w+\s+)?Charter/.test(all)) return itsCharter(text, start);
    return { owner: 'charter', how: 'exact' };
  }
  const before = text.slice(Math.max(0, start - reach), start);
  const last = lastInstrument(before, behind.slice(0, 60), number);
  if (last) return { owner: last, how: 'rule' };
  const sentence = behind.slice(0, sentenceEnd.exec(behind)?.index ?? behind.length);
  const later = lastInstrument(sentence, '', number);
  return { owner: later, how: 'inferred' };
}

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
    if (ownBefore.test(text.slice(Math.max(0, match.index - 24), match.index))) {
      owner = itsCharter(text, match.index).owner;
      continue;
    }
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 60) || following;
    owner =
      foreignBefore.test(text.slice(Math.max(0, match.index - 40), match.index)) || foreignAfter.test(after)
        ? 'other'
        : 'charter';
  }
  return owner;
}
