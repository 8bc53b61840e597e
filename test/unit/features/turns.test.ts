import assert from 'node:assert/strict';
import { hover } from '../../../src/core/features/hover';
import { outline } from '../../../src/core/features/outline';
import { pageAt } from '../../../src/core/features/turns/pages';
import { speakingTime, spokenWords } from '../../../src/core/features/turns/speakingTime';
import { citedTurn } from '../../../src/core/features/turns/turnText';
import { turnDetail, turnsOf } from '../../../src/core/features/turns/turns';
import type { DocumentView } from '../../../src/core/features/view';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { worldOf } from '../../support/facts';
import { parsed } from '../parse/parsed';

function read(text: string, name = 'a.txt'): DocumentView {
  return { uri: `file:///w/${name}`, text, lines: LineIndex.of(text), speech: parsed(text, name) };
}

const record = `S/PV.9101
Tuesday, 4 April 2022

President: Mr. Adeyar (Kestria)

The meeting was called to order at 10 a.m.

The agenda was adopted.

Rivers

The President: I give the floor to Elbonia.

1/3

Ms. Costa (Elbonia) (spoke in Spanish): ${'We share the river. '.repeat(30).trim()}

2/3

Mr. Novak (Ruritania): So do we.

3/3

The meeting rose at 11 a.m.
`;

suite('turns', () => {
  test('tell who speaks, in which language, how many words and how long', () => {
    const turns = turnsOf(read(record), 120);
    assert.deepEqual(
      turns.map((turn) => `${turn.label}: ${turnDetail(turn)}`),
      [
        'President: 6 words, 5 s',
        'Costa (Elbonia): spoke in Spanish · 120 words, 1 min',
        'Novak (Ruritania): 3 words, 5 s',
      ],
    );
    assert.equal(turnsOf(read(record), 60)[1]?.time, '2 min');
  });

  test('numbers of pages are not spoken', () => {
    assert.equal(spokenWords('We share\n\n12\n\nPage 3 of 4\n2/3\nthe river.'), 4);
    assert.deepEqual([speakingTime(0, 120), speakingTime(115, 120), speakingTime(300, 120)], ['5 s', '1 min', '3 min']);
  });

  test('words are counted as they are spoken, in every script', () => {
    assert.equal(spokenWords('The Council’s follow-up, “U.N.-led”: 3400 people – Côte d’Ivoire.'), 8);
    assert.equal(spokenWords('Re\u0301solution; Мир и безопасность\n— السَّلام'), 5);
    assert.equal(spokenWords(' – … “ ” ’ '), 0);
  });

  test('a statement is one turn, a press report has those whom it quotes, a note has none', () => {
    const statement = 'Statement by Ms. Ines Costa, Minister of Trade of Elbonia\n\nMr. President,\n\nI thank you.\n';
    assert.deepEqual(
      turnsOf(read(statement), 120).map(({ label }) => label),
      ['Ines Costa (Elbonia)'],
    );
    assert.deepEqual(turnsOf(read('Milk and eggs.'), 120), []);
  });

  test('are cited by speaker, symbol, date and page', () => {
    const view = read(record);
    const [, costa, novak] = turnsOf(view, 120);
    assert.ok(costa && novak);
    assert.equal(citedTurn(costa, view).citation, 'Costa (Elbonia), S/PV.9101, 4 April 2022, p. 2');
    assert.equal(citedTurn(novak, view).citation, 'Novak (Ruritania), S/PV.9101, 4 April 2022, p. 3');
    assert.ok(citedTurn(costa, view).text.startsWith('Ms. Costa (Elbonia) (spoke in Spanish): We share'));
    const plain = read(
      'The President: One.\n\nMs. Costa (Elbonia): Two.\n\nMr. Novak (Ruritania): Three.\n',
      'S_PV.77.txt',
    );
    const [, second] = turnsOf(plain, 120);
    assert.ok(second);
    assert.equal(citedTurn(second, plain).citation, 'Costa (Elbonia), S/PV.77, line 3');
    const bare = read(record.replace('S/PV.9101', 'Security Council\n9101st meeting'));
    const named = turnsOf(bare, 120)[1];
    assert.ok(named);
    assert.equal(
      citedTurn(named, bare).citation,
      'Costa (Elbonia), Security Council, 9101st meeting, 4 April 2022, p. 2',
    );
  });

  test('pages are told by their feet or their heads, where these count on', () => {
    const feet = 'One\n18-12345 1/3\nTwo\n2/3 18-12345\nThree\n';
    assert.deepEqual(
      [0, feet.indexOf('Two'), feet.indexOf('Three')].map((at) => pageAt(feet, at)),
      [1, 2, 3],
    );
    const heads = 'One\nS/2040/12\nPage 2\nTwo\nPage 3\nThree\n';
    assert.deepEqual(
      [0, heads.indexOf('Two'), heads.indexOf('Three')].map((at) => pageAt(heads, at)),
      [1, 2, 3],
    );
    assert.equal(pageAt('In\n1994\nwe had\n12\nboats\n', 8), undefined);
  });

  test('hover tells of the speaker, and where else the person speaks', () => {
    const view = read(record);
    const other = read(
      'Statement by Ms. Ines Costa, Minister of Trade of Elbonia\n\nMr. President,\n\nI thank you.\n',
      'b.txt',
    );
    const at = record.indexOf('Costa');
    const text = JSON.stringify(hover(view, at, worldOf([view, other]))?.blocks);
    for (const words of [
      'Costa (Elbonia)',
      'spoke in Spanish · 120 words, 1 min at 120 words a minute',
      '9101st meeting of the Security Council · Rivers · President: Adeyar (Kestria)',
      'Ines Costa, who also speaks in 1 other document',
      'b.txt',
    ]) {
      assert.ok(text.includes(words), `${words} in ${text}`);
    }
    assert.equal(hover(view, record.indexOf('We share'), worldOf([view])), undefined);
  });
});

