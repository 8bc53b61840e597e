import assert from 'node:assert/strict';
import type { AnnotatedDocument } from '../../../src/client/annotations/annotatedDocument';
import { labelDocuments, labelPassages } from '../../../src/client/annotations/labels/labelPassage';
import { candidatePlaces } from '../../../src/client/annotations/view/candidates';
import { note, orphaned } from './notes';

const text = 'Mr. President,\r\n  We recall  the words\r\nof the Council. They hold.\r\n';
const at = (words: string) => text.indexOf(words);
const threads = [
  note('a', { at: at('the words'), quote: 'the words\r\nof the Council', labels: ['clearance'] }),
  note('same', { at: at('the words'), quote: 'the words\r\nof the Council', labels: ['clearance', 'style'] }),
  note('b', { at: at('They'), quote: 'They hold', labels: ['style'] }),
  note('lost', { anchoring: orphaned, labels: ['clearance'] }),
].map(({ thread }) => thread);

suite('passages of a label', () => {
  test('are those of its notes that have a place, each once, with the lines around them', () => {
    const [passage, ...others] = labelPassages({ text, threads }, 'clearance');
    assert.deepEqual(others, []);
    assert.deepEqual(passage?.range, { start: { line: 1, character: 13 }, end: { line: 2, character: 14 } });
    assert.equal(passage.text, 'We recall the words of the Council. They hold.');
    assert.equal(passage.text.slice(...passage.highlight), 'the words of the Council');
    assert.equal(labelPassages({ text, threads }, 'style').length, 2);
  });

  test('make a theme of the documents that have some', () => {
    const document = (path: string, its: typeof threads): AnnotatedDocument => {
      const uri = { toString: () => path } as AnnotatedDocument['uri'];
      return { uri, sidecar: uri, threads: its, text, missing: false };
    };
    const describe = ({ uri }: AnnotatedDocument) => ({ label: uri.toString(), description: '' });
    const documents = [document('none', []), document('one', threads.slice(2)), document('two', threads)];
    const found = labelDocuments(documents, 'style', describe);
    assert.deepEqual(
      found.map(({ uri, passages }) => [uri, passages]),
      [
        ['two', 2],
        ['one', 1],
      ],
    );
  });
});

suite('candidates of a lost note', () => {
  const places = (words: string, score: number, source = text) => {
    const start = source.indexOf(words);
    return candidatePlaces(source, [{ start, end: start + words.length, score }])[0];
  };

  test('show line, likeness and the words around them on one line', () => {
    const place = places('the words\r\nof', 0.834);
    assert.deepEqual([place?.line, place?.likeness], [2, 83]);
    assert.equal(place?.text, '…We recall the words of the Council. They hold.');
    assert.equal(place.text.slice(...place.highlight), 'the words of');
  });

  test('are not cut where the text ends', () => {
    assert.equal(places('Mr.', 1, 'Mr. President')?.text, 'Mr. President');
    assert.equal(places('President', 1, 'Mr. President\n')?.text, 'Mr. President');
  });

  test('are cut between words in a long text', () => {
    const long = `${'alpha beta '.repeat(20)}HERE ${'gamma delta '.repeat(20)}`;
    assert.match(places('HERE', 1, long)?.text ?? '', /^…(beta|alpha) [a-z ]+ HERE gamma [a-z ]+(gamma|delta)…$/);
  });
});
