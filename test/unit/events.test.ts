import assert from 'node:assert/strict';
import { Emitter } from '../../src/core/events';

suite('events', () => {
  test('reach every listener in order, until it is disposed of', () => {
    const emitter = new Emitter<number>();
    const heard: string[] = [];
    const first = emitter.event((value) => heard.push(`first ${value}`));
    emitter.event((value) => heard.push(`second ${value}`));
    emitter.fire(1);
    first.dispose();
    emitter.fire(2);
    emitter.dispose();
    emitter.fire(3);
    assert.deepEqual(heard, ['first 1', 'second 1', 'second 2']);
  });

  test('a listener that throws does not stop the others', () => {
    const errors: unknown[] = [];
    const emitter = new Emitter<void>((error) => errors.push(error));
    let heard = 0;
    const failure = new Error('no');
    emitter.event(() => {
      throw failure;
    });
    emitter.event(() => heard++);
    emitter.fire();
    assert.deepEqual([heard, errors], [1, [failure]]);
  });

  test('a listener that leaves while the event goes round disturbs nobody', () => {
    const emitter = new Emitter<void>();
    const heard: string[] = [];
    const first = emitter.event(() => {
      heard.push('first');
      first.dispose();
    });
    emitter.event(() => heard.push('second'));
    emitter.fire();
    emitter.fire();
    assert.deepEqual(heard, ['first', 'second', 'second']);
  });
});
