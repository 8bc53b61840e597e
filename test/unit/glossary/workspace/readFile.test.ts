import assert from 'node:assert/strict';
import { marked } from '../../../support/marked';
import { fixed, problemsOf, read } from './glossaries';

/** Codes of the problems, each at the place that is marked, in order. */
function assertProblems(source: string, ...codes: readonly string[]): void {
  const { text, spans } = marked(source);
  const expected = spans.map(({ start, end }, i) => `${codes[i]}: ${text.slice(start, end)} at ${start}`);
  const found = problemsOf(text).map(({ code, start, end }) => `${code}: ${text.slice(start, end)} at ${start}`);
  assert.deepEqual(found, expected);
}

suite('reading a glossary of a workspace', () => {
  for (const [what, deep] of [
    ['keys', `${'? '.repeat(3900)}a`],
    ['items', `${'- '.repeat(900)}a`],
    ['brackets', '['.repeat(900)],
    ['braces', `${'{a: '.repeat(900)}b`],
    ['indentation', Array.from({ length: 900 }, (_, depth) => `\n${' '.repeat(depth + 4)}a:`).join('')],
  ] as const) {
    test(`what is nested without end is a problem, and does not end the process: ${what}`, () => {
      const [problem] = problemsOf(deep);
      assert.equal(problem?.code, 'glossary-syntax');
      assert.equal(problem.message, 'Nested too deeply.');
      const { entries } = read(
        `entries:\n  - name: Blue Corridor\n    definition: A way for relief.\n  - name: ${deep}\n`,
      );
      assert.deepEqual(
        entries.map(({ entry }) => entry.name),
        ['Blue Corridor'],
      );
    });
  }

  test('an entry needs a name and a definition; the rest follows from them', () => {
    const { entries, problems } = read('entries:\n  - name: Blue Corridor\n    definition: A way for relief.\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      [
        {
          id: 'blue-corridor',
          name: 'Blue Corridor',
          kind: 'concept',
          definition: 'A way for relief.',
          field: 'Workspace glossary',
          aliases: [],
          abbreviations: [],
          source: { label: 'terms.yaml' },
          related: [],
          themes: [],
          origin: {
            uri: 'file:///w/.rostrum/glossary/terms.yaml',
            range: { start: { line: 1, character: 10 }, end: { line: 1, character: 23 } },
          },
        },
      ],
    );
  });

  test('takes everything that built-in files may say, and names that look like numbers', () => {
    const { entries, problems } = read(`field: Relief
entries:
  - id: plan
    name: 2030
    aliases: [yes, 1.5]
    abbreviations:
      - P30
    kind: process
    definition: A plan.
    source: { label: Letter, symbol: S/2030/1 }
    names: { fr: Plan, es: [Plan, Proyecto] }
    formerly: [{ name: 2020, until: 2022 }]
    related: [good-offices]
    from: 2021
    case: exact
`);
    assert.deepEqual(problems, []);
    const [{ entry } = assert.fail()] = entries;
    assert.deepEqual(
      [entry.name, entry.field, entry.kind, entry.from, entry.case],
      ['2030', 'Relief', 'process', 2021, 'exact'],
    );
    assert.deepEqual([entry.aliases, entry.abbreviations], [['yes', '1.5'], ['P30']]);
    assert.deepEqual(entry.names, { fr: ['Plan'], es: ['Plan', 'Proyecto'] });
    assert.deepEqual(entry.source, { label: 'Letter', symbol: 'S/2030/1' });
  });

  test('says at the word what is wrong', () => {
    assertProblems(
      `fields: X\n`.replace('fields', '‹|fields|›') +
        `entries:
  - name: A corridor
    definition: One.
    ‹|alias|›: [B]
    kind: ‹|doctrin|›
    from: ‹|soon|›
    until: ‹|22|›
    abbreviations: ‹|AC|›
    themes: [‹|no-such|›]
    related: [‹|good-ofices|›, ‹|Good Offices|›]
    constructor: x
`.replace('constructor', '‹|constructor|›'),
      'glossary-unknown-key',
      'glossary-unknown-key',
      'glossary-value',
      'glossary-type',
      'glossary-value',
      'glossary-type',
      'glossary-unknown-theme',
      'glossary-unknown-entry',
      'glossary-value',
      'glossary-unknown-key',
    );
  });

  test('an entry without a name, and one without a definition', () => {
    assertProblems(
      'entries:\n  - ‹|definition: No name.|›\n    from: 2000\n  - name: ‹|Corridor|›\n  - ‹|just words|›\n',
      'glossary-missing-name',
      'glossary-missing-definition',
      'glossary-type',
    );
  });

  test('a file that is nothing but the list is read, and a fix gives it its key', () => {
    const source =
      '# Our terms\n- name: Blue Corridor\n  definition: A way for relief.\n- name: Side Road\n  definition: A road.\n';
    const { entries } = read(source);
    assert.deepEqual(
      entries.map(({ entry }) => entry.name),
      ['Blue Corridor', 'Side Road'],
    );
    assertProblems(source.replace('- name: Blue Corridor', '‹|- name: Blue Corridor|›'), 'glossary-no-entries');
    assert.equal(fixed(source), source.replace('- name: B', 'entries:\n- name: B'));
    assert.deepEqual(problemsOf(fixed(source)), []);
    assertProblems('‹|Blue Corridor is a way for relief.|›\n', 'glossary-no-entries');
  });

  test('of a merge that nobody finished both versions are read, and the place is told', () => {
    const version = (words: string) => `    definition: ${words}\n`;
    const source = `entries:\n  - name: Blue Corridor\n‹|<<<<<<< HEAD|›\n${version('A way.')}  - name: Side Road\n${version('A road.')}=======\n${version('A path.')}>>>>>>> draft\n  - name: Back Road\n${version('Behind.')}`;
    assert.deepEqual(
      read(marked(source).text).entries.map(({ entry }) => entry.name),
      ['Blue Corridor', 'Side Road', 'Back Road'],
    );
    const [problem] = problemsOf(marked(source).text).filter(({ message }) => message.startsWith('A merge left two'));
    assert.deepEqual(problem && { start: problem.start, end: problem.end }, marked(source).spans[0]);
  });

  test('what is typed but has no value yet is no mistake', () => {
    assertProblems(
      'field:\nentries:\n  - name: Corridor\n    definition: A way.\n    aliases:\n    related: [ ]\nsilence:\n',
    );
    assert.deepEqual(problemsOf(''), []);
    assert.deepEqual(problemsOf('# nothing yet\n'), []);
  });
});

