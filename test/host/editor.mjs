// Runs the tests of test/editor inside the extension host of a real VS Code.
// usage: node test/host/editor.mjs [RUN...]      (the runs are those of test/editor/runs.json)
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from './lib/browser.mjs';
import { installServer } from './lib/install.mjs';
import { projectDir } from './lib/paths.mjs';
import { inWords, readReport, REPORT_VARIABLE, succeeded, sum, writeReport } from './lib/report.mjs';
import { startServer } from './lib/server.mjs';
import { copyFolder, workbenchUrl } from './lib/workbench.mjs';

const COMPILED = join(projectDir, 'out/test/editor');
const LIMIT_MS = Number(process.env.ROSTRUM_HOST_LIMIT_S ?? 180) * 1000;
const log = (text) => process.stdout.write(`${text}\n`);

/** One run: a fresh server on a copy of the run's folder. What run() wrote is the result; without it the run failed. */
async function runOnce(browser, { name, folder, subfolder, settings }) {
  if (!readdirSync(COMPILED).some((file) => file.startsWith(`${name}.`) && file.endsWith('.test.js'))) {
    throw new Error(`The run "${name}" has no test file ${name}.*.test.ts`);
  }
  const workspace = copyFolder(folder && resolve(projectDir, folder));
  // The editor's watcher may miss a folder inside of one that is made at the same moment.
  if (subfolder) mkdirSync(join(workspace.path, subfolder), { recursive: true });
  const results = mkdtempSync(join(tmpdir(), 'rostrum-results-'));
  const [report, text] = [join(results, 'report.json'), join(results, 'log.txt')];
  const env = { ROSTRUM_TEST_RUN: name, ROSTRUM_TEST_LOG: text, [REPORT_VARIABLE]: report };
  const server = await startServer({ testMode: true, settings, env });
  try {
    const { reason, messages } = await finished(browser, server, workspace.path, name);
    if (existsSync(text)) log(readFileSync(text, 'utf8').trimEnd());
    const counts = readReport(report);
    if (!counts) log([`The run did not come to its end: ${reason}`, ...messages, server.log()].join('\n'));
    return counts ?? { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await server.stop();
    workspace.remove();
    rmSync(results, { recursive: true, force: true });
  }
}

/** Loads the workbench and waits until its extension host, its page or its server has ended; tells which, and its log. */
async function finished(browser, server, folder, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const messages = [];
  let timer;
  const end = new Promise((done, fail) => {
    timer = setTimeout(() => done(`no result in ${LIMIT_MS / 1000} s (out/editor-${name}.png)`), LIMIT_MS);
    page.exposeFunction('codeAutomationLog', (type, args) => messages.push(`[${type}] ${args.join(' ')}`)).catch(fail);
    page.exposeFunction('codeAutomationExit', (code) => done(`the extension host ended with ${code}`)).catch(fail);
    page.once('crash', () => done('the page crashed'));
    server.child.once('exit', (code) => done(`the server ended with ${code}`));
  });
  await page.goto(workbenchUrl(server, { folder, extension: projectDir, tests: join(COMPILED, 'index.js') }));
  const reason = await end;
  clearTimeout(timer);
  if (reason.startsWith('no result')) {
    mkdirSync(join(projectDir, 'out'), { recursive: true });
    await page.screenshot({ path: join(projectDir, `out/editor-${name}.png`) }).catch(() => undefined);
  }
  await context.close();
  return { reason, messages };
}

const all = JSON.parse(readFileSync(join(projectDir, 'test/editor/runs.json'), 'utf8'));
const names = process.argv.slice(2);
const unknown = names.find((name) => !all.some((each) => each.name === name));
if (unknown !== undefined) {
  process.stderr.write(`no such run: ${unknown} (there are ${all.map((each) => each.name).join(', ')})\n`);
  process.exit(2);
}
await installServer(log);
const browser = await launchBrowser(log);
const counts = [];
try {
  for (const each of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    log(`\n${each.name}: ${each.folder ?? 'an empty folder'}`);
    counts.push(await runOnce(browser, each));
  }
} finally {
  await browser.close();
}
const total = sum(counts);
log(inWords(total));
writeReport(total);
process.exitCode = counts.every(succeeded) ? 0 : 1;
