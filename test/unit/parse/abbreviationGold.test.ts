import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../../../src/cli/facts';
import { parsed } from './parsed';

suite('abbreviations in real sentences', () => {
  const gold = '../shared/gold/abbreviations.jsonl';
  const present = existsSync(gold);

  test(present ? 'are those that people found, with their words' : `(${gold} is not there)`, function () {
    if (!present) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    try {
      const sentences = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
      const lines = sentences.map((line, i) => {
        const { text } = JSON.parse(line) as { text: string };
        const name = `${String(i + 1).padStart(5, '0')}.txt`;
        return JSON.stringify(factsOf(name, text, parsed(text, name)));
      });
      const facts = join(folder, 'facts.ndjson');
      writeFileSync(facts, `${lines.join('\n')}\n`);
      const score = ['../shared/eval/score-abbreviations.mjs', gold, facts, '--min', '0.97', '--show'];
      const { status, stdout, stderr } = spawnSync(process.execPath, score, { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
