import assert from 'node:assert/strict';
import { definitionText } from '../../../../src/core/features/glossary/definitionText';
import { glossaryGroup, glossaryOverview } from '../../../../src/core/features/glossary/levels';
import type { GlossaryEntry } from '../../../../src/core/glossary/glossary';
import { smallKnowledge, viewOf, worldOf } from '../../../support/facts';

suite('glossary view', () => {
  const uri = 'file:///speeches/a.txt';
  const entries: readonly Partial<GlossaryEntry>[] = [
    { id: 'good-offices', name: 'good offices', field: 'Prevention', names: { fr: ['bons offices'] } },
    { id: 'security-council', name: 'Security Council', abbreviations: ['UNSC'], field: 'Organs', kind: 'organ' },
    { id: 'mediation', name: 'mediation', field: 'Prevention', definition: 'A third party helps. Often with offices.' },
    { id: 'turkiye', name: 'Türkiye', field: 'States', formerly: [{ name: 'Turkey', until: 2022 }], kind: 'place' },
  ];
  const text =
    'Good offices, the Security Council, good offices. Ministry of Foreign Affairs (MFA), MFA. Council (SC).';
  const here = viewOf(uri, text, {
    terms: {
      'Good offices': 'good-offices',
      'good offices': 'good-offices',
      'Security Council': 'security-council',
      MFA: 'abbr/MFA',
    },
    abbreviations: [
      { short: 'MFA', expansion: 'Ministry of Foreign Affairs' },
      { short: 'SC', expansion: 'Council', term: 'security-council' },
    ],
  });
  const elsewhere = viewOf('file:///speeches/b.txt', 'Security Council mediation', {
    terms: { 'Security Council': 'security-council', mediation: 'mediation' },
  });
  const world = worldOf([here, elsewhere], smallKnowledge(entries));

  const groups = (filter = '', document = uri) =>
    glossaryOverview({ filter, uri: document }, world).groups.map(({ key, entries: count }) => [key, count]);
  const names = (key: string, filter = '') =>
    glossaryGroup(key, { filter, uri }, world).map((node) => (node.kind === 'group' ? node.label : node.name));

  test('has what the document uses, what the workspace uses, and all', () => {
    assert.deepEqual(groups(), [
      ['document', 3],
      ['workspace', 3],
      ['all', 4],
    ]);
    assert.deepEqual(groups('', 'file:///speeches/none.txt'), [
      ['workspace', 3],
      ['all', 4],
    ]);
  });

  test('the document has the most used first, with its own abbreviations', () => {
    const [first, second] = glossaryGroup('document', { filter: '', uri }, world);
    assert.deepEqual(first, {
      kind: 'entry',
      id: 'good-offices',
      name: 'good offices',
      note: 'concept',
      about: 'Quiet diplomacy by a trusted third party',
      uses: 2,
      documents: 1,
    });
    assert.ok(second?.kind === 'entry');
    assert.deepEqual([second.id, second.about, second.uses], ['abbr/MFA', 'Ministry of Foreign Affairs', 2]);
    assert.deepEqual(names('document'), ['good offices', 'MFA', 'Security Council']);
  });

  test('the workspace has those of most documents first; all stand by their field', () => {
    assert.deepEqual(names('workspace'), ['Security Council', 'good offices', 'mediation']);
    assert.deepEqual(names('all'), ['Organs', 'Prevention', 'States']);
    assert.deepEqual(names('all/Prevention'), ['good offices', 'mediation']);
    assert.deepEqual(names('all/Nothing'), []);
  });

  test('a filter looks into names of every kind and language, then into definitions', () => {
    assert.deepEqual(names('all/Prevention', 'offices'), ['good offices', 'mediation']);
    assert.deepEqual(names('all', 'turkey'), ['States']);
    assert.deepEqual(names('all', 'turkiye'), ['States']);
    assert.deepEqual(names('document', 'unsc'), ['Security Council']);
    assert.deepEqual(names('document', 'foreign'), ['MFA']);
    assert.deepEqual(names('all', 'bons'), ['Prevention']);
    const { shown, all } = glossaryOverview({ filter: 'offices third', uri }, world);
    assert.deepEqual([shown, all], [2, 4]);
    assert.deepEqual(groups('nothing of it'), []);
  });

  test('a definition is copied in plain text with its source', () => {
    assert.equal(
      definitionText('good-offices', world),
      'good offices: Quiet diplomacy by a trusted third party. It offers no terms of its own. (Source: Handbook on the Peaceful Settlement of Disputes)',
    );
    assert.equal(definitionText('abbr/MFA', world), 'MFA: Ministry of Foreign Affairs');
    assert.equal(definitionText('nothing', world), undefined);
  });
});
