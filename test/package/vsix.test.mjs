import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { projectDir } from '../host/lib/paths.mjs';
import { listZip } from './zip.mjs';

/** Bytes; an extension that people install on slow lines stays small. */
const SIZE_LIMIT = 700 * 1024;

suite('the .vsix', () => {
  const bytes = readFileSync(join(projectDir, 'out/rostrum.vsix'));
  const names = listZip(bytes)
    .filter((name) => name.startsWith('extension/'))
    .map((name) => name.slice('extension/'.length).toLowerCase());

  test('holds what the manifest points at', () => {
    const { main, browser, icon, contributes } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
    const schemas = contributes.jsonValidation.map(({ url }) => url);
    const snippets = contributes.snippets.map(({ path }) => path);
    const wanted = [
      main,
      browser,
      icon,
      ...schemas,
      ...snippets,
      'dist/server/node.js',
      'dist/server/browser.js',
      'dist/knowledge.json',
    ];
    for (const path of [...wanted, 'package.json', 'package.nls.json', 'readme.md']) {
      assert.ok(names.includes(path.replace('./', '')), path);
    }
  });

  test('holds the sample speeches', () => {
    assert.ok(names.filter((name) => name.startsWith('media/samples/')).length >= 4);
  });

  test('holds nothing else: no sources, tests, maps or packages', () => {
    const allowed =
      /^(dist\/.*\.js|dist\/knowledge\.json|syntaxes\/.*|media\/.*|package\.json|package\.nls.*\.json|[a-z]+\.(md|txt)|license)$/;
    assert.deepEqual(
      names.filter((name) => !allowed.test(name)),
      [],
    );
  });

  test('stays within its size', () => {
    assert.ok(bytes.length <= SIZE_LIMIT, `${bytes.length} bytes`);
  });
});
