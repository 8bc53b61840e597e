import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/core/parse/quotes';
import { withSpeakers } from '../../../src/core/parse/quotedSpeaker';
import { parsed, plain } from './parsed';

suite('who is named beside quoted words', () => {
  const speakersOf = (source: string) => {
    const { text, blocks } = plain(source);
    return withSpeakers(text, findQuotes(text, blocks)).map(({ by }) => by?.name);
  };
  const rows: readonly (readonly [text: string, speaker: string | undefined])[] = [
    ['As Mira Tolvanen said, “water is life.”', 'Mira Tolvanen'],
    ['May Tolvanen said, “water is life.”', 'May Tolvanen'],
    ['On 7 May Mira Tolvanen said, “water is life.”', 'Mira Tolvanen'],
    ['As Mira Tolvanen said, ‘water is life for us all.’', 'Mira Tolvanen'],
    ["'Water is life for us all,' said Mira Tolvanen.", 'Mira Tolvanen'],
    ['Jan Novak once said: “Water is life.”', 'Jan Novak'],
    ['As the Elbonian poet Ines Costa so rightly wrote in 1984, “water is life”.', 'Ines Costa'],
    ['It was Ines Costa who said that “water is life”.', 'Ines Costa'],
    ['Ines Costa put it best: “Water is life.”', 'Ines Costa'],
    ['Secretary-General Jan Novak told the Council: “Water is life.”', 'Jan Novak'],
    ['Her Majesty Queen Mira of Elbonia declared in the spring:\n\n“Water is life.”', 'Mira'],
    ['President Novak has called it “the water of life”.', 'Novak'],
    ['Jan Novak, Regional Director for the Lakes, said: “Water is life.”', 'Jan Novak'],
    ['The first Minister of Lakes, Ms. Ines Costa, said of the lake that “it lives”.', 'Ines Costa'],
    ['In the words of the late Dr. Jan Novak, “water is life”.', 'Jan Novak'],
    ['To quote Jan Novak: “Water is life.”', 'Jan Novak'],
    ['“Water is life,” said the late Jan Novak.', 'Jan Novak'],
    ['Jan Novak of the River Fund welcomed the rain, saying “water is life”.', 'Jan Novak'],
    ['Fund chief Jan Novak on Tuesday called for rain, saying that “water is life”.', 'Jan Novak'],
    ['The farmers of Jan Novak welcomed the rain, saying “water is life”.', undefined],
    ['“Water is life,” River Fund chief Jan Novak told us.', 'Jan Novak'],
    ['“Water is life”, as Ines Costa, a poet of the lakes, once said.', 'Ines Costa'],
    ['“Water is life.” Those were the words of Ines Costa.', 'Ines Costa'],
    ['Comme l’a dit Jan Novak, « l’eau est la vie ».', 'Jan Novak'],
    // Nobody is named, or somebody else, or no person.
    ['The representative of South Ruritania said: “Water is life.”', undefined],
    ['The Prime Minister said: “Water is life.”', undefined],
    ['As the Elbonian Foreign Minister said, “water is life”.', undefined],
    ['The Lake Council said: “Water is life.”', undefined],
    ['On 15 February Novak said: “Water is life.”', undefined],
    ['I told Jan Novak: “Water is life.”', undefined],
    ['In a letter to Jan Novak, the poet said: “Water is life.”', undefined],
    ['Jan Novak said that the poet had written: “Water is life.”', undefined],
    ['Jan Novak said so. We call it “the water of life”.', undefined],
    ['Jan Novak was there.\n\n“Water is life.”', undefined],
    ['“Water is life.” Jan Novak said that it was so.', undefined],
    ['“Water is life,” said the spokesperson for Jan Novak.', undefined],
  ];
  for (const [text, speaker] of rows) test(text, () => assert.deepEqual(speakersOf(text), [speaker]));

  test('a surname means who was quoted by it in full', () => {
    const text = 'Ines Costa wrote: “Water is life.”\n\nAnd Ms. Costa added: “The lake is water.”';
    assert.deepEqual(speakersOf(text), ['Ines Costa', 'Ines Costa']);
  });

  test('a statement says whose words it quotes', () => {
    const text =
      'Statement by Ms. Ines Costa, Minister of Trade of Elbonia\n\nMr. President,\n\nAs Jan Novak said, “water is life”.\n';
    const { quotations, speakers } = parsed(text);
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      ['Jan Novak'],
    );
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Ines Costa'],
    );
  });
});
