import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { Taxonomy, type Theme } from '../../../src/core/themes/taxonomy';
import { readTaxonomyFile } from '../../../src/core/themes/taxonomyFile';
import { citationCues, weighThemes } from '../../../src/core/themes/weigh';
import { violations } from '../glossary/schema';

suite('the built-in taxonomy', () => {
  const { taxonomy, charter, glossary, matcher } = builtInKnowledge();
  const themes = [...taxonomy.themes()];

  test('is as its schema asks', () => {
    const schema = JSON.parse(readFileSync('src/core/themes/taxonomy.schema.json', 'utf8')) as unknown;
    assert.deepEqual(violations(parse(readFileSync('src/core/themes/data/taxonomy.yaml', 'utf8')), schema), []);
  });

  test('names each theme once, and only themes that are there', () => {
    assert.equal(new Set(themes.map(({ id }) => id)).size, themes.length);
    const missing = themes.flatMap(({ id, related }) =>
      related.filter((other) => !taxonomy.get(other) || other === id).map((other) => `${id}: ${other}`),
    );
    assert.deepEqual(missing, []);
  });

  test('has the themes that people of the field look for', () => {
    const wanted =
      'conflict-prevention mediation regional-cooperation peace-operations peacebuilding collective-security disarmament ' +
      'counter-terrorism human-rights humanitarian-action sustainable-development climate women-peace-security rule-of-law ' +
      'un-reform middle-east';
    for (const id of wanted.split(' ')) assert.ok(taxonomy.get(id), id);
  });

  test('cites articles and chapters that the Charter has', () => {
    for (const { id, references } of themes) {
      for (const reference of references) {
        const [, kind, number = ''] = /^charter\/(article|chapter)\/(\w+)/.exec(reference) ?? [];
        if (kind === 'article') assert.ok(charter.article(Number(number)), `${id}: ${reference}`);
        if (kind === 'chapter') assert.ok(charter.chapter(number), `${id}: ${reference}`);
      }
    }
  });

  test('gives no words to a theme twice, its own or those of a term', () => {
    const forms = [...glossary.entries()].flatMap(({ name, aliases }) => [name, ...aliases]);
    const words = [...forms, ...themes.flatMap(({ phrases, weak }) => [...phrases, ...weak])];
    const twice = words.flatMap((phrase) => {
      const found: string[] = [];
      matcher.scan(phrase, {
        term: () => undefined,
        cue: (start, end, pattern) =>
          found.push(...pattern.themes.map(({ theme }) => `${theme}: ${phrase.slice(start, end)}`)),
      });
      return found.filter((cue, i) => found.indexOf(cue) !== i);
    });
    assert.deepEqual([...new Set(twice)], []);
  });
});

suite('reading a taxonomy', () => {
  test('a theme without an id or a label is an error that names it', () => {
    assert.throws(() => readTaxonomyFile({ themes: [{ id: 'rivers' }] }), /rivers/);
    assert.throws(() => readTaxonomyFile({ themes: [{ label: 'Rivers' }] }), /Rivers/);
  });

  test('a file without themes has none', () => {
    assert.deepEqual(readTaxonomyFile({}), []);
  });
});

suite('weighing themes', () => {
  const theme = (id: string, references: readonly string[]): Theme => ({
    id,
    label: id,
    description: '',
    references,
    phrases: [],
    weak: [],
    related: [],
  });
  const taxonomy = new Taxonomy([
    theme('rivers', ['charter/article/33', 'charter/chapter/VI']),
    theme('lakes', ['charter/article/2/4']),
  ]);

  test('a paragraph of an article counts as the article, but not the other way round', () => {
    assert.deepEqual(taxonomy.themesCiting('charter/article/33/1'), ['rivers']);
    assert.deepEqual(taxonomy.themesCiting('charter/article/2/4'), ['lakes']);
    assert.deepEqual(taxonomy.themesCiting('charter/article/2'), []);
    assert.deepEqual(taxonomy.themesCiting('charter/article/333'), []);
  });

  test('a citation is evidence at its place', () => {
    const reference = { start: 6, end: 16, id: 'charter/article/33', confidence: 'exact' as const };
    const [cue, ...more] = citationCues([reference], taxonomy);
    assert.deepEqual(more, []);
    assert.deepEqual([cue?.theme, cue?.start, cue?.end], ['rivers', 6, 16]);
  });

  const cues = (words: string, weight = 1) =>
    words.split(' ').map((word, i, all) => {
      const start = all.slice(0, i).join(' ').length + (i > 0 ? 1 : 0);
      return {
        theme: /^r/i.test(word) ? 'rivers' : 'lakes',
        weight,
        start,
        end: start + word.length,
        phrase: all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) + 1,
      };
    });

  const length = 9000;

  test('one phrase is not enough to be about a theme', () => {
    assert.deepEqual(weighThemes(cues('river'), length), []);
    assert.deepEqual(weighThemes(cues('river rain'), length), [{ id: 'rivers', weight: 1 }]);
  });

  test('on a single page it is enough, unless three themes are plain', () => {
    assert.deepEqual(weighThemes(cues('river'), 900), [{ id: 'rivers', weight: 1 }]);
    const plain = ['a', 'b', 'c'].map((theme, i) => ({ theme, weight: 2, start: i, end: i + 1, phrase: i + 1 }));
    const weak = { theme: 'd', weight: 1, start: 9, end: 10, phrase: 9 };
    assert.equal(weighThemes([...plain, weak], 900).length, 3);
  });

  test('weights are shares, the strongest first', () => {
    const text = 'river rain reed lake loch';
    assert.deepEqual(weighThemes(cues(text), length), [
      { id: 'rivers', weight: 0.6 },
      { id: 'lakes', weight: 0.4 },
    ]);
  });

  test('the same words again count less, whatever their capitals', () => {
    const again = weighThemes(cues('river River river river lake loch'), length);
    assert.deepEqual(
      again.map(({ id }) => id),
      ['rivers', 'lakes'],
    );
    assert.ok((again[0]?.weight ?? 1) < 0.6);
  });

  test('no evidence, no themes', () => {
    assert.deepEqual(weighThemes([], length), []);
  });
});
