import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { judge, runStep } from './runStep.mjs';
import { select, UsageError } from './select.mjs';

suite('the test runner', () => {
  const steps = [{ name: 'build' }, { name: 'unit' }, { name: 'server', needs: ['build'] }];
  const names = (only) => select(steps, only).map(({ name }) => name);

  test('takes all steps unless some are named', () => {
    assert.deepEqual(names(undefined), ['build', 'unit', 'server']);
  });

  test('keeps the order of the steps and adds those that are needed', () => {
    assert.deepEqual(names('server,unit'), ['build', 'unit', 'server']);
    assert.deepEqual(names('unit'), ['unit']);
  });

  test('refuses a step that does not exist', () => {
    assert.throws(() => select(steps, 'unit,nope'), UsageError);
  });

  test('counts a step without a report as one test', async () => {
    const { counts } = await runStep({ commands: [['node', '--version']] });
    assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  });

  test('stops at the first command that fails, and keeps its output', async () => {
    const { counts, output } = await runStep({
      commands: [
        ['node', '--eval', 'console.error("first"); process.exit(3)'],
        ['node', '--print', '"never"+1'],
      ],
    });
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
    assert.match(output, /first/);
    assert.doesNotMatch(output, /never1/);
  });

  test('a report of no test is a failure', () => {
    assert.equal(judge(0, true, { passed: 0, failed: 0, skipped: 0 }).counts.failed, 1);
  });

  test('no report is a failure, whatever the exit code', () => {
    assert.equal(judge(0, true, undefined).counts.failed, 1);
  });

  test('a crash after the last test is a failure', () => {
    const { counts } = judge(7, true, { passed: 4, failed: 0, skipped: 1 });
    assert.deepEqual(counts, { passed: 4, failed: 1, skipped: 1 });
  });
});
