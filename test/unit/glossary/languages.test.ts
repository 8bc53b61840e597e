import assert from 'node:assert/strict';
import { romanceLanguage } from '../../../src/core/glossary/languages';

suite('the languages of a text', () => {
  const rows: readonly (readonly [text: string, language: string | undefined])[] = [
    ['The members of the Council thank the delegation and its people.', undefined],
    ['Les membres du Conseil remercient la délégation et le peuple des îles.', 'fr'],
    ['Los miembros del Consejo agradecen a la delegación y al pueblo de las islas.', 'es'],
    ['In the words of the poet: "La paix est une œuvre." That is all that is said to us.', undefined],
    [`Le Conseil. ${'We thank the Council and the people. '.repeat(8)}`, undefined],
    ['', undefined],
  ];
  for (const [text, language] of rows) {
    test(text.slice(0, 40) || 'nothing', () => {
      assert.equal(romanceLanguage(text), language);
    });
  }
});
