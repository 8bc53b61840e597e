import assert from 'node:assert/strict';
import type { Edit } from '../../../src/core/annotations/anchoring/follow';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { applyEdits } from '../../../src/client/annotations/textEdits';
import { NoteBoxes, type NoteBox } from '../../../src/client/annotations/threads/noteBoxes';

const uri = 'file:///speech.txt';
const speech = [
  'Mr. President, my delegation thanks you for convening this debate.',
  '',
  'We support the extension of the mandate. We thank the mission.',
  '',
  'Let me turn to the protection of civilians. All parties must comply.',
  '',
].join('\n');

/** Boxes over a text that is edited, as an editor has them. */
class Scene {
  readonly boxes = new NoteBoxes();
  text = speech;

  spanOf(words: string) {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  }

  /** @param below lines below the words, where their own line has a note; the column is that of the command */
  open(words: string, below = 0): NoteBox {
    const span = this.spanOf(words);
    const range = LineIndex.of(this.text).rangeOf(span);
    const line = range.end.line + below;
    const place = { line, character: line };
    return this.boxes.open(uri, this.text, span, below > 0 ? { start: place, end: place } : range);
  }

  edit(...edits: readonly Edit[]): void {
    this.boxes.follow(uri, edits);
    this.text = applyEdits(this.text, edits).text;
  }

  /** The words of the box that the editor has moved down by so many lines. */
  wordsOf({ range: { start, end } }: NoteBox, lines = 0): string | undefined {
    const moved = (place: typeof start) => ({ ...place, line: place.line + lines });
    const box = this.boxes.find(uri, this.text, { start: moved(start), end: moved(end) });
    const span = box?.passage.spanIn(this.text);
    return span && this.text.slice(span.start, span.end);
  }
}

suite('annotations: boxes in which notes are written', () => {
  let scene: Scene;
  setup(() => {
    scene = new Scene();
  });

  test('each has its own words, also below another line', () => {
    const first = scene.open('the extension of the mandate', 1);
    const second = scene.open('the protection of civilians', 1);
    assert.equal(scene.wordsOf(second), 'the protection of civilians');
    scene.boxes.close(second);
    assert.equal(scene.wordsOf(first), 'the extension of the mandate');
  });

  test('lines put in above take them along', () => {
    const first = scene.open('the extension of the mandate', 1);
    const second = scene.open('All parties must comply.');
    scene.edit({ start: 0, end: 0, text: 'Excellencies,\n\n' });
    assert.equal(scene.wordsOf(first, 2), 'the extension of the mandate');
    assert.equal(scene.wordsOf(second, 2), 'All parties must comply.');
  });

  test('words put in before and inside of the passage, and a line broken in it', () => {
    const box = scene.open('We thank the mission.');
    scene.edit({ ...scene.spanOf('We support'), text: 'We strongly support' });
    assert.equal(scene.wordsOf(box), 'We thank the mission.');
    scene.edit({ ...scene.spanOf('thank the'), text: 'thank\nall of the' });
    assert.equal(scene.wordsOf(box), 'We thank\nall of the mission.');
    assert.equal(scene.wordsOf(box, 1), 'We thank\nall of the mission.');
  });

  test('two that have the same columns are told apart by their lines', () => {
    scene.text = 'One two.\n\nSix ten.\n';
    const [first, second] = [scene.open('One two.'), scene.open('Six ten.')];
    scene.edit({ start: 0, end: 0, text: 'Zero.\n' });
    assert.equal(scene.wordsOf(first, 1), 'One two.');
    assert.equal(scene.wordsOf(second, 1), 'Six ten.');
  });

  test('a passage that is deleted is not another one, and undo brings it back', () => {
    const box = scene.open('We thank the mission.');
    const deleted = scene.spanOf(' We thank the mission.');
    scene.edit({ ...deleted, text: '' });
    assert.ok(scene.boxes.find(uri, scene.text, box.range));
    assert.equal(scene.wordsOf(box), undefined);
    scene.edit({ start: deleted.start, end: deleted.start, text: ' We thank the mission.' });
    assert.equal(scene.wordsOf(box), 'We thank the mission.');
  });

  test('an edit that nobody told of: the passage is looked for', () => {
    const box = scene.open('We thank the mission.');
    scene.text = `Excellencies,\n${scene.text}`;
    assert.equal(scene.wordsOf(box, 1), 'We thank the mission.');
  });

  test('a box that somebody opened in another way is none of them', () => {
    const { range } = scene.open('Mr. President');
    const elsewhere = { start: { ...range.start, line: 4 }, end: { ...range.end, line: 4 } };
    assert.equal(scene.boxes.find(uri, scene.text, elsewhere), undefined);
    assert.equal(scene.boxes.find('file:///other.txt', scene.text, range), undefined);
  });

  test('a line with a box for other words is taken; for the same words it is the same box', () => {
    scene.open('the extension of the mandate', 1);
    const other = scene.spanOf('We thank the mission.');
    assert.equal(scene.boxes.isTaken(uri, scene.text, 3, other), true);
    assert.equal(scene.boxes.isTaken(uri, scene.text, 2, other), false);
    assert.equal(scene.boxes.isTaken(uri, scene.text, 3, scene.spanOf('the extension of the mandate')), false);
  });
});
