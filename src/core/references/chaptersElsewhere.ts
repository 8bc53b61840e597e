/** Divisions of a document and places in it: no chapter of the Charter is cited by them. */
const divisionBehind =
  /^\)?[^\S\n]*,?\s+(?:\(?(?:above|below|supra|infra|ci-dess[ou]+s|más\s+(?:arriba|abajo))(?!\p{L})|(?:sections?|sect\.|secc?i[oó]n|subsections?|parts?|annex|paras?\.|pp?\.|pages?|verses?|tables?|figures?)\s+(?:[IVX]|[A-H](?!\p{L})|\d))/iu;
const divisionBefore =
  /(?:\b(?:part|volume|vol\.|title|book|annex|appendix|partie|tome|parte|volumen|tomo)\s+(?:[IVX]+|\d{1,2}|[A-H])|\d),\s+$/i;
/** "See chapter VI", "voir": the reader is sent to another page of the document. */
const sent = /\b(?:see|see\s+also|cf\.|voir|véase)\s+$/i;

/** "Chapter VI of the study" is of another document; "Chapter VII of the United Nations" is not. */
const ofAnother =
  /^,?\s+(?:of\s+(?:the|this|that|his|her|their|its|your)|du|de\s+la|del|de\s+l['’])\s+(?!(?:[\p{L}’'.-]+\s+){0,6}(?:Charter|Charte|Carta|Chapter)(?!\p{L})|United\s+Nations|UN(?!\p{L})|U\.\s?N|Organi[sz]a[ct]i[oó]n(?!\s+(?:of|for|de)\s))\p{L}/u;

/** A heading stands alone on its line with its title under it, or before its title where a paragraph begins. */
const lineBefore = /(?:^|\n)[^\S\n#*]*$/;
const titleBelow = /^[^\S\n]*\n\s*\p{Lu}/u;
const paragraphBefore =
  /(?:^|\n[^\S\n]*\n|(?:^|\n)[^\S\n]*(?:chap|contents|sommaire|índice)[^\n]{0,120}\n)[^\S\n#*]*$/i;
const titleBehind = /^(?:[.:]?[^\S\n]+(?:[—–-]\s*)?\p{Lu}|[.:][^\S\n]*\n)/u;

/**
 * Whether the words around a chapter say that it is one of a report, a study or a book: they head it, send the reader to
 * it or divide it.
 * @param end of the last number, `start` of the noun
 */
export function isChapterElsewhere(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 100);
  if (divisionBehind.test(behind) || ofAnother.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 140), start);
  if (divisionBefore.test(before) || sent.test(before)) return true;
  return (
    (titleBelow.test(behind) && lineBefore.test(before)) || (titleBehind.test(behind) && paragraphBefore.test(before))
  );
}
