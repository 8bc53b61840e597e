import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { Throttle } from '../../src/server/throttle';

suite('server: throttle', () => {
  test('calls at once, then once for all calls that came meanwhile', async () => {
    let calls = 0;
    const throttle = new Throttle(() => calls++, 20);
    for (let i = 0; i < 10; i++) throttle.call();
    assert.equal(calls, 1);
    await delay(60);
    assert.equal(calls, 2);
    throttle.dispose();
  });

  test('is silent after it is disposed of', async () => {
    let calls = 0;
    const throttle = new Throttle(() => calls++, 5);
    throttle.call();
    throttle.call();
    throttle.dispose();
    await delay(20);
    assert.equal(calls, 1);
  });
});
