import type { Glossary, GlossaryEntry } from './glossary';

/** What is told of States by the three letters that stand for them. */
interface StateCodes {
  readonly byCode: ReadonlyMap<string, GlossaryEntry>;
  /** By the identifier of a State: the States that went before it under its letters. */
  readonly before: ReadonlyMap<string, readonly GlossaryEntry[]>;
}

const known = new WeakMap<Glossary, StateCodes>();

/** The name that a State had in a year, by its code (ISO 3166-1 alpha-3): "COD" in 1985 gives "Zaire". */
export function stateOfCode(code: string, year: number, glossary: Glossary): string | undefined {
  let codes = known.get(glossary);
  if (!codes) known.set(glossary, (codes = readCodes(glossary)));
  const state = codes.byCode.get(code);
  if (!state) return undefined;
  // The year in which a name changed is nearly always one in which the General Debate has heard the new one.
  const former = state.formerly?.find(({ until }) => year < until);
  const before = codes.before.get(state.id)?.find(({ from = 0, until = 0 }) => from <= year && year < until);
  return (former ?? before ?? state).name;
}

function readCodes(glossary: Glossary): StateCodes {
  const byCode = new Map<string, GlossaryEntry>();
  const before = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary.entries()) {
    if (entry.kind !== 'member-state' && entry.kind !== 'observer') continue;
    const { code, successor } = entry;
    if (code !== undefined) byCode.set(code, entry);
    else if (successor !== undefined) before.set(successor, [...(before.get(successor) ?? []), entry]);
  }
  return { byCode, before };
}
