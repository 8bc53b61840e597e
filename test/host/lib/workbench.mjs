// The address of a workbench, and the folders it opens.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir } from './paths.mjs';

/** The address of the workbench of a server. `extension` and `tests` hold only in the server's test mode. */
export function workbenchUrl({ host }, { folder, extension, tests, openFile } = {}) {
  const remote = (path) => `vscode-remote://${host}${pathToFileURL(resolve(path)).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const url = new URL(`http://${host}/`);
  // Unlike the payload's URIs this one is a bare path; searchParams escapes it once.
  if (folder) url.searchParams.set('folder', decodeURIComponent(pathToFileURL(resolve(folder)).pathname));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * A temporary copy of a folder (empty when there is no such folder), so that nobody's edits reach the original:
 * its `path`, which keeps the folder's name, and `remove`.
 */
export function copyFolder(source) {
  const parent = mkdtempSync(join(tmpdir(), 'rostrum-folder-'));
  const path = join(parent, source ? basename(resolve(source)) : 'empty');
  mkdirSync(path);
  if (source && existsSync(source)) copyInto(source, path);
  return { path, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Copies contents only: a copy of a read-only folder can be written to. */
function copyInto(source, target) {
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(to);
      copyInto(from, to);
    } else if (entry.isFile()) {
      writeFileSync(to, readFileSync(from));
    }
  }
}

/** An extensions folder that holds the extension under development, by a link: its `path`, and `remove`. */
export function linkExtension(extension = projectDir) {
  const path = mkdtempSync(join(tmpdir(), 'rostrum-extensions-'));
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  symlinkSync(extension, join(path, `${publisher}.${name}-${version}`), 'junction');
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
