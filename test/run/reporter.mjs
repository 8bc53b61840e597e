// Mocha's "spec" report, and the counts for whoever runs the step.
import Mocha from 'mocha';
import { writeReport } from '../host/lib/report.mjs';

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeReport({ passed: passes, failed: failures, skipped: pending });
    });
  }
}
