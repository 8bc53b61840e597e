import assert from 'node:assert/strict';
import { changeMarkdown } from '../../../src/client/annotations/threads/changeMarkdown';
import { shownMarkdown } from '../../../src/client/annotations/threads/commentBody';
import { passageAt, trimmed } from '../../../src/client/annotations/threads/passageAt';
import { wordDiff } from '../../../src/client/annotations/threads/wordDiff';
import { applyEdits } from '../../../src/client/annotations/textEdits';

suite('annotations: the passage that a cursor means', () => {
  const text = [
    'Mr. President,',
    '',
    'I thank Mr. A. Halloran for his briefing. The report (S/2024/1) is',
    'clear! We agree with it.  ',
    '  ',
    'No. 7 is the last.',
  ].join('\n');

  function at(marked: string): string | undefined {
    const offset = text.indexOf(marked.replace('|', '')) + marked.indexOf('|');
    const span = passageAt(text, offset);
    return span && text.slice(span.start, span.end);
  }

  test('the sentence around it, across lines, past abbreviations, without white space at its ends', () => {
    assert.equal(at('thank| Mr'), 'I thank Mr. A. Halloran for his briefing.');
    assert.equal(at('Hal|loran'), 'I thank Mr. A. Halloran for his briefing.');
    assert.equal(at('cle|ar'), 'The report (S/2024/1) is\nclear!');
    assert.equal(at('We agree with it.|'), 'We agree with it.');
    assert.equal(at('|Mr. President'), 'Mr. President,');
    assert.equal(at('the last|'), 'No. 7 is the last.');
  });

  test('nothing on an empty line or in white space', () => {
    assert.equal(passageAt(text, text.indexOf('\n\n') + 1), undefined);
    assert.equal(at('  |\nNo.'), undefined);
    assert.equal(trimmed(' \n ', { start: 0, end: 3 }), undefined);
    assert.deepEqual(trimmed(' a b \n', { start: 0, end: 6 }), { start: 1, end: 4 });
  });
});

suite('annotations: what became of a passage', () => {
  const kinds = (before: string, now: string) =>
    wordDiff(before, now).map(({ kind, text }) => `${kind} ${text.trim()}`);

  test('word by word', () => {
    assert.deepEqual(kinds('a further period of twelve months', 'a period of six months'), [
      'same a',
      'removed further',
      'same period of',
      'removed twelve',
      'added six',
      'same months',
    ]);
    assert.deepEqual(kinds('all gone', ''), ['removed all gone']);
    assert.deepEqual(kinds('the same\nwords', 'the same words'), ['same the same words']);
  });

  test('long passages stand one after the other', () => {
    const long = 'word '.repeat(500);
    assert.deepEqual(kinds(long, `${long}more`), [`removed ${long.trim()}`, `added ${long}more`]);
  });

  test('as Markdown, in which words of the document mean nothing else', () => {
    const change = {
      before: 'one two three four five six seven eight *nine* ten',
      now: 'one two three four five six seven eight <b> ten',
    };
    assert.equal(changeMarkdown(change), '… three four five six seven eight ~~\\*nine\\*~~ **\\<b\\>** ten');
  });
});

suite('annotations: comments as they are shown', () => {
  test('mentions are links with titles, in which nothing can break out; pictures are not fetched', () => {
    const value = 'See A/RES/60/1 and ![logo](https://example.org/a.png).';
    const mention = {
      start: 4,
      end: 14,
      id: 'symbol/A/RES/60/1',
      title: 'The "2005" outcome\n<x>',
      url: 'https://undocs.org/(a) b',
    };
    assert.equal(
      shownMarkdown(value, [mention, { ...mention, start: 6, end: 8 }]),
      'See [A/RES/60/1](https://undocs.org/%28a%29%20b "The \\"2005\\" outcome \\<x\\>") and !\\[logo](https://example.org/a.png).',
    );
    const term = { start: 0, end: 3, id: "term/it's", title: 'T' };
    assert.equal(
      shownMarkdown('See it', [term]),
      `[See](command:rostrum.openEntry?${encodeURIComponent(`["term/it's"]`)} "T") it`,
    );
  });
});

suite('annotations: edits', () => {
  test('that do not overlap are applied at once, and tell where their words stand', () => {
    const edits = [
      { start: 6, end: 11, text: 'all' },
      { start: 0, end: 5, text: 'Good day' },
      { start: 11, end: 11, text: '!' },
    ];
    assert.deepEqual(applyEdits('hello world', edits), {
      text: 'Good day all!',
      inserted: [
        { start: 0, end: 8 },
        { start: 9, end: 12 },
        { start: 12, end: 13 },
      ],
    });
    assert.deepEqual(applyEdits('abc', [{ start: 1, end: 2, text: '' }]), { text: 'ac', inserted: [] });
  });
});
