// The entry that VS Code's extension host loads: it runs the test files of one run of runs.json with mocha.
import Mocha from 'mocha';
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

const { ROSTRUM_TEST_RUN: runName, ROSTRUM_TEST_LOG: log, ROSTRUM_TEST_REPORT: report } = process.env;

/**
 * Runs the test files whose names begin with the run's name, and writes the counts.
 * Throws when the runner named no run or no files, or when a test fails.
 */
export async function run(): Promise<void> {
  if (!runName || !log || !report) throw new Error('These tests are run by test/host/editor.mjs');
  // The workbench's own log would drown mocha's report.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => appendFileSync(log, `${format(...parts)}\n`);
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, reporter: 'spec' });
  const grep = process.env['ROSTRUM_TEST_GREP'];
  if (grep) mocha.grep(grep);
  for (const file of readdirSync(__dirname).sort()) {
    if (file.startsWith(`${runName}.`) && file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  const stats = await new Promise<Mocha.Stats | undefined>((done) => {
    const runner = mocha.run(() => done(runner.stats));
  });
  if (!stats) throw new Error('mocha gave no counts');
  // The runner trusts this file alone: the workbench reports success even when the extension host dies in the middle.
  writeFileSync(report, JSON.stringify({ passed: stats.passes, failed: stats.failures, skipped: stats.pending }));
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
}
