import assert from 'node:assert/strict';
import { followEdits } from '../../../../src/core/annotations/anchoring/follow';
import { marked } from '../../../support/marked';

/** The passage marked in `before` after `[start, end) → text` edits, as marked text. */
function followed(before: string, ...edits: [find: string, text: string, at?: number][]): string {
  const { text, spans } = marked(before);
  const changes = edits.map(([find, replacement, at]) => {
    const start = at ?? text.indexOf(find);
    return { start, end: start + find.length, text: replacement };
  });
  const [span] = followEdits(spans, changes);
  let after = text;
  for (const { start, end, text } of [...changes].sort((a, b) => b.start - a.start)) {
    after = after.slice(0, start) + text + after.slice(end);
  }
  return span ? `${after.slice(0, span.start)}‹|${after.slice(span.start, span.end)}|›${after.slice(span.end)}` : after;
}

suite('following edits', () => {
  test('a change before the passage moves it, one behind it does not', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['We', 'Now we']), 'Now we ‹|the peoples|› of');
    assert.equal(followed('We ‹|the peoples|› of', ['of', 'among']), 'We ‹|the peoples|› among');
  });

  test('typing inside grows it, typing at either border does not', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['', 'free ', 7]), 'We ‹|the free peoples|› of');
    assert.equal(followed('We ‹|the peoples|› of', ['', 'all ', 3]), 'We all ‹|the peoples|› of');
    assert.equal(followed('We ‹|the peoples|› of', ['', ' here', 14]), 'We ‹|the peoples|› here of');
  });

  test('its first and its last words may be replaced', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['the', 'all']), 'We ‹|all peoples|› of');
    assert.equal(followed('We ‹|the peoples|› of', ['peoples', 'nations']), 'We ‹|the nations|› of');
  });

  test('what goes across a border leaves the rest', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['We the', 'All']), 'All‹| peoples|› of');
    assert.equal(followed('We ‹|the peoples|› of', ['peoples of', 'nations']), 'We ‹|the |›nations');
  });

  test('nothing is left of what was deleted or overwritten with its neighbours', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['the peoples', '']), 'We  of');
    assert.equal(followed('We ‹|the peoples|› of', ['We the peoples', 'Here']), 'Here of');
    assert.equal(followed('We ‹|the peoples|› of', ['the peoples of', 'Here']), 'We Here');
  });

  test('words put exactly in its place are the passage', () => {
    assert.equal(followed('We ‹|the peoples|› of', ['the peoples', 'all nations']), 'We ‹|all nations|› of');
  });

  test('several edits at once, in any order', () => {
    assert.equal(
      followed('We ‹|the peoples|› of', ['of', 'among'], ['the', 'all'], ['We', '']),
      ' ‹|all peoples|› among',
    );
  });

  test('a point stays a point, and moves with what is typed at it', () => {
    assert.deepEqual(followEdits([{ start: 4, end: 4 }], [{ start: 4, end: 4, text: 'ab' }]), [{ start: 6, end: 6 }]);
    assert.deepEqual(followEdits([{ start: 4, end: 4 }], [{ start: 2, end: 6, text: '' }]), [undefined]);
  });
});
