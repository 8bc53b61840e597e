import { courtesy, office } from '../../parse/names';

const before = new RegExp(`(?:(?:(?:${courtesy})|(?:${office})|\\p{Lu}[\\p{L}’'-]+)[\\s.]{1,2}){1,5}$`, 'u');
/** How far before a surname its titles and first names can begin, in UTF-16 units. */
const reach = 90;
const mostForms = 4;

/**
 * The forms in which a text names a person, the most frequent first: "Mr. Khiari", "ASG Khiari", "Khaled Khiari".
 * @param names of the person, as documents have it
 */
export function formsIn(text: string, names: readonly string[]): readonly string[] {
  const surnames = new Set(names.map((name) => name.split(/\s+/).at(-1) ?? name).filter((name) => name.length > 1));
  const counts = new Map<string, number>();
  for (const surname of surnames) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const behind = text.charAt(at + surname.length);
      if (/[\p{L}\p{N}]/u.test(behind) || /[\p{L}\p{N}-]/u.test(text.charAt(at - 1))) continue;
      const lead = before.exec(text.slice(Math.max(0, at - reach), at).replace(/\s/g, ' '))?.[0] ?? '';
      const form = `${withoutSentence(lead)}${surname}`.trim();
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .slice(0, mostForms)
    .map(([form]) => form);
}

/** A sentence that ends before the name is no part of it; an initial or a title does not end one. */
function withoutSentence(lead: string): string {
  const ends = [...lead.matchAll(/(\p{L}+)\.\s/gu)].filter(({ 1: word = '' }) => word.length > 4);
  const last = ends.at(-1);
  return last ? lead.slice(last.index + last[0].length) : lead;
}
