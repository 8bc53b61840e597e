import { formKey } from '../formKey';
import type { WrittenForm } from './written';

/** Which entry of the user's or the workspace's glossaries has which form. */
export class FormOwners {
  readonly #owners = new Map<string, string>();

  /** Gives a form to an entry. @returns the entry that has it already, another one */
  claim(form: WrittenForm, id: string): string | undefined {
    const key = form.kind === 'abbreviation' ? `= ${form.text}` : formKey(form.text);
    const owner = this.#owners.get(key);
    if (owner === undefined) this.#owners.set(key, id);
    return owner === id ? undefined : owner;
  }
}
