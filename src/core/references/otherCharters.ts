/** What the Charter of the United Nations is called by: the last word of a name right before "Charter". */
const ownName =
  /^(?:Nations|UN|U\.\s?N\.?|UNO|Francisco|World|Organi[sz]ations?|Assembly|Council|General|Members?|States?|The|This|That|Our|Its|Their|Of|In|And|By|With|To|For|On|Under|Present|Same|Very|New|Founding|Great|Original)$/;

/** A name stands inside a sentence: "the Commonwealth Charter", "by the Organization of African Unity Charter". */
const nameBefore = /(?:\p{Ll}|\bThe)\s+(?:\p{Lu}[\p{L}.-]*\s+){0,5}?(\p{Lu}[\p{L}\d.-]*)\s+$/u;
const wordBefore =
  /\b(?:African|Arab|Asian|American|European|Islamic|OAU|OAS|OIC|ASEAN|AU|LAS|League|Freedom|[Tt]ransition(?:al)?)(?:['’]s)?\s+(?:\w+\s+)?$/;

/** "Charter of the OIC", "Charter of Fundamental Rights", "Charte de la Francophonie"; not that of San Francisco or of our Organization. */
const ofOthers =
  /^\s+(?:of\s+(?:the\s+)?(?!United\s|[A-Z][a-z]{0,9}\s+Nations|UN\b|U\.|World|San\s|Organi[sz]ation(?!\s+(?:of|for)\s+(?!the\s+United))|Security|General|Secretar|States|Members?\b|Great\b|\p{Lu}\p{Ll}+\s+\d)\p{Lu}|for\s+(?:the\s+)?(?:Organi[sz]ation\s+(?:of|for)|League|African|Arab|Economic\s+Rights|Association)|(?:de\s+la\s+|de\s+l['’]\s?|de\s+los\s+|des\s+|du\s+|del\s+|de\s+)(?!Nations|Naciones|ONU|San\s|Organi[sz]a[ct]i[oó]n(?!\s+de\s+(?:la\s+Un|los\s+Es|l['’]))|notre|nuestra)(?:\p{Lu}|transition(?!\p{L})|transición(?!\p{L})))/u;
const adjectiveBehind =
  /^\s+(?:africaine?|africana|[aá]rabe|andin[ae]|asi[aá]ti(?:ca|que)|europ[eé]\w+|isl[aá]mi\w+|ol[iy]mp\w+|ol[ií]mpica|sociale?|démocratique|democrática|atlanti\w+|interam[eé]\w+|constitutionnelle|constitucional|nationale|nacional)(?!\p{L})/iu;

/**
 * Whether the words around "Charter" say that it is not that of the United Nations: a Charter with a name of its own.
 * @param before ends where the noun begins, `behind` begins where it ends
 */
export function isAnotherCharter(before: string, behind: string): boolean {
  const name = nameBefore.exec(before)?.[1];
  if (name !== undefined && !ownName.test(name)) return true;
  return wordBefore.test(before) || ofOthers.test(behind) || adjectiveBehind.test(behind);
}
