// Two modules of VS Code's server are compiled here. Without them it still runs, with fewer logs.
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath, npm, run } from './child.mjs';
import { node24 } from './node24.mjs';
import { vscodeDir } from './paths.mjs';

/** spdlog: log files and output channels. native-watchdog: ends an extension host whose server has died. */
const MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Compiles the native modules unless that is done; without a compiler, or when compiling fails, it says so and goes on. */
export async function buildNatives(log) {
  const stamp = join(vscodeDir, 'node_modules/.rostrum-natives');
  if (existsSync(stamp)) return;
  const missing = await missingTools();
  if (missing.length > 0) {
    log(`No ${missing.join(', ')}: the editor runs without its native modules (no output channels).`);
    return;
  }
  log("Compiling the server's native modules (once)...");
  const { program, home } = node24();
  const env = {
    PATH: `${dirname(program)}${delimiter}${process.env.PATH}`,
    JOBS: String(availableParallelism()),
    // The headers that come with that Node; otherwise node-gyp would download them.
    ...(home && existsSync(join(home, 'include/node')) ? { npm_config_nodedir: home } : {}),
  };
  const options = ['--ignore-scripts=false', '--loglevel=error'];
  const { code, output } = await npm(['rebuild', ...options, ...MODULES], { cwd: vscodeDir, env });
  writeFileSync(stamp, code === 0 ? 'compiled' : output);
  if (code !== 0) log('They did not compile: the editor runs without them (no output channels).');
}

/** The tools that node-gyp needs and this machine lacks. */
async function missingTools() {
  if (process.platform === 'darwin') {
    const { code } = await run('xcode-select', ['-p']);
    return code === 0 ? [] : ['Xcode command line tools'];
  }
  // On Windows node-gyp finds Visual Studio itself, and says when it does not.
  if (process.platform === 'win32') return [];
  const tools = { 'C++ compiler': ['c++', 'g++', 'clang++'], make: ['make'], python3: ['python3'] };
  return Object.keys(tools).filter((tool) => !findOnPath(...tools[tool]));
}
