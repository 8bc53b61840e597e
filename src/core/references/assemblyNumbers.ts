import type { Item } from './citedItems';
import type { FoundReference } from './found';
import type { Organ } from './organs';

/** Numbers that a text has given to the General Assembly, so that they are its own where they stand bare behind. */
export class AssemblyNumbers {
  readonly #ids = new Map<number, string>();

  /** The resolution that a bare number names again: "resolution 2758 (XXVI) ... resolution 2758". */
  again({ form, number, date }: Item, organ: Organ | undefined): Pick<FoundReference, 'id' | 'confidence'> | undefined {
    if (form !== 'bare' || organ !== undefined || date !== undefined || this.#ids.size === 0) return undefined;
    const id = this.#ids.get(number);
    return id === undefined ? undefined : { id, confidence: 'rule' };
  }

  /** Notes what a number was, where the words left no doubt. */
  add({ form, number, year }: Item, organ: Organ | undefined, id: string): void {
    if (form === 'session' || (form === 'bare' && organ === undefined && year === undefined)) return;
    if (/^symbol\/A\/RES\/\d+\(/.test(id)) this.#ids.set(number, id);
    else this.#ids.delete(number);
  }
}
