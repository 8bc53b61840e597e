// One VS Code server on a free port of 127.0.0.1, with data of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './child.mjs';
import { node24 } from './node24.mjs';
import { vscodeDir } from './paths.mjs';

const MAIN = join(vscodeDir, 'out/server-main.js');
const LISTENING = /Extension host agent listening on (\d+)/;
const START_LIMIT_MS = 60_000;

/** Settings for a quiet editor that looks for nothing on the network. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Starts a server; resolves once it listens.
 * `testMode` makes the workbench accept an extension and tests from its URL, and changes some of its UI.
 * The extension host inherits `env`.
 */
export async function startServer({ extensionsDir, defaultFolder, settings = {}, env = {}, testMode = false } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-server-'));
  mkdirSync(join(dataDir, 'data/User'), { recursive: true });
  writeFileSync(join(dataDir, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    ...['--disable-workspace-trust', '--disable-update-check', '--log', process.env.ROSTRUM_HOST_LOG ?? 'error'],
    ...['--server-data-dir', dataDir],
    ...(extensionsDir ? ['--extensions-dir', resolve(extensionsDir)] : []),
    ...(defaultFolder ? ['--default-folder', resolve(defaultFolder)] : []),
    ...(testMode ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(node24().program, [MAIN, ...args], {
    env: serverEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C reaches us alone, and stop() ends its extension hosts with it.
    detached: process.platform !== 'win32',
  });
  try {
    const { port, log } = await listening(child);
    return { port, log, dataDir, host: `127.0.0.1:${port}`, child, stop: () => stop(child, dataDir) };
  } catch (error) {
    await stop(child, dataDir);
    throw error;
  }
}

/** Installs a .vsix into an extensions folder, as a user's editor would. */
export async function installExtension(vsix, extensionsDir) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-install-'));
  const args = ['--install-extension', resolve(vsix), '--extensions-dir', extensionsDir, '--server-data-dir', dataDir];
  const { code, output } = await run(node24().program, [MAIN, ...args], { env: serverEnvironment({}) });
  rmSync(dataDir, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The editor refused ${vsix}:\n${output}`);
}

function serverEnvironment(extra) {
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...extra };
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|npm_|ELECTRON_|NODE_OPTIONS$)/.test(name)) delete env[name];
  }
  return env;
}

function listening(child) {
  return new Promise((done, fail) => {
    let text = '';
    const timer = setTimeout(() => fail(new Error(`The server did not listen in 60 s:\n${text}`)), START_LIMIT_MS);
    const read = (chunk) => {
      text += chunk;
      const port = LISTENING.exec(text)?.[1];
      if (!port) return;
      clearTimeout(timer);
      done({ port: Number(port), log: () => text });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`The server ended with ${code}:\n${text}`));
    });
  });
}

async function stop(child, dataDir) {
  if (child.exitCode === null && child.signalCode === null && child.pid) {
    const gone = new Promise((done) => child.once('exit', done));
    signal(child, 'SIGTERM');
    const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
  if (!process.env.ROSTRUM_HOST_KEEP) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

/** Signals the server and all that it started. */
function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // They are gone already.
  }
}
