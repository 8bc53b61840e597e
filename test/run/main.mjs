// Runs all tests. usage: npm test [-- --only STEP[,STEP...]]
import { parseArgs } from 'node:util';
import { inWords, sum } from '../host/lib/report.mjs';
import { runStep } from './runStep.mjs';
import { select, UsageError } from './select.mjs';
import { STEPS } from './steps.mjs';

const HELP = `usage: npm test [-- --only STEP[,STEP...]]

steps: ${STEPS.map(({ name }) => name).join(', ')}
`;

const say = (text) => process.stdout.write(`${text}\n`);

function parse(args) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** One line per step, and the full output of those that fail; gives the counts of all. */
async function runAll(steps) {
  const results = new Map();
  for (const step of steps) {
    const started = Date.now();
    const broken = step.needs?.find((name) => results.get(name)?.failed > 0);
    const { counts, output, why } = broken
      ? { counts: { passed: 0, failed: 1, skipped: 0 }, output: '', why: `"${broken}" failed` }
      : await runStep(step);
    results.set(step.name, counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (counts.failed > 0) say(`\n${output.trimEnd()}\n`);
    say(`${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${inWords(counts)}${why ? `: ${why}` : ''}`);
  }
  return sum(results.values());
}

try {
  const { help, only } = parse(process.argv.slice(2));
  if (help) {
    say(HELP);
  } else {
    const total = await runAll(select(STEPS, only));
    say(inWords(total));
    process.exitCode = total.failed > 0 ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
