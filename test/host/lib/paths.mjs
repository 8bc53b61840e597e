// Where things are. Everything that is downloaded or built stays inside the three node_modules folders.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `test/host`, the package of the Node extension host. */
export const hostDir = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** The package of the web extension host. */
export const webDir = join(hostDir, 'web');
/** The package of the fall-back browser. */
export const chromiumDir = join(hostDir, 'chromium');
/** The repository, which is the extension under development. */
export const projectDir = resolve(hostDir, '../..');
/** VS Code's own server inside code-server. */
export const vscodeDir = join(hostDir, 'node_modules/code-server/lib/vscode');
/** The speeches that ship with the extension. */
export const samplesDir = join(projectDir, 'media/samples');
