// A Chromium to look at the workbench with: the one asked for, the system's, else the one that npm ships.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, isProgram } from './child.mjs';
import { packedBrowser } from './packedBrowser.mjs';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Flags that keep the browser from looking for the network, and let it run as root. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What Playwright's `launch` needs for a headless browser on this machine. Throws with advice when there is none. */
export async function browserOptions(log) {
  const { program, env } = await findBrowser(log);
  return { executablePath: program, headless: true, args: ARGS, env: { ...process.env, ...env } };
}

/** Starts a headless browser, driven by Playwright. */
export async function launchBrowser(log) {
  const { chromium } = await import('playwright-core');
  return chromium.launch(await browserOptions(log));
}

async function findBrowser(log) {
  const asked = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (asked) {
    if (!isProgram(asked)) throw new Error(`CHROMIUM or CHROME_PATH names no program: ${asked}`);
    return { program: asked, env: {} };
  }
  const program = systemBrowser();
  if (program) return { program, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packedBrowser(log);
  throw new Error('No Chrome, Chromium or Edge found. Install one, or name its program in CHROMIUM.');
}

function systemBrowser() {
  if (process.platform === 'linux') return findOnPath(...LINUX);
  const isMac = process.platform === 'darwin';
  const folders = isMac
    ? ['/Applications', join(homedir(), 'Applications')]
    : [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const programs = isMac ? MAC : WINDOWS;
  return folders
    .filter(Boolean)
    .flatMap((folder) => programs.map((name) => join(folder, name)))
    .find(isProgram);
}
