import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { run } from './lib/child.mjs';
import { hostDir } from './lib/paths.mjs';

suite('npm start', () => {
  const start = (args, env = {}) =>
    run(process.execPath, [join(hostDir, 'start.mjs'), ...args], { env: { ...process.env, ...env } });

  test('--help tells the options', async () => {
    const { code, output } = await start(['--help']);
    assert.equal(code, 0);
    for (const option of ['FOLDER', '--desktop', '--check']) assert.ok(output.includes(option), option);
  });

  for (const [what, args] of [
    ['a folder that is not there', ['no-such-folder']],
    ['a file', [join(hostDir, 'package.json')]],
    ['two folders', ['src', 'test']],
    ['an unknown option', ['--bogus']],
  ]) {
    test(`refuses ${what} before it builds anything`, async () => {
      const { code, output } = await start(args);
      assert.equal(code, 2);
      assert.match(output, /usage:/);
      assert.doesNotMatch(output, /Building/);
    });
  }

  test('--desktop says what to do when there is no command "code"', async () => {
    const { code, output } = await start(['--desktop', '--no-build'], { PATH: '' });
    assert.equal(code, 1);
    assert.match(output, /no command "code" on the PATH/);
  });
});
