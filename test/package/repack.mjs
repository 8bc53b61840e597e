// Packs a .vsix once more, with the smallest deflate streams that 7-Zip finds: some 3 % less than vsce writes.
// usage: node test/package/repack.mjs FILE.vsix
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { path7za } from '7zip-bin';

// npm may have unpacked it without the right to run it.
chmodSync(path7za, 0o755);

const vsix = resolve(process.argv[2]);
const folder = mkdtempSync(`${vsix}-`);
try {
  const files = join(folder, 'files');
  const list = join(folder, 'names.txt');
  const smaller = join(folder, 'smaller.vsix');
  sevenZip(['x', `-o${files}`, vsix]);
  // Named one by one, for a folder would get an entry of its own, which vsce writes none of.
  writeFileSync(list, filesIn(files).join('\n'));
  sevenZip(['a', '-tzip', '-mx=9', '-mfb=258', '-mpass=15', smaller, `@${list}`], files);
  renameSync(smaller, vsix);
  process.stdout.write(`${relative('.', vsix)}: ${statSync(vsix).size} bytes\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sevenZip(args, cwd) {
  execFileSync(path7za, [...args, '-bd', '-y'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The files of a folder and of those inside it, as paths from there. */
function filesIn(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
