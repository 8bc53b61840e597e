// How a step tells its counts: a JSON file {passed, failed, skipped}, which the step's parent names in the environment.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The environment variable that names the file. */
export const REPORT_VARIABLE = 'ROSTRUM_TEST_REPORT';

/** The sum of some counts. */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of counts) for (const key of Object.keys(total)) total[key] += each[key];
  return total;
}

/** Counts as one line. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Whether these counts are a success; no test at all is none. */
export function succeeded({ passed, failed, skipped }) {
  return failed === 0 && passed + skipped > 0;
}

/** Writes the counts for the parent, when it asked for them. */
export function writeReport(counts) {
  const file = process.env[REPORT_VARIABLE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** The counts in a file; undefined when its step did not get as far as writing them. */
export function readReport(file) {
  if (!existsSync(file)) return undefined;
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed, skipped };
}
