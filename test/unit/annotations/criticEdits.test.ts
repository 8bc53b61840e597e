import assert from 'node:assert/strict';
import { resolvingEdits, writingEdits } from '../../../src/client/annotations/exchange/criticEdits';
import { applyEdits } from '../../../src/client/annotations/textEdits';
import { toCriticMarkup, type CriticNote } from '../../../src/core/annotations/exchange/criticNotes';
import { resolveCritic } from '../../../src/core/annotations/exchange/resolveCritic';

const text = 'We welcome the report. We call on all to act.';

function on(words: string, parts: Partial<CriticNote> = {}): CriticNote {
  const start = text.indexOf(words);
  return { start, end: start + words.length, comments: [], ...parts };
}

suite('edits that write CriticMarkup', () => {
  const written = (...notes: CriticNote[]) => applyEdits(text, writingEdits(text, notes)).text;

  test('give the text that is written as a whole', () => {
    for (const notes of [
      [on('welcome', { replacement: 'take note of' })],
      [on('welcome ', { replacement: '' }), on('act', { replacement: 'act now', comments: ['urgent'] })],
      [on('the report', { replacement: 'it' }), on('report', { replacement: 'record' })],
      [],
    ]) {
      assert.equal(written(...notes), toCriticMarkup(text, notes));
    }
  });

  test('leave the words of the passage alone', () => {
    const edits = writingEdits(text, [on('welcome', { replacement: 'note' })]);
    assert.deepEqual(edits, [
      { start: 3, end: 3, text: '{~~' },
      { start: 10, end: 10, text: '~>note~~}' },
    ]);
  });

  test('keep braces of the text from being marks', () => {
    const braces = 'a {++b++} c';
    const { text: safe } = applyEdits(braces, writingEdits(braces, []));
    assert.equal(resolveCritic(safe, 'accept'), braces);
  });
});

suite('edits that take CriticMarkup out', () => {
  const marked = 'We {~~welcome~>note~~}{>>why?<<} the {++final ++}report{-- of 2016--}.\n{>>alone<<}\nEnd \\{++ here.';

  test('give the text with all changes made, or with none', () => {
    for (const choice of ['accept', 'reject'] as const) {
      const edits = resolvingEdits(marked, choice);
      assert.equal(applyEdits(marked, edits).text, resolveCritic(marked, choice));
      assert.ok(edits.every((edit, i) => (edits[i - 1]?.end ?? 0) <= edit.start));
    }
  });
});
