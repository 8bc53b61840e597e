// Runs a real VS Code with the extension under development. usage: see HELP.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './lib/browser.mjs';
import { npm } from './lib/child.mjs';
import { startDesktop } from './lib/desktop.mjs';
import { installServer } from './lib/install.mjs';
import { openInBrowser } from './lib/openInBrowser.mjs';
import { projectDir, samplesDir } from './lib/paths.mjs';
import { startServer } from './lib/server.mjs';
import { untilSignal } from './lib/untilSignal.mjs';
import { copyFolder, linkExtension, workbenchUrl } from './lib/workbench.mjs';

const HELP = `usage: npm start [-- [FOLDER] [options]]

Builds Rostrum and runs it in a real VS Code, in the browser. Without FOLDER it opens a copy of the sample speeches.

options:
  --desktop   use the VS Code on this machine (the command "code") instead
  --check     load the editor in a headless browser, save out/start.png and end
  --no-build  run what was built last
  --no-open   only print the address
  --help      show this text
`;

const log = (text) => process.stdout.write(`${text}\n`);

/** A mistake in how the command was called. */
class UsageError extends Error {}

function parse(args) {
  try {
    const flags = ['desktop', 'check', 'no-build', 'no-open', 'help'];
    const options = Object.fromEntries(flags.map((name) => [name, { type: 'boolean', default: false }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`one FOLDER expected, got ${positionals.length}`);
    return { ...values, folder: positionals[0] };
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** The folder to open; npm runs scripts in the project, so INIT_CWD tells where the user stands. */
function folderToOpen(name) {
  if (name === undefined) return copyFolder(samplesDir);
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(path)) throw new UsageError(`no such folder: ${name}`);
  if (!statSync(path).isDirectory()) throw new UsageError(`not a folder: ${name}`);
  return { path, remove: () => undefined };
}

async function build() {
  log('Building...');
  const { code, output } = await npm(['run', '--silent', 'build'], { cwd: projectDir });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** A speech of the folder, a statement if there is one, so that the editor does not start empty. */
function firstSpeech(folder) {
  const speeches = readdirSync(folder).filter((file) => /\.(txt|md)$/i.test(file));
  const name = speeches.find((file) => file.startsWith('statement')) ?? speeches[0];
  return name && join(folder, name);
}

/** Loads the workbench as a user's browser would, and fails unless Rostrum is in it. */
async function check(url, hasSpeech) {
  const browser = await launchBrowser(log);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    await page
      .locator('.activitybar')
      .getByRole('tab', { name: /Rostrum/ })
      .waitFor({ timeout: 30_000 });
    if (hasSpeech) {
      await page.locator('.explorer-folders-view [role=treeitem]').first().waitFor({ timeout: 30_000 });
      await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 30_000 });
    }
    mkdirSync(join(projectDir, 'out'), { recursive: true });
    await page.screenshot({ path: join(projectDir, 'out/start.png') });
    log('The editor is up with Rostrum in it: out/start.png');
  } finally {
    await browser.close();
  }
}

async function startInBrowser(folder, options) {
  await installServer(log);
  const extensions = linkExtension();
  const server = await startServer({ extensionsDir: extensions.path });
  try {
    const speech = firstSpeech(folder);
    const url = workbenchUrl(server, { folder, openFile: speech });
    if (options.check) return await check(url, speech !== undefined);
    log(`\nVS Code with Rostrum: ${url}\n\nCtrl+C ends it.`);
    if (!options['no-open']) openInBrowser(url);
    const lost = new Promise((_, fail) => {
      server.child.once('exit', () => fail(new Error(`The server ended:\n${server.log()}`)));
    });
    await Promise.race([untilSignal(), lost]);
  } finally {
    await server.stop();
    extensions.remove();
  }
}

async function main(args) {
  const options = parse(args);
  if (options.help) return log(HELP);
  const folder = folderToOpen(options.folder);
  try {
    if (!options['no-build']) await build();
    if (options.desktop) await startDesktop(folder.path, { stay: options.folder === undefined, log });
    else await startInBrowser(folder.path, options);
  } finally {
    folder.remove();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? `${error.message}\n\n${HELP}` : error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
