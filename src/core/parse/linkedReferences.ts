import type { Span } from '../model/span';
import type { FoundReference } from '../references/found';
import { findReferences } from '../references/references';
import { symbolInName } from './head/ownSymbol';

/** Words that Markdown makes a link, and its address as written. */
export interface LinkedWords extends Span {
  readonly address: string;
}

const charter = /charter/i;

/**
 * What the addresses of links cite: "[a resolution](https://docs.un.org/S/RES/1325(2000))" cites it without a number.
 * An address that names several documents, or none, cites nothing.
 */
export function linkedReferences(links: readonly LinkedWords[]): readonly FoundReference[] {
  return links.flatMap(({ start, end, address }): FoundReference[] => {
    const id = citedBy(address);
    return id === undefined ? [] : [{ start, end, id, confidence: 'exact' }];
  });
}

function citedBy(address: string): string | undefined {
  const path = readable(address);
  // Encyclopaedias name their pages in words: ".../United_Nations_Security_Council_Resolution_1325".
  const ids = new Set(
    findReferences(path.replaceAll('_', ' '))
      .map(({ id }) => id)
      .filter((id) => id !== 'invalid-symbol' && (charter.test(path) || !id.startsWith('charter/'))),
  );
  if (ids.size > 0) return ids.size === 1 ? [...ids][0] : undefined;
  const file = /[^/]*$/.exec(path)?.[0] ?? '';
  const symbol = symbolInName(file.toUpperCase());
  return symbol && `symbol/${symbol}`;
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
