import { symbolName } from '../symbolNames';

/** The two organs whose documents speeches cite most, known at a glance: `S/2015/446`, `A/70/95`, `A/RES/70/1`. */
const atOnce = /^(?:(S)|(A))\/(?:RES|DEC|PRST|PV\.)?[/\d]/;

/** The organ or body that issued a document; `undefined` when its symbol has no known prefix. */
export function organOf(symbol: string): string | undefined {
  const [, council, assembly] = atOnce.exec(symbol) ?? [];
  if (council !== undefined) return 'Security Council';
  if (assembly !== undefined) return 'General Assembly';
  return symbolName(symbol).organ;
}
