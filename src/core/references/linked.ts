import { apartFrom } from './apart';
import type { FoundReference } from './found';

/** So near words that cite something a link to it adds nothing: "art. 18 [Charter](...#Article_18)". */
const beside = 40;

/** What links cite apart from what the words in them or right beside them cite. */
export function notBeside(
  linked: readonly FoundReference[],
  known: readonly FoundReference[],
): readonly FoundReference[] {
  let next = 0;
  return apartFrom(linked, known).filter(({ id, start, end }) => {
    while ((known[next]?.end ?? Infinity) <= start - beside) next++;
    for (let near = next; (known[near]?.start ?? Infinity) < end + beside; near++) {
      if (known[near]?.id === id) return false;
    }
    return true;
  });
}

/** References as the addresses of the links around them confirm them, or tell them where words alone could only guess. */
export function confirmed(
  references: readonly FoundReference[],
  linked: readonly FoundReference[],
  text: string,
): readonly FoundReference[] {
  if (linked.length === 0) return references;
  let next = 0;
  return references.map((reference) => {
    const { id, start, end, confidence } = reference;
    while ((linked[next]?.end ?? Infinity) < end) next++;
    const link = linked[next];
    if (!link || link.start > start || confidence === 'exact') return reference;
    if (link.id === id) return { ...reference, confidence: 'exact' as const };
    const number = /\d+/.exec(text.slice(start, end))?.[0] ?? '';
    const isOf = new RegExp(`/${number}(?![\\d/])`).test(link.id);
    return confidence === 'inferred' && number !== '' && isOf
      ? { ...reference, id: link.id, confidence: 'exact' }
      : reference;
  });
}
