import assert from 'node:assert/strict';
import { isProseAt } from '../../../../src/core/features/completion/proseAt';
import { pointed } from '../../../support/marked';

suite('prose at a place', () => {
  const prose = (source: string, markdown = true) => {
    const { text, at } = pointed(source);
    return isProseAt(text, at, markdown);
  };

  test('is no code', () => {
    assert.equal(prose('We `sec‹|›` it'), false);
    assert.equal(prose('We `sec‹|›'), false);
    assert.equal(prose('We `x` sec‹|›'), true);
    assert.equal(prose('We ``a ` b sec‹|›`` it'), false);
    assert.equal(prose('A `lone mark\n\nThe sec‹|›'), true);
    assert.equal(prose('```\nsec‹|›\n```\n'), false);
    assert.equal(prose('```\ncode\n```\nsec‹|›'), true);
    assert.equal(prose('~~~~ text\n~~~\nsec‹|›'), false);
  });

  test('is no address and no target of a link', () => {
    assert.equal(prose('See [words](sec‹|›)'), false);
    assert.equal(prose('See [words](target) sec‹|›'), true);
    assert.equal(prose('See [sec‹|›](target)'), true);
    assert.equal(prose('See [words][sec‹|›]'), false);
    assert.equal(prose('[words]: https sec‹|›'), false);
    assert.equal(prose('See https://un.example/sec‹|›'), false);
    assert.equal(prose('See <a href="sec‹|›">'), false);
    assert.equal(prose('write to clerk@sec‹|›'), false);
  });

  test('in plain text a mark that nothing closes is dirt', () => {
    assert.equal(prose('We `sec‹|›', false), true);
    assert.equal(prose('We `sec‹|›` it', false), false);
    assert.equal(prose('See [words](sec‹|›', false), true);
    assert.equal(prose('See https://un.example/sec‹|›', false), false);
  });
});