suite('a broken glossary file', () => {
  const names = (text: string) => read(text).entries.map(({ entry }) => entry.name);
  const broken: readonly (readonly [what: string, entry: string])[] = [
    ['a colon in a text', '  - name: Broken\n    definition: One‹|:|› two\n'],
    ['a quotation that never ends', '  - name: ‹|"|›Broken\n    definition: x\n'],
    ['a list that never ends', '  - name: Broken\n    aliases: ‹|[|›a\n'],
    ['a tab', '  - name: Broken\n‹|\t|›aliases: [a]\n'],
    ['a key too far left', '  - name: Broken\n   ‹|a|›liases: [a]\n'],
    ['a key twice', '  - name: Broken\n    ‹|n|›ame: Again\n'],
  ];
  for (const [what, entry] of broken) {
    test(`${what}: told at its line, and all other entries are read`, () => {
      const before = 'entries:\n  - name: First\n    definition: One.\n';
      const { text, spans } = marked(`${before}${entry}  - name: Last\n    definition: Two.\nsilence: [hippo]\n`);
      const found = names(text);
      assert.deepEqual([found[0], found.at(-1)], ['First', 'Last']);
      assert.deepEqual(
        read(text).silenced.map((id) => id.text),
        ['hippo'],
      );
      const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
      const syntax = read(text).problems.filter(({ code }) => code === 'glossary-syntax');
      assert.ok(syntax.length > 0);
      assert.equal(lineOf(syntax[0]?.start ?? -1), lineOf(spans[0]?.start ?? -1), JSON.stringify(syntax));
      for (const { start, end } of syntax) assert.ok(end > start && !text.slice(start, end).includes('\n'));
    });
  }

  test('total: each cut of a file gives entries and problems, never an error', () => {
    const text =
      'field: F\nentries:\n  - {name: "A", aliases: [b, \'c\']}\n  - name: &x D\n    definition: >-\n      E: f\n    kind: *x\n  - *y\nsilence: [!z hippo]\n';
    for (let end = 0; end <= text.length; end++) {
      for (const { start, end: last } of read(text.slice(0, end)).problems) assert.ok(0 <= start && start <= last);
      read(text.slice(end));
    }
  });
});

suite('quick fixes of a glossary file', () => {
  const head = 'entries:\n  - name: Corridor\n    definition: A way.\n';
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['an unknown key becomes the nearest', `${head}    alias: [B]\n`, `${head}    aliases: [B]\n`],
    ['one text becomes a list', `${head}    aliases: B\n`, `${head}    aliases: [B]\n`],
    ['an unknown kind becomes the nearest', `${head}    kind: doctrin\n`, `${head}    kind: doctrine\n`],
    [
      'an unknown entry becomes the nearest',
      `${head}    related: [good-ofices]\n`,
      `${head}    related: [good-offices]\n`,
    ],
    [
      'one that nothing is near is removed',
      `${head}    related: [nothing-near, hippo]\n`,
      `${head}    related: [hippo]\n`,
    ],
    ['also at the end of a list', `${head}    related: [hippo, nothing-near]\n`, `${head}    related: [hippo]\n`],
    [
      'also the line of a list',
      `${head}    related:\n      - nothing-near\n      - hippo\n`,
      `${head}    related:\n      - hippo\n`,
    ],
    [
      'a missing definition gets its line',
      'entries:\n  - name: Corridor\n    from: 2000\n',
      'entries:\n  - name: Corridor\n    definition: \n    from: 2000\n',
    ],
    [
      'the second of two identifiers gets another',
      `${head}    id: x\n  - id: x\n    name: Other\n    definition: Two.\n`,
      `${head}    id: x\n  - id: x-2\n    name: Other\n    definition: Two.\n`,
    ],
  ];
  for (const [what, before, after] of cases) test(what, () => assert.equal(fixed(before), after));
});
