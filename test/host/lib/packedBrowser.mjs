// The Chromium that npm ships packed (Linux x64), made to run on a machine that lacks its libraries and fonts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProgram, run } from './child.mjs';
import { installChromium } from './install.mjs';
import { withLock } from './lock.mjs';
import { chromiumDir } from './paths.mjs';

const MAIN = join(chromiumDir, 'node_modules/@sparticuz/chromium/build/esm/index.js');
const UNPACKED = join(chromiumDir, 'node_modules/.unpacked');
/** The packages of Debian and Ubuntu that hold the shared libraries it names. */
const APT_PACKAGES = 'libnss3 libnspr4 libexpat1';

/** Installs and unpacks it; gives its `program` and the `env` it has to run in. Throws when a library is missing. */
export async function packedBrowser(log) {
  await installChromium(log);
  const program = join(UNPACKED, 'chromium');
  await withLock(join(chromiumDir, '.install.lock'), () => unpack(program));
  const libraries = await librariesFor(program, join(UNPACKED, 'al2023/lib'));
  return { program, env: { ...libraries, FONTCONFIG_FILE: fontSettings() } };
}

/** It unpacks into its process's temporary folder, and brings libraries only where it takes itself to be in Lambda. */
async function unpack(program) {
  if (isProgram(program)) return;
  mkdirSync(UNPACKED, { recursive: true });
  const script = `await (await import(${JSON.stringify(pathToFileURL(MAIN).href)})).default.executablePath()`;
  const env = { ...process.env, TMPDIR: UNPACKED, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], { env });
  if (code !== 0 || !isProgram(program)) throw new Error(`Chromium could not be unpacked:\n${output}`);
}

/** The system's fonts, with the packed ones behind them. */
function fontSettings() {
  const file = join(UNPACKED, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** The environment in which all shared libraries of the program are found. */
async function librariesFor(program, packed) {
  if ((await missingLibraries(program, {})).length === 0) return {};
  const env = { LD_LIBRARY_PATH: [packed, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  const missing = await missingLibraries(program, env);
  if (missing.length === 0) return env;
  throw new Error(
    `Chromium lacks ${missing.join(', ')} on this machine. Install a browser (apt-get install -y chromium) ` +
      `or the libraries (apt-get install -y ${APT_PACKAGES}).`,
  );
}

async function missingLibraries(program, env) {
  const { output } = await run('ldd', [program], { env: { ...process.env, ...env } });
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
}
