// A fresh VS Code with the packaged extension installed, seen through a headless browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../host/lib/browser.mjs';
import { installServer } from '../host/lib/install.mjs';
import { projectDir } from '../host/lib/paths.mjs';
import { installExtension, startServer } from '../host/lib/server.mjs';
import { copyFolder, workbenchUrl } from '../host/lib/workbench.mjs';
import { Workbench } from './workbench.mjs';

const VSIX = resolve(projectDir, process.env.ROSTRUM_VSIX ?? 'out/rostrum.vsix');
const SCREENSHOTS = resolve(projectDir, process.env.ROSTRUM_SCREENSHOTS ?? 'out/screenshots');
const log = (text) => process.stdout.write(`${text}\n`);

/** Opens a copy of a folder; gives the workbench, the path of the copy, and `close`, which ends all of it. */
export async function openEditor(folder, { settings, viewport = { width: 1280, height: 800 } } = {}) {
  await installServer(log);
  const ends = [];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const extensions = mkdtempSync(join(tmpdir(), 'rostrum-extensions-'));
    ends.push(() => rmSync(extensions, { recursive: true, force: true }));
    await installExtension(VSIX, extensions);
    const copy = copyFolder(folder);
    ends.push(copy.remove);
    const server = await startServer({ extensionsDir: extensions, settings });
    ends.push(server.stop);
    const browser = await launchBrowser(log);
    ends.push(() => browser.close());
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(30_000);
    await page.goto(workbenchUrl(server, { folder: copy.path }));
    const workbench = new Workbench(page, SCREENSHOTS);
    await workbench.ready();
    return { workbench, folder: copy.path, close };
  } catch (error) {
    await close();
    throw error;
  }
}
