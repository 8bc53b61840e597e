import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setup, suite, teardown, test } from 'mocha';
import { copyFolder, workbenchUrl } from './lib/workbench.mjs';

suite('the folders and addresses of the editor', () => {
  let source;
  setup(() => {
    source = mkdtempSync(join(tmpdir(), 'rostrum-source-'));
    mkdirSync(join(source, 'sub'));
    writeFileSync(join(source, 'sub/a.txt'), 'text');
    chmodSync(join(source, 'sub/a.txt'), 0o444);
  });
  teardown(() => rmSync(source, { recursive: true, force: true }));

  test('a copy keeps names and texts, can be written to, and goes away', () => {
    const copy = copyFolder(source);
    const file = join(copy.path, 'sub/a.txt');
    assert.equal(basename(copy.path), basename(source));
    assert.equal(readFileSync(file, 'utf8'), 'text');
    assert.ok(statSync(file).mode & 0o200);
    copy.remove();
    assert.ok(!existsSync(copy.path));
    assert.ok(existsSync(join(source, 'sub/a.txt')));
  });

  test('a folder that is not there gives an empty one', () => {
    const copy = copyFolder(join(source, 'none'));
    assert.ok(statSync(copy.path).isDirectory());
    copy.remove();
  });

  test('an address escapes what a folder may be called', () => {
    const folder = join(tmpdir(), 'a & b #1 ü');
    const url = new URL(workbenchUrl({ host: '127.0.0.1:1' }, { folder }));
    assert.equal(url.hash, '');
    assert.equal(url.searchParams.get('folder'), folder);
  });
});
