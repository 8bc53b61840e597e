import assert from 'node:assert/strict';
import {
  addEntry,
  addForm,
  entryLines,
  isAbbreviation,
  newGlossary,
  type Addition,
  type NewEntry,
} from '../../../../src/core/glossary/workspace/additions';
import { read } from './glossaries';

const done = (text: string, { start, end, text: words }: Addition) => text.slice(0, start) + words + text.slice(end);
const entry: NewEntry = { name: 'blue corridor', definition: 'A way.' };
const lines = '  - name: blue corridor\n    definition: A way.';

suite('adding to a glossary file', () => {
  const places: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a new file', newGlossary, `${newGlossary}${lines}`],
    ['an empty file', '', `entries:\n${lines}\n`],
    ['a file without entries', 'field: X\nsilence: [hippo]\n', `field: X\nsilence: [hippo]\nentries:\n${lines}\n`],
    ['an empty list', 'entries: [] # none\nsilence: [a]\n', `entries: # none\n${lines}\nsilence: [a]\n`],
    ['behind the last entry', `entries:\n  - name: A # a\n`, `entries:\n  - name: A # a\n${lines}\n`],
    ['without a line end', `entries:\n  - name: A`, `entries:\n  - name: A\n${lines}`],
    [
      'before what follows the list, with its comments',
      `entries:\n- name: A\n  aliases:\n  - B\n\n# silenced\nsilence: [a]\n`,
      `entries:\n- name: A\n  aliases:\n  - B\n- name: blue corridor\n  definition: A way.\n\n# silenced\nsilence: [a]\n`,
    ],
    [
      'in a file that is nothing but a list',
      '# Ours\n- name: A\n',
      '# Ours\n- name: A\n- name: blue corridor\n  definition: A way.\n',
    ],
    ['in a file with a mistake', `entries:\n  - name: A: b\n`, `entries:\n  - name: A: b\n${lines}\n`],
    ['with the line ends of another system', `entries:\r\n  - name: A\r\n`, `entries:\r\n  - name: A\r\n${lines}\n`],
  ];
  for (const [what, before, after] of places) {
    test(`an entry goes to its place: ${what}`, () => {
      const text = done(before, addEntry(before, entry));
      assert.equal(text.replace(/\r/g, '').trimEnd(), after.replace(/\r/g, '').trimEnd());
      assert.ok(read(text).entries.some(({ entry: { name } }) => name === 'blue corridor'));
    });
  }

  test('a list in brackets is written anew, with its comments', () => {
    const text = 'field: X # f\nentries: [{ name: A, definition: B }]\n';
    const after = done(text, addEntry(text, entry));
    assert.match(after, /^field: X # f$/m);
    assert.deepEqual(
      read(after).entries.map((one) => one.entry.name),
      ['A', 'blue corridor'],
    );
  });

  test('whatever a name or a definition holds, it is read as it was given', () => {
    const hostile = [
      'a: b',
      '#x',
      '- y',
      '"q',
      "it's",
      '{z}',
      '@',
      'no',
      '2030',
      'x # y',
      'a:',
      '! !',
      '%',
      '| x',
      'é',
      '`',
      'a\u0007b',
    ];
    for (const words of [...hostile, 'long words '.repeat(30).trim()]) {
      const text = entryLines(
        { name: words, definition: words, aliases: [words], names: { fr: [words, 'x'] }, source: words },
        2,
      );
      const [found = assert.fail(text)] = read(`entries:\n${text}`).entries;
      assert.deepEqual([found.entry.name, found.entry.definition, found.entry.aliases[0]], [words, words, words], text);
      assert.deepEqual([found.entry.names?.fr?.[0], found.entry.source.label], [words, words]);
    }
  });

  test('the cursor waits behind an empty definition', () => {
    const { text, cursor } = addEntry(newGlossary, { name: 'blue corridor', definition: '' });
    assert.equal(`${text.slice(0, cursor)}|${text.slice(cursor)}`.split('\n').at(-1)?.trim(), 'definition: |'.trim());
  });

  const forms: readonly (readonly [what: string, before: string, form: string, after: string])[] = [
    ['a list in brackets', 'aliases: [b, "c"] # x', 'd', 'aliases: [b, "c", d] # x'],
    ['a list of lines', 'aliases:\n      - b # x', 'd', 'aliases:\n      - b # x\n      - d'],
    ['no list', 'from: 2000', 'd: e', 'aliases: ["d: e"]\n    from: 2000'],
    ['an empty list', 'aliases: []\n    from: 2000', 'd', 'aliases: [d]\n    from: 2000'],
    ['a key without a value', 'aliases:\n    from: 2000', 'd', 'aliases: [d]\n    from: 2000'],
    ['an abbreviation', 'aliases: [b]', 'BLC', 'abbreviations: [BLC]\n    aliases: [b]'],
  ];
  for (const [what, before, form, after] of forms) {
    test(`a form goes to its place: ${what}`, () => {
      const whole = (middle: string) => `entries:\n  - name: A # a\n    ${middle}\n  - name: Z\n    definition: z\n`;
      const file = read(whole(before));
      const [first = assert.fail()] = file.entries;
      assert.equal(done(file.text, addForm(file, first, form) ?? assert.fail()), whole(after));
    });
  }

  test('tells abbreviations from names', () => {
    for (const words of ['AU', 'PoC', 'C34', 'A4P+', 'UN-Women'.slice(0, 2), 'TCCs', 'BiH'])
      assert.ok(isAbbreviation(words), words);
    for (const words of ['Secretary-General', 'A', 'blue corridor', 'au', 'Geneva', 'M. X'])
      assert.ok(!isAbbreviation(words), words);
  });

  test('a form goes into an entry in braces, and into one that extends', () => {
    const add = (text: string) => {
      const file = read(text);
      return done(text, addForm(file, file.entries[0] ?? assert.fail(), 'd') ?? assert.fail());
    };
    assert.equal(add('entries: [{ name: A, from: 2000 }]\n'), 'entries: [{ name: A, aliases: [d], from: 2000 }]\n');
    assert.equal(add('entries:\n- extends: hippo\n'), 'entries:\n- extends: hippo\n  aliases: [d]\n');
  });
});
