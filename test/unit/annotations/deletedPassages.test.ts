import assert from 'node:assert/strict';
import { DeletedPassages } from '../../../src/client/annotations/deletedPassages';

suite('passages that were deleted in an open document', () => {
  const words = 'calls upon both shores to share the water';
  const paragraph = `${words}, before the rains end and the ferries stop.\n`;
  const span = { start: paragraph.indexOf(words), end: paragraph.indexOf(words) + words.length };
  const deleted = () => {
    const passages = new DeletedPassages();
    passages.add('urn:x:1', paragraph, span);
    return passages;
  };

  test('comes back where its words are put in again', () => {
    const inserted = [{ start: 0, end: paragraph.length }];
    assert.deepEqual([...deleted().comeBack(paragraph, inserted)], [['urn:x:1', span]]);
  });

  test('is not the same paragraph that stood elsewhere all the time, though somebody types beside it', () => {
    const text = `Yes. ${paragraph}`;
    assert.deepEqual([...deleted().comeBack(text, [{ start: 0, end: 5 }])], []);
  });

  test('one that was removed does not come back', () => {
    const passages = deleted();
    passages.remove('urn:x:1');
    assert.deepEqual([...passages.comeBack(paragraph, [{ start: 0, end: paragraph.length }])], []);
  });
});
