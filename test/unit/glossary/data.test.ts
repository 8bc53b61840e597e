import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { entryKinds } from '../../../src/core/glossary/glossary';
import { formsIn, surfaceForms } from '../../../src/core/glossary/surfaceForms';
import { findReferences } from '../../../src/core/references/references';
import { violations } from './schema';

const folder = 'src/core/glossary';
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

suite('the built-in glossary', () => {
  const { glossary, taxonomy, matcher } = builtInKnowledge();
  const entries = [...glossary.entries()];
  const schema = json(join(folder, 'glossary.schema.json'));

  for (const name of readdirSync(join(folder, 'data'))) {
    test(`${name} is as the schema asks`, () => {
      assert.deepEqual(violations(parse(readFileSync(join(folder, 'data', name), 'utf8')), schema), []);
    });
  }

  test('the schema and the program know the same kinds', () => {
    const { definitions } = schema as { definitions: { entry: { properties: { kind: { enum: string[] } } } } };
    assert.deepEqual(definitions.entry.properties.kind.enum, entryKinds);
  });

  test('no two entries have a name, an alias or an abbreviation in common', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases, abbreviations, formal, formerly = [], names = {}, kind } of entries) {
      if (kind === 'drafting-verb') continue;
      const former = formerly.map((earlier) => earlier.name);
      const full = [name, ...aliases, ...(formal ? [formal] : []), ...former, ...Object.values(names).flat()];
      const forms = [...full.map((form) => form.toLowerCase()), ...abbreviations];
      for (const form of new Set(forms)) {
        const owner = owners.get(form);
        if (owner !== undefined && owner !== id) shared.push(`"${form}": ${owner} and ${id}`);
        owners.set(form, id);
      }
    }
    assert.deepEqual(shared, []);
  });

  test('letters that stand for several things belong to no entry alone', () => {
    const own = new Set(entries.flatMap(({ name, aliases, abbreviations }) => [name, ...aliases, ...abbreviations]));
    const both = entries.flatMap(({ id, ambiguous = [] }) =>
      ambiguous.filter((form) => own.has(form) || /\s/.test(form)).map((form) => `${id}: ${form}`),
    );
    assert.deepEqual(both, []);
  });

  test('no two drafting verbs open a paragraph with the same words', () => {
    const verbs = entries.filter(({ kind }) => kind === 'drafting-verb');
    const openings = verbs.flatMap(({ name, aliases }) => [name, ...aliases]);
    assert.deepEqual(
      openings.filter((opening, i) => openings.indexOf(opening) !== i),
      [],
    );
  });

  test('what entries refer to is there', () => {
    const missing = entries.flatMap(({ id, related, themes, successor }) => [
      ...related.filter((other) => !glossary.get(other)).map((other) => `${id}: related ${other}`),
      ...related.filter((other) => other === id).map(() => `${id} is related to itself`),
      ...themes.filter((theme) => !taxonomy.get(theme)).map((theme) => `${id}: theme ${theme}`),
      ...(successor === undefined || glossary.get(successor) ? [] : [`${id}: successor ${successor}`]),
    ]);
    assert.deepEqual(missing, []);
  });

  test('the first sentence of a definition is short enough to stand alone', () => {
    const long = entries
      .map(({ id, definition }) => ({ id, first: /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(definition)?.[0] ?? definition }))
      .filter(({ first }) => first.length > 220)
      .map(({ id, first }) => `${id}: ${first.length} characters`);
    assert.deepEqual(long, []);
  });

  test('years are in order, and what ended may have a successor', () => {
    const wrong = entries.filter(({ from, until, successor }) => {
      if (successor !== undefined && until === undefined) return true;
      return from !== undefined && until !== undefined && from > until;
    });
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  test('every entry has a source, and a symbol that can exist', () => {
    for (const { id, source } of entries) {
      assert.ok(source.label, `${id} has no source`);
      if (source.symbol === undefined) continue;
      const ids = findReferences(source.symbol).map((reference) => reference.id);
      assert.deepEqual(ids, [`symbol/${source.symbol.replace(/\s/g, '')}`], id);
    }
  });

  test('every name, alias and abbreviation is found in running text', () => {
    const lost: string[] = [];
    const anywhere = [...surfaceForms(glossary, taxonomy), ...formsIn(['ru', 'zh', 'ar'], glossary)];
    const sentences = [
      ...anywhere.map((form) => ({ ...form, sentence: `Then ${form.text} came.` })),
      ...formsIn(['fr', 'es'], glossary).map((form) => ({ ...form, sentence: `La visite de ${form.text} et du roi.` })),
    ];
    for (const { text, pattern, sentence } of sentences) {
      if (pattern.term === undefined) continue;
      const found: string[] = [];
      matcher.scan(sentence, {
        term: (start, end, { term }) => found.push(`${term} ${sentence.slice(start, end)}`),
        cue: () => undefined,
      });
      // Signs at the end are no part of what is found: "A4P+".
      if (!found.includes(`${pattern.term} ${text.replace(/[^\p{L}\p{N}]+$/u, '')}`))
        lost.push(`${pattern.term}: "${text}" gives ${found.join(', ')}`);
    }
    assert.deepEqual(lost, []);
  });
});

