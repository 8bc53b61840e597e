// A program that writes files of text that tells its own version.
// usage: node sidecars.process.js FOLDER COUNT      so many files in turn, until it is killed
//        node sidecars.process.js FILE              one file, once
import { join } from 'node:path';
import { updateText } from '../../src/client/node/sidecarFiles';
import { versionText } from '../support/versions';

const [, , path = '', count] = process.argv;

async function writeVersions(files: number): Promise<void> {
  process.stdin.resume().once('end', () => process.exit());
  // Not always the same file first: one whose writer was killed between making its lock and naming itself in it makes
  // the next one wait for a second.
  const first = Math.floor(Math.random() * files);
  for (let version = first; ; version++) {
    await updateText(join(path, `speech-${version % files}.txt.jsonld`), () => versionText(version));
    // From now on it is always about to write, writing, or just done.
    if (version === first) process.stdout.write('ready\n');
  }
}

const done = count === undefined ? updateText(path, () => versionText(1)) : writeVersions(Number(count));
done.catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
