import type { GlossaryEntry } from '../../glossary/glossary';
import type { Knowledge } from '../../knowledge';

/** The names by which General Assembly resolutions are cited as well, by the identifiers of both. */
interface NamedResolutions {
  /** `symbol/A/RES/60/1` → `world-summit-outcome` */
  readonly terms: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
}

/** The glossary term that names the very resolution: "2005 World Summit Outcome" of `symbol/A/RES/60/1`. */
export function termNaming(id: string, knowledge: Knowledge): string | undefined {
  return namedResolutions(knowledge).terms.get(id);
}

/** The resolution that a glossary term names. */
export function resolutionNamed(id: string, knowledge: Knowledge): string | undefined {
  return namedResolutions(knowledge).symbols.get(id);
}

const known = new WeakMap<Knowledge, NamedResolutions>();

function namedResolutions(knowledge: Knowledge): NamedResolutions {
  const made = known.get(knowledge);
  if (made) return made;
  const claims = new Map<string, GlossaryEntry[]>();
  for (const entry of knowledge.glossary.entries()) {
    const symbol = entry.kind === 'document' ? entry.source.symbol?.replaceAll(' ', '') : undefined;
    if (!symbol?.startsWith('A/RES/') || !isNameOf(entry.name, knowledge.documents.get(symbol)?.about)) continue;
    const others = claims.get(symbol);
    if (others) others.push(entry);
    else claims.set(symbol, [entry]);
  }
  const terms = new Map<string, string>();
  for (const [symbol, [entry, ...others]] of claims) {
    // What several documents were adopted in is none of them.
    if (entry && others.length === 0) terms.set(`symbol/${symbol}`, entry.id);
  }
  const named = { terms, symbols: new Map([...terms].map(([id, term]) => [term, id])) };
  known.set(knowledge, named);
  return named;
}

/** Whether a name and what a resolution is about are one: "The future we want" is not the conference that adopted it. */
function isNameOf(name: string, about: string | undefined): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(name)) return false;
  if (about === undefined || about.includes(name)) return true;
  const proper = about.match(/\p{Lu}\p{L}*/gu) ?? [];
  return proper.length > 0 && proper.every((word) => name.includes(word));
}
