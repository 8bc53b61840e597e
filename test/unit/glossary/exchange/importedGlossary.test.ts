import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../../src/core/builtIn';
import { importGlossary } from '../../../../src/core/glossary/exchange/importedGlossary';
import { exchanged } from '../../../../src/core/glossary/exchange/exchangedTerm';
import { termsAsCsv } from '../../../../src/core/glossary/exchange/csvTerms';
import { merged } from '../workspace/glossaries';

suite('an imported glossary', () => {
  const { glossary } = builtInKnowledge();

  test('new terms become entries, known ones get what is new, nothing is wrong in it', () => {
    const table =
      'English,French,Definition\nblue corridor,"corridor: bleu",A way: for relief.\n"good offices; quiet help",x,Theirs.\nBlue Corridors,,twice\n,seul,\n';
    const { text, ...counts } = importGlossary('UN\nlist.csv', table, glossary);
    assert.deepEqual(counts, { added: 1, extended: 1, skipped: 1, repeated: 1 });
    assert.match(text, /^# Imported from UN list\.csv\nentries:\n/);
    const { knowledge, problems } = merged(text);
    assert.deepEqual([...problems.values()].flat(), []);
    const entry = knowledge.glossary.get('blue-corridor');
    assert.deepEqual([entry?.definition, entry?.names], ['A way: for relief.', { fr: ['corridor: bleu'] }]);
    const known = knowledge.glossary.get('good-offices');
    assert.deepEqual(known?.aliases.includes('quiet help'), true);
    assert.equal(known.definition, glossary.get('good-offices')?.definition);
  });

  test('an identifier of our own make is kept, unless the name gives it or another entry has it', () => {
    const rows =
      'id,en,definition\nrelief-way,Blue Corridor,A\nmediation,Quiet Lane,B\n4711,Side Road,C\nback-road,Back Road,D\n';
    const { text } = importGlossary('x.csv', rows, glossary);
    assert.deepEqual(text.match(/id: .*/g), ['id: relief-way']);
    assert.deepEqual([...merged(text).problems.values()].flat(), []);
  });

  test('what Rostrum exports adds nothing when it is imported again', () => {
    const table = termsAsCsv([...glossary.entries()].filter(({ byNumber }) => !byNumber).map(exchanged));
    const { added, skipped } = importGlossary('all.csv', table, glossary);
    assert.deepEqual({ added, skipped }, { added: 0, skipped: 0 });
  });

  test('a file without terms makes an empty glossary', () => {
    assert.equal(importGlossary('x', 'English\n', glossary).text, '# Imported from x\nentries: []\n');
  });
});
