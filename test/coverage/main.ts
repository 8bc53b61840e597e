// What `npm run coverage` prints: the acronyms that most documents use, and who explains them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInKnowledge } from '../../src/core/builtIn';
import { parseSpeech } from '../../src/core/parse/parseSpeech';
import { leftOut } from './leftOut';
import { readOptions } from './options';
import { leftOutList, summary, table } from './report';
import { isExplained, Tally } from './tally';

const goal = 0.9;

function main(): void {
  const { folders, top, json } = readOptions(process.argv.slice(2));
  if (folders.length === 0)
    return console.log('Skipped: the texts of ../shared/corpora are absent. Name a FOLDER to read.');
  const knowledge = builtInKnowledge();
  const tally = new Tally();
  for (const path of folders.flatMap(speechFiles)) {
    const text = readFileSync(path, 'utf8');
    tally.add(text, parseSpeech(text, knowledge, { name: basename(path) }));
  }
  const counts = tally.widest(top, new Set(leftOut.keys()));
  console.log(`${tally.documents} documents\n\n${table(counts)}\n\n${summary(counts, goal)}`);
  console.log(`\n${leftOutList(leftOut, (acronym) => tally.documentsWith(acronym))}`);
  if (json !== undefined) {
    const rows = counts.map((count) => ({ ...count, explained: isExplained(count) }));
    writeFileSync(json, `${JSON.stringify({ documents: tally.documents, acronyms: rows }, null, 2)}\n`);
  }
}

/** Speech files of a folder in the order of their names; what describes the folder is none. */
function speechFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name) && basename(name) !== 'README.md')
    .sort()
    .map((name) => join(folder, name));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
