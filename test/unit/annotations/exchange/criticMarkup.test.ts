import assert from 'node:assert/strict';
import { readCriticMarkup } from '../../../../src/core/annotations/exchange/criticMarkup';
import {
  fromCriticMarkup,
  toCriticMarkup,
  type CriticNote,
} from '../../../../src/core/annotations/exchange/criticNotes';
import { resolveCritic } from '../../../../src/core/annotations/exchange/resolveCritic';
import { workOf } from '../../../support/work';

suite('CriticMarkup', () => {
  const resolved: readonly (readonly [name: string, source: string, accepted: string, rejected: string])[] = [
    ['an addition', 'the {++big ++}lake', 'the big lake', 'the lake'],
    ['a deletion', 'the {--big --}lake', 'the lake', 'the big lake'],
    ['a substitution', 'the {~~big~>small~~} lake', 'the small lake', 'the big lake'],
    ['a substitution by nothing', 'the {~~big ~>~~}lake', 'the lake', 'the big lake'],
    ['a comment', 'the lake{>>which?<<} is big', 'the lake is big', 'the lake is big'],
    ['a comment between spaces', 'the lake {>>which?<<} is big', 'the lake is big', 'the lake is big'],
    ['a comment before a full stop', 'the lake {>>which?<<}. So', 'the lake . So', 'the lake . So'],
    ['a comment on a line of its own', 'One.\r\n{>>Two?<<}\r\nThree.', 'One.\r\nThree.', 'One.\r\nThree.'],
    ['a comment at the end of a line', 'One. {>>Two?<<}\nThree.', 'One.\nThree.', 'One.\nThree.'],
    ['highlighted words', 'the {==lake==}{>>which?<<} is', 'the lake is', 'the lake is'],
    ['several lines', 'a{++\n\nb\nc++}\nd', 'a\n\nb\nc\nd', 'a\nd'],
    ['marks in marks', '{++a {--b--} {==c==}{>>d<<} {~~e~>f~~}++}', 'a  c f', ''],
    ['marks in a substitution', '{~~a {++b++}~>c {--d--}~~}', 'c ', 'a '],
    ['nothing in a comment', '{>>see {++this++} and ~><<}x', 'x', 'x'],
    ['an end in a comment', '{--x {>>a --} b<<} y--} z', ' z', 'x y z'],
    ['what is not closed', 'a {++b {--c--} d', 'a {++b  d', 'a {++b c d'],
    [
      'what is not opened',
      'a ++} b --} ~~} <<} ==} ~> c',
      'a ++} b --} ~~} <<} ==} ~> c',
      'a ++} b --} ~~} <<} ==} ~> c',
    ],
    ['a comment that is not closed', 'a {>>b {++c++}', 'a {>>b c', 'a {>>b '],
    ['marks that cross', '{++a {--b++} c--}', 'a {--b c--}', ' c--}'],
    ['a substitution without its middle', 'a {~~b {++c++}~~} d', 'a {~~b c~~} d', 'a {~~b ~~} d'],
    ['a second arrow', '{~~a~>b~>c~~}', 'b~>c', 'a'],
    ['escaped braces', String.raw`a \{++b++} {--c\--}d--}`, 'a {++b++} ', 'a {++b++} c--}d'],
    ['an escaped backslash', String.raw`a\\{++b++}`, String.raw`a\b`, String.raw`a` + '\\'],
    [
      'an escaped end of a comment only',
      String.raw`a {>>b\<<} {++c++}`,
      String.raw`a {>>b<<} c`,
      String.raw`a {>>b<<} `,
    ],
    ['backslashes elsewhere', String.raw`a \\ b \* {==c==}`, String.raw`a \\ b \* c`, String.raw`a \\ b \* c`],
  ];
  for (const [name, source, accepted, rejected] of resolved) {
    test(`accepts and rejects: ${name}`, () => {
      assert.equal(resolveCritic(source, 'accept'), accepted);
      assert.equal(resolveCritic(source, 'reject'), rejected);
    });
  }

  test('marks have their places, depths and separators', () => {
    const source = 'x {++a {>>b<<}++} {~~c~>d~~}';
    assert.deepEqual(readCriticMarkup(source).marks, [
      { kind: 'addition', start: 2, end: 17, depth: 0 },
      { kind: 'comment', start: 7, end: 14, depth: 1 },
      { kind: 'substitution', start: 18, end: 28, depth: 0, separator: 22 },
    ]);
  });

  test('hostile text takes time in proportion to its length', () => {
    for (const part of [
      '{++',
      '{>>',
      '{~~',
      '++}',
      '{++--}',
      '\\',
      '\\{++',
      '{++\\',
      '{>>\\<<}',
      '~>',
      '{~~~>',
      '{++ }{-- ++}',
    ]) {
      const source = part.repeat(Math.ceil(100_000 / part.length));
      const work = workOf(() => {
        resolveCritic(source, 'accept');
        fromCriticMarkup(source);
      });
      assert.ok(work < 1500, part);
    }
  });

  const read: readonly (readonly [
    source: string,
    text: string,
    notes: readonly (readonly [string, string | undefined, ...string[]])[],
  ])[] = [
    ['the {~~big~>small~~} lake', 'the big lake', [['big', 'small']]],
    ['the {--big --}lake', 'the big lake', [['big ', '']]],
    ['the {--big--}{++small++} lake', 'the big lake', [['big', 'small']]],
    ['the {++big ++}lake', 'the lake', [['the ', 'the big ']]],
    ['{++The ++}lake', 'lake', [['lake', 'The lake']]],
    ['a\n{++b++}\nc', 'a\n\nc', [['', 'b']]],
    ['the {==lake==}{>>which?<<}{>>Peru’s.<<} is', 'the lake is', [['lake', undefined, 'which?', 'Peru’s.']]],
    ['the {~~big~>small~~}{>>Really?<<} lake', 'the big lake', [['big', 'small', 'Really?']]],
    ['the lake{>> which? <<} is', 'the lake is', [['lake', undefined, 'which?']]],
    ['the lake {>>which?<<} is', 'the lake is', [['lake', undefined, 'which?']]],
    ['{==the {++big ++}lake{>>c<<}==}', 'the lake', [['the lake', 'the big lake', 'c']]],
    [String.raw`a{>>x \<<} y\\<<} b`, 'a b', [['a', undefined, 'x <<} y\\']]],
  ];
  for (const [source, text, notes] of read) {
    test(`notes are read: ${source}`, () => {
      const found = fromCriticMarkup(source);
      assert.equal(found.text, text);
      assert.deepEqual(
        found.notes.map(({ start, end, replacement, comments }) => [text.slice(start, end), replacement, ...comments]),
        notes.map(([passage, replacement, ...comments]) => [passage, replacement, ...comments]),
      );
    });
  }

  const text = 'Madam President,\nthe big lakes {++ are ~> ours\\.\n';
  const at = (words: string, more: Partial<CriticNote> = {}): CriticNote => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, comments: [], ...more };
  };
  const roundTrips: readonly (readonly [written: string, notes: readonly CriticNote[]])[] = [
    ['{~~big~>small~~}{>>Size?<<}', [at('big', { replacement: 'small', comments: ['Size?'] })]],
    ['{--big --}', [at('big ', { replacement: '' })]],
    ['big{++ blue++}', [at('big', { replacement: 'big blue' })]],
    ['{==President==}{>>She.<<}', [at('President', { comments: ['She.'] })]],
    ['{~~{\\++~>a\\++}b~~}', [at('{++', { replacement: 'a++}b' })]],
    ['{==\\~> ours\\\\==}', [at('~> ours\\', { comments: ['x'] })]],
    ['{>>end \\<<} of\\\\<<}', [at('big', { comments: ['end <<} of\\'] })]],
  ];
  for (const [written, notes] of roundTrips) {
    test(`notes are written, and read again: ${written}`, () => {
      const source = toCriticMarkup(text, notes);
      assert.ok(source.includes(written.replace('{\\++~>', '\\{++~>')), source);
      const found = fromCriticMarkup(source);
      assert.equal(found.text, text);
      const [note] = notes;
      const grown = written.startsWith('big{++');
      assert.deepEqual(found.notes, grown ? found.notes : notes);
      assert.equal(resolveCritic(source, 'accept'), note ? changed(note) : text);
    });
  }
  const changed = ({ start, end, replacement }: CriticNote) =>
    replacement === undefined ? text : text.slice(0, start) + replacement + text.slice(end);

  test('notes that overlap are all there, the text is untouched', () => {
    const notes = [
      at('the big lakes', { comments: ['One.'] }),
      at('big', { replacement: 'small', comments: ['Two.'] }),
      at('lakes {++ are', { comments: ['Three.', 'Four.'] }),
      at('the big lakes', { replacement: 'the sea', comments: ['Five\n\nlines.'] }),
      at('the big lakes', { replacement: 'a sea', comments: [] }),
    ];
    const source = toCriticMarkup(text, notes);
    assert.equal(
      source,
      'Madam President,\n{~~the big lakes~>the sea~~}{>>One.<<}{>>Five lines.<<}{>>“the big lakes” → “a sea”<<}' +
        '{>>“big” → “small”<<}{>>Two.<<} \\{++ are{>>“lakes {++ are”: Three.<<}{>>Four.<<} \\~> ours\\.\n',
    );
    assert.equal(resolveCritic(source, 'reject'), text);
  });

  test('a line break in a comment becomes a space', () => {
    assert.ok(toCriticMarkup(text, [at('big', { comments: ['a\n\n- b\r\n'] })]).includes('{>>a - b<<}'));
  });
});
