import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../../src/cli/facts';
import { readTextFile } from '../../src/cli/speechFiles';
import { parsed } from './parse/parsed';

/** What is expected of five real documents whose facts people wrote down; both stand beside the project. */
const shared = '../shared';
const least =
  'references=1,speakers=0.95,header=0.95,outline:speech=0.95,outline:address=0.95,outline:closing=0.95,outline:heading=0.95,' +
  'outline:paragraph=0.95,outline:attribution=0.95,abbreviations=0.9,terms=0.97,themes@6=0.85';

suite('real documents', () => {
  const seeds = join(shared, 'seeds');
  const present = existsSync(seeds);

  test(present ? 'have the facts that people found in them' : `(${seeds} is not there)`, function () {
    if (!present) this.skip();
    this.timeout(30_000);
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    try {
      const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
      const lines = names.map((name) => {
        const text = readTextFile(join(seeds, name));
        return JSON.stringify(factsOf(name, text, parsed(text, name)));
      });
      const facts = join(folder, 'facts.ndjson');
      writeFileSync(facts, `${lines.join('\n')}\n`);
      const gold = names.map((name) => join(shared, 'gold', `${name.slice(0, 3)}.json`));
      const score = [join(shared, 'eval/score.mjs'), facts, ...gold, '--min', least, '--show'];
      const { status, stdout, stderr } = spawnSync(process.execPath, score, { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
