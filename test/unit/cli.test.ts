import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Facts } from '../../src/cli/facts';

const program = resolve(process.env['ROSTRUM_DIST'] ?? 'dist', 'cli.js');
const built = existsSync(program);

suite(built ? 'the command line' : `the command line (${program} is not built)`, function () {
  this.timeout(30_000);
  const text = 'Mr. President,\n\nThe Global Lake Union (GLU) cites resolution 1325\n(2000) and S/PSR/2015/26.\n';
  let folder = '';

  suiteSetup(function () {
    if (!built) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    mkdirSync(join(folder, 'inner', '.hidden'), { recursive: true });
    writeFileSync(join(folder, 'b.txt'), text);
    writeFileSync(join(folder, 'inner', 'a.md'), '# A lake\n\nArticle 33 of the Charter.\n');
    writeFileSync(join(folder, 'inner', 'notes.csv'), 'Article 33 of the Charter');
    writeFileSync(join(folder, 'inner', '.hidden', 'c.txt'), 'Article 33 of the Charter');
    writeFileSync(join(folder, 'utf16.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  });
  suiteTeardown(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    return { status, stdout, stderr };
  }
  const factsIn = (stdout: string) =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Facts);

  test('tells how it is called', () => {
    const { status, stdout, stderr } = run('facts', '--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /rostrum facts FILE\|FOLDER\.\.\. \[--json\]/);
  });

  const wrongCalls: readonly (readonly [args: string[], message: RegExp])[] = [
    [['facts', 'b.txt', 'nowhere.txt'], /^rostrum: no such file or folder: nowhere\.txt$/m],
    [['facts', 'b.txt', '--xml'], /^rostrum: unknown option --xml$/m],
    [['speeches'], /unknown command "speeches"/],
  ];
  for (const [args, message] of wrongCalls) {
    test(`a wrong call ends with 2 and says why: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  test('without a command it tells how it is called, and ends with 2', () => {
    const { status, stdout } = run();
    assert.equal(status, 2);
    assert.match(stdout, /usage:/);
  });

  test('gives facts as one JSON object a file, of folders and of UTF-16 too', () => {
    const { status, stdout, stderr } = run('facts', '.', '--json');
    assert.deepEqual([status, stderr], [0, '']);
    const all = factsIn(stdout);
    // Folders are searched for speeches; what is hidden or no speech is passed over.
    assert.deepEqual(
      all.map(({ file }) => file),
      ['b.txt', join('inner', 'a.md'), 'utf16.txt'],
    );
    const [facts, , utf16] = all;
    assert.ok(facts);
    assert.deepEqual(utf16?.abbreviations[0]?.expansion, 'Global Lake Union');
    assert.deepEqual([facts.file, facts.genre], ['b.txt', 'statement']);
    assert.deepEqual(facts.references, [
      {
        id: 'symbol/S/RES/1325(2000)',
        confidence: 'exact',
        line: 3,
        start: 34,
        endLine: 4,
        end: 6,
        text: 'resolution 1325\n(2000)',
      },
      {
        id: 'invalid-symbol',
        confidence: 'exact',
        suggestion: 'S/PRST/2015/26',
        line: 4,
        start: 11,
        end: 24,
        text: 'S/PSR/2015/26',
      },
    ]);
    assert.deepEqual(facts.abbreviations, [
      { line: 3, start: 23, end: 26, text: 'GLU', id: 'abbr/GLU', expansion: 'Global Lake Union' },
    ]);
    assert.deepEqual(
      facts.problems.map(({ code, line }) => [code, line]),
      [['invalid-symbol', 4]],
    );
    assert.deepEqual(
      facts.outline.map(({ kind, line, endLine }) => [kind, line, endLine]),
      [
        ['speech', 1, 4],
        ['address', 1, 4],
      ],
    );
  });

  test('without --json people can read it', () => {
    const { status, stdout } = run('facts', 'b.txt');
    assert.equal(status, 0);
    for (const line of [
      /^b\.txt$/m,
      /^ {2}statement$/m,
      /^ {4} {4}3 resolution 1325 \(2000\) → symbol\/S\/RES\/1325\(2000\)$/m,
      /S\/PSR\/2015\/26 → invalid-symbol \(did you mean S\/PRST\/2015\/26\?\)/,
      /GLU = Global Lake Union/,
    ]) {
      assert.match(stdout, line);
    }
  });
});