suite('the Sustainable Development Goals', () => {
  const { glossary } = builtInKnowledge();
  const ids = [...glossary.entries()].map(({ id }) => id);

  test('are seventeen, with 169 targets, each goal counting its own', () => {
    assert.equal(ids.filter((id) => /^sdg-\d+$/.test(id)).length, 17);
    const targets = ids.filter((id) => id.startsWith('sdg-target-')).map((id) => id.slice('sdg-target-'.length));
    const perGoal = Array.from({ length: 17 }, (_, i) => targets.filter((t) => t.startsWith(`${i + 1}.`)).length);
    assert.deepEqual(perGoal, [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
  });

  test('are described, and lead from goal to target and back', () => {
    const goal = glossary.get('sdg-16');
    assert.equal(goal?.name, 'Sustainable Development Goal 16: Peace, justice and strong institutions');
    assert.ok(goal.related.includes('sdg-target-16.3'));
    assert.deepEqual(glossary.get('sdg-target-16.3')?.related, ['sdg-16']);
    assert.match(glossary.get('sdg-target-16.3')?.definition ?? '', /[Rr]ule of law/);
  });
});

suite('the built-in Charter', () => {
  const { charter } = builtInKnowledge();

  test('has nineteen chapters and a hundred and eleven articles, in order', () => {
    const chapters = [...charter.chapters()];
    assert.equal(chapters.length, 19);
    assert.deepEqual(chapters.map(({ number }) => number).slice(0, 11), [
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
      'IX',
      'X',
      'XI',
    ]);
    let next = 1;
    for (const { number, first, last } of chapters) {
      assert.equal(first, next, `Chapter ${number}`);
      for (let article = first; article <= last; article++) {
        assert.equal(charter.article(article)?.chapter.number, number, `Article ${article}`);
      }
      next = last + 1;
    }
    assert.equal(next, 112);
    assert.equal(charter.article(0), undefined);
    assert.equal(charter.article(112), undefined);
    assert.equal(charter.chapter('XX'), undefined);
  });

  test('articles stand in the chapters that everybody knows', () => {
    const known: readonly (readonly [number, string])[] = [
      [2, 'I'],
      [7, 'III'],
      [24, 'V'],
      [33, 'VI'],
      [39, 'VII'],
      [51, 'VII'],
      [52, 'VIII'],
      [55, 'IX'],
      [71, 'X'],
      [73, 'XI'],
      [92, 'XIV'],
      [99, 'XV'],
      [103, 'XVI'],
      [108, 'XVIII'],
    ];
    for (const [article, chapter] of known)
      assert.equal(charter.article(article)?.chapter.number, chapter, `Article ${article}`);
  });
});
