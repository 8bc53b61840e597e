import { textHash } from '../textHash';
import { canonical, textOf, without, type JsonObject } from './json';

export function idOf(annotation: JsonObject): string {
  return textOf(annotation['id']) ?? '';
}

/**
 * Gives an identifier of its own to each annotation that has none, or one that another one already has with other
 * content. It follows from the content, so that every program that reads the page gives the same. Exact repetitions of
 * an annotation are left out.
 */
export function identified(annotations: readonly JsonObject[]): readonly JsonObject[] {
  const known = new Map<string, JsonObject>();
  for (const annotation of annotations) {
    const own = idOf(annotation);
    if (own !== '' && !known.has(own)) {
      known.set(own, annotation);
      continue;
    }
    const content = canonical(without(annotation, 'id'));
    const sameContent = (other: JsonObject) => canonical(without(other, 'id')) === content;
    for (let turn = 0; ; turn++) {
      const id = turn === 0 && own !== '' ? own : derivedId(content, own === '' ? turn : turn - 1);
      const other = known.get(id);
      if (!other) known.set(id, { ...annotation, id });
      else if (own === '' || !sameContent(other)) continue;
      break;
    }
  }
  return [...known.values()];
}

/** A UUID of version 8 ("custom", RFC 9562) over a text. */
function derivedId(content: string, turn: number): string {
  const hex = [0, 1, 2, 3].map((seed) => textHash(`${turn} ${content}`, seed)).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
