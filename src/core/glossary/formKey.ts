import { singularOf } from './inflection';
import { wordsOf } from './nameWords';

/** The same for all writings of a form that the matcher takes for one: capitals, accents, plurals and hyphens apart. */
export function formKey(form: string): string {
  return wordsOf(form)
    .map(({ word, before }) => `${before} ${singularOf(word)}`)
    .join(' ');
}