suite('sections of a long speech without headings', () => {
  const about = (words: string) =>
    `We turn to ${words}. ${`It is ${words} that we speak of at length today. `.repeat(20)}`;
  const speech = `Mr. President,\n\n${about('preventive diplomacy')}\n\n${about('our old harbour')}\n\n12\n\n${about('sustainable development')}\n\n${about('climate change')}\n\nShort.\n`;

  test('are its paragraphs, called after their strongest term, else by their first words', () => {
    const [whole] = outline(read(speech));
    const [address] = whole?.children ?? [];
    assert.deepEqual(
      address?.children.map(({ name }) => name.slice(0, 24)),
      ['Preventive diplomacy', 'We turn to our old harbo', 'Sustainable development', 'Climate change'],
    );
    assert.equal(address.children.at(-1)?.span.end, speech.trimEnd().length);
  });

  test('a short speech needs none', () => {
    const [whole] = outline(read(speech.slice(0, 1500)));
    assert.deepEqual(
      whole?.children.flatMap(({ children }) => children),
      [],
    );
  });
});

suite('headings that Markdown marks', () => {
  const names = (text: string, markedHeadings: 'all' | 'needed' | 'none') =>
    outline(read(text, 'a.md'), { markedHeadings }).map(({ name }) => name.slice(0, 12));
  const headings = '# Rivers\n\nWater.\n\nBanks\n-----\n\nLand.\n';
  const numbered = `${headings}\n1. One of them.\n\n2. Two of them.\n\n3. Three of them.\n`;

  test('are left out where they are all there is, and where nobody wants them', () => {
    assert.deepEqual(names(headings, 'all'), ['Rivers']);
    assert.deepEqual(names(headings, 'needed'), []);
    assert.deepEqual(names(numbered, 'needed'), ['Rivers']);
    assert.deepEqual(names(numbered, 'none'), ['1. One of th', '2. Two of th', '3. Three of ']);
  });
});
