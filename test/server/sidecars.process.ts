// A program that writes sidecars until it is done or killed. usage: node sidecars.process.js versions FOLDER COUNT
import { join } from 'node:path';
import { updateText } from '../../src/client/node/sidecarFiles';
import { versionText } from '../support/versions';

const [, , , folder = '', count = '1'] = process.argv;

async function writeVersions(): Promise<void> {
  process.stdout.write('ready\n');
  for (let version = 1; ; version++) {
    const path = join(folder, `speech-${version % Number(count)}.txt.jsonld`);
    await updateText(path, () => versionText(version));
  }
}

void writeVersions();
