import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { uncancelled } from '../../src/core/ports';
import { matcher } from '../../src/server/glob';
import { DiskFiles } from '../../src/server/node/diskFiles';
import { defaultSettings, readSettings } from '../../src/server/settings';
import { baseName, canonicalUri, isBelow } from '../../src/server/uris';

suite('server: files on disk', () => {
  let folder: string;
  let files: DiskFiles;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    files = new DiskFiles(
      () => [pathToFileURL(folder).toString()],
      () => defaultSettings,
    );
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const uriOf = (path: string) => canonicalUri(pathToFileURL(join(folder, path)).toString());

  test('lists speech files in all folders, and not what the settings leave out', async () => {
    for (const path of [
      'a.txt',
      'sub/b (1).md',
      'c.pdf',
      'node_modules/x/readme.md',
      '.git/d.txt',
      'sub/deep/er/e.txt',
      'sub/b (notes).md',
      'a (clean).txt',
    ]) {
      write(path, 'text');
    }
    assert.deepEqual(
      [...(await files.list(uncancelled))].sort(),
      ['a.txt', 'sub/b (1).md', 'sub/deep/er/e.txt'].map(uriOf).sort(),
    );
  });

  test('a link to a folder that holds it does not lead round in circles', async () => {
    write('a.txt', 'text');
    symlinkSync(folder, join(folder, 'loop'));
    assert.deepEqual(await files.list(uncancelled), [uriOf('a.txt')]);
  });

  test('reads bytes that cannot be UTF-8 as Windows-1252, and says so', async () => {
    write('1252.txt', Buffer.from([0x93, 0xc9, 0x74, 0x61, 0x74, 0x94]));
    write('lost.txt', 'Council\ufffds');
    assert.deepEqual(await files.read(['1252.txt', 'lost.txt'].map(uriOf), uncancelled), [
      { text: '“État”', guessed: true },
      { text: 'Council\ufffds' },
    ]);
  });

  test('reads UTF-8 and UTF-16 without their byte order marks, as an editor shows them', async () => {
    write('8.txt', '\ufeffÉtat');
    write('16.txt', Buffer.from('\ufeffÉtat', 'utf16le'));
    assert.deepEqual(await files.read(['8.txt', '16.txt'].map(uriOf), uncancelled), [
      { text: 'État' },
      { text: 'État' },
    ]);
  });

  test('says why there is no text, and does not read what is too large', async () => {
    write('large.txt', '');
    truncateSync(join(folder, 'large.txt'), 6 * 1024 * 1024);
    assert.deepEqual(await files.read(['gone.txt', 'large.txt'].map(uriOf), uncancelled), [
      { problem: 'It cannot be read.' },
      { problem: 'It is larger than 5 MB.' },
    ]);
  });
});

suite('server: glob patterns', () => {
  const table: readonly [pattern: string, matches: readonly string[], others: readonly string[]][] = [
    ['**/*.{txt,md}', ['a.txt', 'b/c.md', 'b/c/d e.txt'], ['a.txt2', 'a.pdf', 'txt']],
    ['*.txt', ['a.txt', '.txt'], ['b/a.txt']],
    ['speeches/**', ['speeches/a.txt', 'speeches/b/c.md'], ['speech/a.txt', 'a/speeches/b.txt']],
    ['**/node_modules/**', ['node_modules/a', 'x/node_modules/a/b'], ['node_modules_old/a']],
    ['year-20[0-2]?/*.md', ['year-2015/a.md'], ['year-2035/a.md', 'year-2015/b/a.md']],
    ['[!a]*.txt', ['b.txt'], ['a.txt', '/b.txt']],
    ['a+(b).txt', ['a+(b).txt'], ['aab.txt']],
    ['**/* (notes).md', ['a (notes).md', 'b/c (notes).md'], ['notes.md', 'a notes.md']],
    ['{a,b{c,d}}.txt', ['a.txt', 'bc.txt', 'bd.txt'], ['b.txt', 'c.txt']],
    ['a{b', ['a{b'], ['ab']],
    ['[z-a].txt', [], ['z.txt', 'a.txt']],
  ];
  for (const [pattern, matches, others] of table) {
    test(pattern, () => {
      const test = matcher([pattern]);
      assert.deepEqual([...matches, ...others].filter(test), matches);
    });
  }

  test('no pattern matches nothing, one of several is enough', () => {
    assert.equal(matcher([])('a.txt'), false);
    assert.equal(matcher(['*.md', '*.txt'])('a.txt'), true);
  });
});

suite('server: settings and URIs', () => {
  test('settings of any shape are read, wrong ones fall back', () => {
    assert.deepEqual(readSettings(null), defaultSettings);
    assert.deepEqual(readSettings({ include: 3, hover: 'no', diagnostics: { enabled: 'x' } }), defaultSettings);
    const { include, exclude, hover } = readSettings({
      include: '*.md',
      exclude: { 'a/**': true, 'b/**': false },
      hover: { enabled: false },
    });
    assert.deepEqual([include, exclude, hover], [['*.md'], ['a/**'], false]);
  });

  test('URIs: one spelling, the name of the file, and what lies below what', () => {
    assert.equal(canonicalUri('file:///w/a(b)%20c.txt'), canonicalUri('file:///w/a%28b%29 c.txt'));
    assert.equal(canonicalUri('file:///w/plain.txt'), 'file:///w/plain.txt');
    assert.equal(baseName('file:///w/a%20b.txt?x=/y#z'), 'a b.txt');
    assert.equal(baseName('file:///w/%E0'), '%E0');
    assert.ok(isBelow('file:///w/a/b', 'file:///w/a') && isBelow('file:///w/a', 'file:///w/a'));
    assert.ok(!isBelow('file:///w/ab', 'file:///w/a'));
  });
});
