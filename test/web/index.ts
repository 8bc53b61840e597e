// The entry that the web extension host loads: it runs the suites imported below with mocha's browser build.

/** Begins the line of the log that tells the counts, since the web extension host cannot write files. */
const REPORT_MARK = 'ROSTRUM_TEST_REPORT';

/** Runs all suites and tells the counts. Throws when a test fails. */
export async function run(): Promise<void> {
  // Not imported at the top: mocha's browser build assigns module.exports, and would replace this module's.
  await import('mocha/mocha.js');
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: Mocha.reporters.Spec });
  // Imported here because `suite` exists only from setup() on.
  await import('./samples.test');
  const stats = await new Promise<Mocha.Stats | undefined>((done) => {
    const runner = mocha.run(() => done(runner.stats));
  });
  if (!stats) throw new Error('mocha gave no counts');
  const report = JSON.stringify({ passed: stats.passes, failed: stats.failures, skipped: stats.pending });
  Mocha.reporters.Base.consoleLog(`${REPORT_MARK}${report}`);
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
}
