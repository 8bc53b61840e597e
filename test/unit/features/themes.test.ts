import assert from 'node:assert/strict';
import { entry } from '../../../src/core/features/entry';
import { excerpt, shorten } from '../../../src/core/features/excerpt';
import { themeDocuments, themePassages, themes } from '../../../src/core/features/themes';
import { smallKnowledge, viewOf, worldOf } from '../../support/facts';

suite('themes', () => {
  const cues = { mediation: 'mediation', mediator: 'mediation' };
  const strong = viewOf('file:///w/strong.txt', 'mediation, a mediator\nmediation again', {
    cues,
    title: 'On mediation',
    date: '2011-11-09',
    body: 'General Assembly',
    themes: [{ id: 'mediation', weight: 0.8 }],
  });
  const weak = viewOf('file:///w/weak.txt', 'some mediation', {
    cues: { mediation: 'mediation' },
    themes: [
      { id: 'mediation', weight: 0.2 },
      { id: 'climate', weight: 0.1 },
    ],
  });
  const none = viewOf('file:///w/none.txt', 'mediation named once', { cues: { mediation: 'mediation' } });
  const world = worldOf([weak, strong, none]);

  test('count the documents that have a theme, and a passage for each line of evidence', () => {
    assert.deepEqual(
      themes(world).map(({ id, label, documents, passages }) => [id, label, documents, passages]),
      [
        ['mediation', 'Mediation', 2, 3],
        ['climate', 'climate', 1, 0],
      ],
    );
  });

  test('give the documents of a theme, the strongest first', () => {
    assert.deepEqual(
      themeDocuments('mediation', world).map(({ label, description, passages }) => [label, description, passages]),
      [
        ['On mediation', '9 November 2011 · General Assembly', 2],
        ['weak.txt', '', 1],
      ],
    );
  });

  test('give the passages of a document in the order of the text', () => {
    const record = world.snapshot.document(strong.uri);
    assert.ok(record);
    assert.deepEqual(
      themePassages('mediation', record).map(({ range }) => [range.start.line, range.start.character]),
      [
        [0, 0],
        [1, 0],
      ],
    );
  });
});

suite('excerpt', () => {
  test('shows the line around the words and where they stand in it', () => {
    const text = 'before\n  we  need   mediation\tnow\nafter';
    const at = text.indexOf('mediation');
    const { text: line, highlight } = excerpt(text, at, at + 9);
    assert.equal(line, 'we need mediation now');
    assert.equal(line.slice(...highlight), 'mediation');
  });

  test('cuts a long line between words on both sides', () => {
    const text = `${'alpha '.repeat(50)}mediation ${'omega '.repeat(50)}`;
    const at = text.indexOf('mediation');
    const { text: line, highlight } = excerpt(text, at, at + 9);
    assert.match(line, /^…alpha .* mediation omega .* omega…$/);
    assert.equal(line.slice(...highlight), 'mediation');
    assert.ok(line.length < 230);
  });

  test('folds words that run over a line end', () => {
    const text = 'the peaceful\nsettlement of disputes';
    assert.deepEqual(excerpt(text, 4, 23), { text: 'the peaceful settlement of disputes', highlight: [4, 23] });
  });

  test('leaves out the marks of a heading', () => {
    assert.deepEqual(excerpt('\n## On mediation\n', 7, 16), { text: 'On mediation', highlight: [3, 12] });
  });

  test('shortening never leaves half a character', () => {
    assert.equal(shorten('😀😀😀', 3), '😀…');
  });
});

suite('entry', () => {
  const written = (
    id: string,
    world = worldOf([], smallKnowledge([{ aliases: ['bons offices'], related: ['charter/article/99'] }])),
  ) =>
    entry(id, world)?.flatMap((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`)
        : [block.runs.map(({ text }) => text).join('')],
    );

  test('of a term: name, kind, definition, other names, source, related', () => {
    assert.deepEqual(written('good-offices'), [
      'good offices',
      'concept, Peace and security',
      'Quiet diplomacy by a trusted third party. It offers no terms of its own.',
      'Also: bons offices',
      'Source: Handbook on the Peaceful Settlement of Disputes',
      'Related',
      '- Article 99 of the Charter',
    ]);
  });

  test('lists the documents that use it, and those that are it', () => {
    const id = 'symbol/S/RES/1325(2000)';
    const user = viewOf('file:///w/user.txt', 'S/RES/1325 (2000) and S/RES/1325 (2000)', {
      references: { 'S/RES/1325 (2000)': id },
      date: '2016-03-01',
    });
    const text = viewOf('file:///w/1325.txt', 'Women', { symbol: id, title: 'Resolution 1325' });
    assert.deepEqual(written(id, worldOf([user, text]))?.slice(3), [
      'Its text in this workspace',
      '- Resolution 1325',
      'In this workspace',
      '2 uses in 1 document',
      '- user.txt, 1 March 2016: 2 uses',
    ]);
  });

  test('of an abbreviation: what documents say that it stands for', () => {
    const view = viewOf('file:///w/a.txt', 'Ministry of Foreign Affairs (EMFA)', {
      abbreviations: [{ short: 'EMFA', expansion: 'Ministry of Foreign Affairs' }],
    });
    assert.deepEqual(written('abbr/EMFA', worldOf([view]))?.slice(0, 4), [
      'EMFA',
      'abbreviation',
      'Stands for:',
      '- Ministry of Foreign Affairs, as 1 document has it',
    ]);
  });

  test('there is none for what nobody knows', () => {
    assert.equal(written('no-such-term'), undefined);
    assert.equal(written('abbr/NONE'), undefined);
    assert.equal(written('charter/article/112'), undefined);
  });
});
