import assert from 'node:assert/strict';
import { parsed } from '../parse/parsed';
import { citedIn } from './cited';

suite('references however the text is set', () => {
  const sentences = [
    'Articles 33 and 34 of the Charter apply.',
    'as set out in Article 2 (4) of the Charter of the United Nations',
    'paragraph 4 of Article 2 of the Charter',
    'Article 52, paragraphs 2 and 3, of the Charter',
    'Art. 51 of the Charter',
    'Chapters VI, VII and VIII of the Charter',
    'Article 73 (e) of the Charter',
    'Article 3 of the Charter of the Organization of African Unity',
    'Article 5 of the Washington Treaty binds them',
    'S/RES/1325 (2000)',
    'A/70/95-S/2015/446',
    'A/RES/ES-11/1',
    'Security Council resolution 1325 (2000)',
    'resolutions 1267 (1999), 1373 (2001) and 1540 (2004)',
    'UNSCR 1701',
    'General Assembly resolution 377 A (V)',
    'General Assembly resolution 46/182 of 19 December 1991 and resolution 60/180',
    'resolution 5/1 of the Human Rights Council',
    'Economic and Social Council resolution 1980/67',
    'resolution S-10/2 of the General Assembly',
    'OIC resolution 10',
  ];
  /** The references of a text, their words as they would stand in one line. */
  const ids = (text: string) =>
    citedIn(text).map((line) =>
      line
        .replaceAll('\u00ad', '')
        .replaceAll('\u2011', '-')
        .replace(/[\s\u00a0]+/g, ' '),
    );

  /** Every text that comes of changing one place of `sentence`. */
  function* changed(sentence: string, place: RegExp, by: string): Generator<string> {
    for (const { index, 0: found } of sentence.matchAll(place)) {
      yield sentence.slice(0, index) + by + sentence.slice(index + found.length);
    }
  }

  const settings: readonly (readonly [name: string, place: RegExp, by: string])[] = [
    ['a line break in place of any space', / /g, '\n'],
    ['a line break of Windows', / /g, '\r\n'],
    ['a line break of old Macintoshes', / /g, '\r'],
    ['a line break and an indented line', / /g, '\n    '],
    ['a no-break space', / /g, '\u00a0'],
    ['two spaces', / /g, '  '],
    ['a soft hyphen inside any word', /(?<=\p{L})(?=\p{L})/gu, '\u00ad'],
    ['a no-break hyphen', /-/g, '\u2011'],
  ];
  for (const [name, place, by] of settings) {
    test(name, () => {
      for (const sentence of sentences) {
        for (const text of changed(sentence, place, by))
          assert.deepEqual(ids(text), ids(sentence), JSON.stringify(text));
      }
    });
  }

  test('a paragraph break ends a reference to a paragraph', () => {
    assert.deepEqual(ids('Article 2\n\n(4) as of the Charter'), ids('Article 2'));
  });

  test('Markdown around and inside a reference', () => {
    const rows: readonly (readonly [text: string, words: string, id: string])[] = [
      ['[resolution 1325 (2000)](https://example.test/a)', 'resolution 1325 (2000)', 'symbol/S/RES/1325(2000)'],
      [
        '**Security Council** resolution *1325* (2000)',
        'Security Council** resolution *1325* (2000)',
        'symbol/S/RES/1325(2000)',
      ],
      ['under *Article 51* of the **Charter**', 'Article 51', 'charter/article/51'],
      ['in _S/PRST/2015/26_', 'S/PRST/2015/26', 'symbol/S/PRST/2015/26'],
      ['resolution [70/1](https://example.test/b) of 25 September 2015', 'resolution [70/1', 'symbol/A/RES/70/1'],
    ];
    for (const [text, words, id] of rows) {
      const found = parsed(text, 'speech.md').references.map((r) => [text.slice(r.start, r.end), r.id]);
      assert.deepEqual(found, [[words, id]]);
    }
  });

  test('every wrap at 52 columns', () => {
    const long = `${sentences.slice(0, 3).join(' and then, and ')} or ${sentences.slice(12, 16).join(', just as ')}.`;
    const wanted = ids(long);
    for (let shift = 0; shift < 52; shift++) {
      const text = `${'x'.repeat(shift)} ${long}`.replace(/(.{1,52})(?: |$)/g, '$1\n');
      assert.deepEqual(ids(text), wanted, text);
    }
  });
});
