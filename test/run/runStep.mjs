// One step: its commands one after the other, until one fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, run } from '../host/lib/child.mjs';
import { projectDir } from '../host/lib/paths.mjs';
import { readReport, REPORT_VARIABLE } from '../host/lib/report.mjs';

const LIMIT_MS = 15 * 60_000;

/**
 * Runs a step; gives its counts and the whole output. A command that fails, a report that is missing and a report of
 * no test at all each make at least one failure.
 */
export async function runStep({ commands, counts: reports = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-step-'));
  const report = join(folder, 'report.json');
  const options = { cwd: projectDir, timeout: LIMIT_MS };
  let output = '';
  let code = 0;
  try {
    for (const [program, ...args] of commands) {
      const env = { ...process.env, FORCE_COLOR: '0', [REPORT_VARIABLE]: report };
      const result = await (program === 'npm'
        ? npm(args, { ...options, env })
        : run(process.execPath, args, { ...options, env }));
      output += `$ ${program} ${args.join(' ')}\n${result.output}`;
      ({ code } = result);
      if (code !== 0) break;
    }
    return { output, ...judge(code, reports, readReport(report)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The counts of a step, and why they were corrected. */
export function judge(code, reports, report) {
  if (!reports) return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } };
  const failed = (why) => ({ counts: { passed: 0, skipped: 0, ...report, failed: (report?.failed ?? 0) + 1 }, why });
  if (!report) return failed('it did not get as far as reporting');
  if (report.passed + report.failed + report.skipped === 0) return failed('it ran no test');
  if (code !== 0 && report.failed === 0) return failed(`it ended with ${code}`);
  return { counts: report };
}
