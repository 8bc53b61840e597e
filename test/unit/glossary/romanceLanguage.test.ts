import assert from 'node:assert/strict';
import { romanceLanguage } from '../../../src/core/glossary/romanceLanguage';

suite('the language of a text', () => {
  const rows: readonly (readonly [text: string, language: string | undefined])[] = [
    ['The members of the Council thank the delegation and its people.', undefined],
    ['Les membres du Conseil remercient la délégation et le peuple des îles.', 'fr'],
    ['Los miembros del Consejo agradecen a la delegación y al pueblo de las islas.', 'es'],
    ['In the words of the poet: "La paix est une œuvre." That is all that is said to us.', undefined],
    ['', undefined],
  ];
  for (const [text, language] of rows) {
    test(text || 'nothing', () => {
      assert.equal(romanceLanguage(text), language);
    });
  }
});
