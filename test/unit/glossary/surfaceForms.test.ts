import assert from 'node:assert/strict';
import { Glossary } from '../../../src/core/glossary/glossary';
import { readGlossaryFile } from '../../../src/core/glossary/glossaryFile';
import { TermFinder } from '../../../src/core/glossary/termFinder';
import { findTerms } from '../../../src/core/parse/terms';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { Taxonomy } from '../../../src/core/themes/taxonomy';
import { marked } from '../../support/marked';

suite('the writings of an entry', () => {
  const base = { kind: 'member-state', definition: 'A State that nobody has seen.' };
  const glossary = new Glossary(
    readGlossaryFile({
      field: 'States',
      entries: [
        {
          ...base,
          id: 'elbonia',
          name: 'Elbonia',
          formal: 'Kingdom of Elbonia',
          formerly: [{ name: 'Lower Mud', until: 1990 }],
          names: { fr: ['Grenade', "Royaume d'Elbonie"], es: 'Elbonia', ru: 'Эльбония', zh: '埃尔博尼亚' },
        },
        { ...base, id: 'verb-decides', name: 'Decides', kind: 'drafting-verb' },
      ],
    }),
  );
  const taxonomy = new Taxonomy([]);
  const knowledge = { ...builtInKnowledge(), glossary, matcher: new TermFinder(glossary, taxonomy) };

  const rows: readonly string[] = [
    'In those years ‹|Lower Mud|› was the name of what is the ‹|Kingdom of Elbonia|› and of the people of ‹|Elbonia|›.',
    // French names are names in French texts.
    'The Grenade of the Royaume d’Elbonie is the pride of the people and that is all.',
    'La délégation de ‹|Grenade|› et du ‹|Royaume d’Elbonie|› remercie les membres du Conseil; ‹|Elbonia|›.',
    'The delegation of ‹|Elbonia|› (‹|Эльбония|›) is in ‹|Elbonia|›, ‹|埃尔博尼亚|›.',
    'The delegation of Elboniana and the Council; it Decides that it is so.',
  ];
  test('words of a text are in its language', () => {
    const words = 'la délégation et le peuple de Grenade';
    const ids = (whole?: string) => {
      const found: (string | undefined)[] = [];
      knowledge.matcher.scan(words, { term: (_, __, { term }) => found.push(term), cue: () => undefined }, whole);
      return found;
    };
    assert.deepEqual(ids(), ['elbonia']);
    assert.deepEqual(ids(`The head of the delegation and of the people that is to speak: ${words}.`), []);
  });

  for (const source of rows) {
    test(source, () => {
      const { text, spans } = marked(source);
      const { terms } = findTerms(text, knowledge);
      assert.deepEqual(
        terms,
        spans.map((span) => ({ id: 'elbonia', ...span })),
      );
    });
  }
});
