import { findFootnotesAgain } from './footnotesAgain';
import type { FoundReference } from './found';

/** A note in brackets: "[A/PV.1013, para. 40]", "(see resolution 1514 (XV))", "[1013th meeting]". */
const note = /[[(](?:[^[\]()]|\([^[\]()]{0,20}\)){1,120}[\])]/g;
const citing = /\bpara|\bpp?\.|\bPV|meeting|annex|chap|sect|page|[Rr]esolution|[A-Z]\/|[Ii]bid|[Oo]p\./;
const again = /^[[(](?:see\s+)?((?:[Ii]bid|[Oo]p\.\s?cit)\b\.?)/;
/** What makes it another document of the same series: "ibid., Forty-seventh Session", "ibid., resolution 2". */
const elsewhere = /^\s?,?\s*(?:[A-Z]|resolution|decision|vol\.|suppl)/;

/** How far the note that is meant may stand before, in UTF-16 units. */
const reach = 4000;

/**
 * "[ibid., para. 42]" and "[op. cit.]": what the note before cites, where that is one document and nothing else is cited
 * between the two.
 * @param cited references in the order of the text
 */
export function findIbidem(text: string, cited: readonly FoundReference[]): FoundReference[] {
  const found: FoundReference[] = [];
  if (cited.length === 0 || !isMarked(text)) return found;
  let antecedent: string | undefined;
  let behind = 0;
  let next = 0;
  /** References from `next` on that begin before `end`. */
  const upTo = (end: number) => {
    const from = next;
    while ((cited[next]?.start ?? Infinity) < end) next++;
    return cited.slice(from, next);
  };
  for (const { 0: words, index } of text.matchAll(note)) {
    if (!citing.test(words)) continue;
    const between = upTo(index);
    const inside = upTo(index + words.length);
    const mark = again.exec(words);
    if (mark?.[1] === undefined) {
      const [only] = inside;
      antecedent = inside.length === 1 && only?.id.startsWith('symbol/') ? only.id : undefined;
    } else {
      const start = index + mark[0].length - mark[1].length;
      const end = index + mark[0].length;
      const unclear = inside.length + between.length > 0 || elsewhere.test(text.slice(end, end + 16));
      if (unclear || index - behind > reach) antecedent = undefined;
      if (antecedent !== undefined) found.push({ start, end, id: antecedent, confidence: 'inferred' });
    }
    behind = index + words.length;
  }
  return [...found, ...findFootnotesAgain(text, cited)];
}

/** Whether anything of the kind stands in a text: most have none. Letters that are rare at the front are found fastest. */
function isMarked(text: string): boolean {
  for (let at = text.indexOf('bid'); at >= 0; at = text.indexOf('bid', at + 1)) {
    const before = text.charAt(at - 1);
    if (before === 'i' || before === 'I') return true;
  }
  return text.includes('. cit');
}
