// Child processes: npm through the Node that runs us, and programs found on the PATH.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of these programs that the PATH holds, else undefined. */
export function findOnPath(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.flatMap((dir) => endings.map((end) => join(dir, name + end))));
  return candidates.find(isProgram);
}

/** Whether the path names a file that may be executed. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end and gives its exit code and output (both streams, in order).
 * With `show` the output goes to the terminal as well; `env` replaces the whole environment.
 */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) =>
      done({ code: code ?? 1, output: signal ? `${output}(${signal})\n` : output }),
    );
  });
}

/** Runs npm in a folder, without the settings that an outer `npm run` passes on to its children. */
export function npm(args, { env = {}, ...options } = {}) {
  const clean = { ...process.env, ...env };
  for (const name of Object.keys(clean)) {
    if (/^npm_(lifecycle|package|command)/.test(name) || /^npm_config_(ignore_scripts|(local_)?prefix)$/.test(name)) {
      delete clean[name];
    }
  }
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { ...options, env: clean })
    : run('npm', args, { ...options, env: clean, shell: process.platform === 'win32' });
}
