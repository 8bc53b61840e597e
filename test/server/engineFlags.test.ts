import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

suite('server: flags of the engine', () => {
  test('may change while V8 compiles', () => {
    const { status, signal } = spawnSync(process.execPath, [join(__dirname, 'engineFlags.process.js')]);
    assert.deepEqual([status, signal], [0, null]);
  });
});
