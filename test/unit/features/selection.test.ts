import assert from 'node:assert/strict';
import { Selections } from '../../../src/core/features/selection';
import type { OutlineItem } from '../../../src/core/model/speech';
import { viewOf } from '../../support/facts';
import { pointed } from '../../support/marked';

suite('selection', () => {
  function grown(source: string, sections: (text: string) => readonly [number, number][] = () => []): string[] {
    const { text, at } = pointed(source);
    const outline = sections(text).map(([start, end]): OutlineItem => ({
      kind: 'heading',
      depth: 0,
      text: '',
      start,
      end,
      headEnd: start,
    }));
    return new Selections(viewOf('file:///w/a.txt', text, { outline }))
      .at(at)
      .map(({ start, end }) => text.slice(start, end));
  }

  test('grows from the word over the sentence and the paragraph to the section and the document', () => {
    const source = 'Title\n\nPeace is near. Mr. Hay, the Ch‹|›air, agrees. So do we.\n\nMore of it.\n\nEnd';
    assert.deepEqual(
      grown(source, (text) => [[7, text.indexOf('\n\nEnd')]]),
      [
        'Chair',
        'Mr. Hay, the Chair, agrees.',
        'Peace is near. Mr. Hay, the Chair, agrees. So do we.',
        'Peace is near. Mr. Hay, the Chair, agrees. So do we.\n\nMore of it.',
        'Title\n\nPeace is near. Mr. Hay, the Chair, agrees. So do we.\n\nMore of it.\n\nEnd',
      ],
    );
  });

  test('a sentence runs over wrapped lines', () => {
    assert.equal(grown('We ask the\nSecretary-General to a‹|›ct. Soon.')[1], 'We ask the\nSecretary-General to act.');
  });

  test('where paragraphs are not wrapped each line is one', () => {
    const long = 'peace and security '.repeat(10).trim();
    assert.ok(grown(`First ${long}.\nSec‹|›ond ${long}.\nThird.`).includes(`Second ${long}.`));
  });

  test('a sentence and its paragraph go on behind a page break', () => {
    const begin = 'The lakes of Elbonia have been low for so many years that nobody in the villages along their shores';
    const source = `${begin}\n\n2/14 S/PV.8941\n\nrememb‹|›ers the boats. They are gone.\n\nThe rivers are high.`;
    const [word, sentence, paragraph] = grown(source);
    assert.equal(word, 'remembers');
    assert.equal(sentence, `${begin}\n\n2/14 S/PV.8941\n\nremembers the boats.`);
    assert.equal(paragraph, `${sentence} They are gone.`);
    const before = grown(source.replace('‹|›', '').replace('Elbonia', 'Elb‹|›onia'));
    assert.deepEqual(before.slice(1), grown(source).slice(1));
  });

  test('titles, initials and numbers end no sentence', () => {
    assert.equal(
      grown('J. P. Mo‹|›rgan and Ms. Ito cite resolution No. 5 here. Then they go.')[1],
      'J. P. Morgan and Ms. Ito cite resolution No. 5 here.',
    );
  });

  test('of sections that overlap, one that does not hold the other is left out', () => {
    assert.deepEqual(
      grown('one two thr‹|›ee four', () => [
        [0, 13],
        [8, 18],
      ]),
      ['three', 'three four', 'one two three four'],
    );
  });

  test('each range holds the one before it, also in an empty text and at its end', () => {
    assert.deepEqual(grown('‹|›'), ['']);
    assert.deepEqual(grown('Peace.‹|›'), ['Peace.']);
  });
});
