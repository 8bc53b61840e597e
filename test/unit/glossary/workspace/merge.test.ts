import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../../src/core/builtIn';
import { findTheSame, noChanges, withChanges } from '../../../../src/core/glossary/workspace/changes';
import { mergeGlossaries } from '../../../../src/core/glossary/workspace/merge';
import { surfaceForms } from '../../../../src/core/glossary/surfaceForms';
import { findTerms } from '../../../../src/core/parse/terms';
import { merged, problemsOf, read } from './glossaries';

/** The identifiers that stand in a text, with their words. */
function found(text: string, ...files: readonly string[]): string[] {
  return findTerms(text, merged(...files).knowledge).terms.map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );
}

const corridor = 'entries:\n  - name: blue corridor\n    abbreviations: [BLC]\n    definition: A way for relief.\n';

suite('a glossary over the built-in one', () => {
  test('adds an entry, found as people write it, beside the built-in ones', () => {
    assert.deepEqual(found('Blue corridors (BLC), good offices.', corridor), [
      'blue-corridor: Blue corridors',
      'blue-corridor: BLC',
      'good-offices: good offices',
    ]);
  });

  test('an entry with the identifier of a built-in one takes its place', () => {
    const own = 'entries:\n  - id: good-offices\n    name: quiet help\n    definition: Ours.\n';
    assert.deepEqual(found('Quiet help and good offices.', own), ['good-offices: Quiet help']);
    assert.equal(merged(own).knowledge.glossary.get('good-offices')?.definition, 'Ours.');
  });

  test('a form that a built-in entry has belongs to the own entry, whatever its capitals and plural', () => {
    const own = 'entries:\n  - id: mine\n    name: Good Office\n    abbreviations: [HIPPO]\n    definition: Ours.\n';
    assert.deepEqual(found('Good offices by HIPPO; the High-level Independent Panel on Peace Operations.', own), [
      'mine: Good offices',
      'mine: HIPPO',
      'hippo: High-level Independent Panel on Peace Operations',
    ]);
  });

  test('nothing else has a claimed form, not even an entry that is extended', () => {
    const own =
      'entries:\n  - id: mine\n    name: good office\n    abbreviations: [HIPPO]\n    definition: Ours.\n  - extends: good-offices\n    aliases: [quiet help]\n';
    const { glossary, taxonomy } = merged(own).knowledge;
    const owners = (text: string) =>
      surfaceForms(glossary, taxonomy).flatMap((form) =>
        form.text.toLowerCase() === text ? (form.pattern.term ?? []) : [],
      );
    assert.deepEqual(['good office', 'good offices', 'hippo', 'quiet help'].map(owners), [
      ['mine'],
      [],
      ['mine'],
      ['good-offices'],
    ]);
  });

  test('an abbreviation that stands for several things stands for what the own glossary says', () => {
    const own = 'entries:\n  - name: Port Safety Code\n    abbreviations: [PSC]\n    definition: Ours.\n';
    assert.deepEqual(found('The PSC met.', own), ['port-safety-code: PSC']);
  });

  test('silences an entry', () => {
    assert.deepEqual(found('Good offices of HIPPO.', 'silence: [hippo]\n'), ['good-offices: Good offices']);
  });

  test('extends an entry: lists grow, the rest stays', () => {
    const own = 'entries:\n  - extends: good-offices\n    aliases: [quiet help]\n    until: 2050\n';
    assert.deepEqual(found('Quiet help, good offices.', own), [
      'good-offices: Quiet help',
      'good-offices: good offices',
    ]);
    const before = builtInKnowledge().glossary.get('good-offices');
    const entry = merged(own).knowledge.glossary.get('good-offices');
    assert.equal(entry?.definition, before?.definition);
    assert.deepEqual([entry?.until, entry?.origin?.extends, entry?.source], [2050, true, before?.source]);
  });

  test('extends an entry of another file, silences it, and names what it cannot extend', () => {
    const more =
      'entries:\n  - extends: blue-corridor\n    aliases: [blue path]\n  - extends: no-such-thing\n    aliases: [lost]\n';
    assert.deepEqual(found('A blue path, lost.', corridor, more), ['blue-corridor: blue path']);
    assert.deepEqual(found('A blue path.', corridor, `${more}silence: [blue-corridor]\n`), []);
    assert.deepEqual(
      problemsOf(more, corridor).map(({ message }) => message),
      ['There is no entry “no-such-thing” to extend.'],
    );
  });

  test('of two entries with one identifier the first counts; a form of two entries is told', () => {
    const twice = `${corridor}  - name: Blue Corridor\n    definition: Again.\n  - name: way\n    aliases: [blue corridors]\n    definition: Way.\n`;
    assert.equal(merged(twice).knowledge.glossary.get('blue-corridor')?.definition, 'A way for relief.');
    assert.deepEqual(
      problemsOf(twice).map(({ code, message }) => `${code}: ${message}`),
      [
        'glossary-duplicate-id: Another entry has the identifier “blue-corridor”; this one is left out.',
        'glossary-duplicate-form: “blue corridors” stands for “blue corridor” as well.',
      ],
    );
  });

  test("the workspace's entry beats the user's, and may bring back what the user silenced", () => {
    const user = read(
      'entries:\n  - name: blue corridor\n    definition: Mine.\nsilence: [hippo]\n',
      'file:///u/a.yaml',
    );
    const workspace = read(`${corridor}  - id: hippo\n    name: HIPPO report\n    definition: Ours.\n`);
    const { changes, problems } = mergeGlossaries(builtInKnowledge(), [[user], [workspace]]);
    const { glossary } = withChanges(builtInKnowledge(), changes);
    assert.equal(glossary.get('blue-corridor')?.definition, 'A way for relief.');
    assert.equal(glossary.get('hippo')?.definition, 'Ours.');
    assert.deepEqual([...problems.values()].flat(), []);
  });

  test('without changes knowledge stays the same object', () => {
    assert.equal(withChanges(builtInKnowledge(), noChanges), builtInKnowledge());
  });

  test('documents need no new reading when only a definition or a place changes', () => {
    const moved = `# a comment\n${corridor.replace('A way', 'The way')}`;
    assert.ok(findTheSame(merged(corridor).changes, merged(moved).changes));
    assert.ok(!findTheSame(merged(corridor).changes, merged(corridor.replace('BLC', 'BCR')).changes));
    assert.ok(!findTheSame(merged(corridor).changes, merged(`${corridor}silence: [hippo]\n`).changes));
  });
});
