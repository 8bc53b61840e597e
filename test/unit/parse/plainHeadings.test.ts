import assert from 'node:assert/strict';
import { outlineOf, parsed } from './parsed';

const long = 'We speak of rivers at length, of lakes, of the rain that fills them and of the people who live by them.';
const speech = (...parts: readonly string[]) =>
  `Mr. President,\n\n${long}\n\n${parts.join(`\n\n${long}\n\n`)}\n\n${long}\n`;
const headings = (...parts: readonly string[]) =>
  parsed(speech(...parts))
    .outline.filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

suite('headings of a speech that are written as a sentence is', () => {
  const kinds: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['words', ['Protection of the lakes', 'Rights of those who fish']],
    ['with a colon', ['Finance for lakes:', 'Lesson two: Build boats']],
    ['with a number', ['1. Lakes', '2. Rivers and those who fish', '3. Rain']],
    ['a question among others', ['Protection of the lakes', 'What must change?', 'The way forward']],
    ['beside one in capitals', ['PROTECTION OF LAKES', 'Rights of those who fish']],
  ];
  for (const [what, lines] of kinds) {
    test(what, () => assert.deepEqual(headings(...lines), lines));
  }

  const others: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['one line alone', ['Protection of the lakes']],
    ['salutations', ['Excellencies', 'Ladies and gentlemen', 'Dear friends:']],
    ['questions that the speech answers', ['What must change?', 'How can it be?', 'Where are they?']],
    ['what leads to something', ['He went on to say:', 'These are our lakes:', 'Firstly:']],
    ['sentences', ['We fish here', 'The lakes are low, and we know it.', 'But nobody fishes']],
    ['what heads pages', ['Lakes and those who fish', 'Lakes and those who fish', 'Lakes and those who fish']],
    ['a list', ['Our lakes:\n\nThe upper one\n\nThe lower one', 'Our rivers.\n\nThe upper one\n\nThe lower one']],
  ];
  for (const [what, lines] of others) {
    test(`not: ${what}`, () => assert.deepEqual(headings(...lines), []));
  }

  test('paragraphs with numbers are none, though one of them is short', () => {
    assert.deepEqual(headings('1. Lakes', `2. ${long}`, '3. Rain'), []);
  });

  test('right over their paragraphs, where empty lines part these', () => {
    const text = `Mr. President,\n\n${long}\n\nRights of lakes\n${long}\n\nRain in the hills\n${long}\n`;
    assert.deepEqual(outlineOf(text).slice(2), ['  heading: Rights of lakes', '  heading: Rain in the hills']);
    assert.deepEqual(
      outlineOf(text.replaceAll('\n\n', '\n')).filter((line) => /heading/.test(line)),
      [],
    );
  });

  test('one alone that is written as a title, over a salutation', () => {
    const text = `Mr. President,\n\n${long}\n\nRights of Lakes\n\nMr. President,\n\n${long}\n`;
    assert.deepEqual(outlineOf(text).slice(2), ['  heading: Rights of Lakes', '    address: Mr. President,']);
    const foot = text.replace('Rights of Lakes', 'RUR/LK-410915-002 12');
    assert.deepEqual(outlineOf(foot).slice(2), ['  address: Mr. President,']);
  });

  test('one over another, and over a salutation', () => {
    const text = speech('Rights of lakes\n\nRight to water', 'Rain in the hills\n\nMadam President,');
    assert.deepEqual(outlineOf(text).slice(2), [
      '  heading: Rights of lakes',
      '  heading: Right to water',
      '  heading: Rain in the hills',
      '    address: Madam President,',
    ]);
  });
});

suite('where a speech begins that nobody announces', () => {
  const speech = (text: string) => parsed(text).outline.find(({ kind }) => kind === 'speech')?.start;
  const opening = `Mr. President, on behalf of the people of Elbonia I congratulate you. ${long}`;

  test('at its first paragraph, though it addresses the President again', () => {
    assert.equal(speech(`${opening}\nMr. President,\n${long}\nThank you, Mr. President.\n`), 0);
  });

  test('behind its symbol and its day', () => {
    const lines = 'LIS/SGSM/1449\n22 October 2041\n';
    assert.equal(speech(`${lines}${opening}\n\nThank you, Mr. President.\n`), lines.length);
  });

  test('at the salutation below a cover page', () => {
    const cover = 'ELBONIA\n\nMission to the lakes\n\n';
    assert.equal(speech(`${cover}Mr. President,\n\n${opening}\n\nThank you, Mr. President.\n`), cover.length);
  });
});
