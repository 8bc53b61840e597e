// Speed and memory beside what Node and remark-parse need for the same files, all from one run: machines are noisy, ratios less so.
import { readFileSync, statSync } from 'node:fs';
import { bareRead, remarkTime, sampleOf } from './baselines';
import { speechFiles } from './options';
import { makeRecord, positionsIn } from './record';
import { measureReferences } from './references';
import { percentile, type Figure } from './report';
import { ServerProcess } from './serverProcess';
import { measureTerms } from './terms';

const megabyte = 1024 * 1024;
const recordLength = 300 * 1024;
const sampledFiles = 120;
/** Indexes are made and files are read so often, in turn; the fastest of each counts. */
const rounds = 3;
const hovers = 400;
const edits = 20;

/** Indexes a folder of speeches and asks the server, as an editor does. */
export async function measureSpeed(folder: string): Promise<Figure[]> {
  const paths = speechFiles(folder);
  if (paths.length === 0) throw new Error(`No .txt or .md files in ${folder}.`);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const sample = sampleOf(paths, sampledFiles).map((path) => readFileSync(path, 'utf8'));
  const sampleBytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const record = makeRecord(sample, recordLength);

  // Before anything else, as a server loads the glossary.
  const terms = measureTerms(paths);
  // The first pass fills the system's file cache for all.
  await bareRead(paths);
  const reads = [await bareRead(paths)];
  const indexes: number[] = [];
  let server = new ServerProcess();
  try {
    for (let round = 1; ; round++) {
      indexes.push(await server.index(folder));
      reads.push(await bareRead(paths));
      if (round === rounds) break;
      server.stop();
      server = new ServerProcess();
    }
    const resident = server.residentBytes();
    // Whatever else the machine does only ever adds to a time.
    const read = Math.min(...reads);
    const coldIndex = Math.min(...indexes);
    const remark = remarkTime(sample) * (bytes / sampleBytes);
    remarkTime([record]);
    const remarkRecord = remarkTime([record]);

    const uri = 'untitled:record.txt';
    await server.open(uri, record);
    const times: number[] = [];
    for (const position of positionsIn(record, hovers)) times.push(await server.hover(uri, position));
    const editTimes: number[] = [];
    for (let i = 0; i < edits; i++) {
      editTimes.push(await server.edit(uri, i + 2, { line: 2, character: 0 }, 'Article 99 of the Charter. '));
    }
    const p99 = percentile(times, 0.99);
    const edit = percentile(editTimes, 0.5);
    const figures: Figure[] = [
      { name: `corpus, ${paths.length} files`, value: bytes / megabyte, unit: 'MB' },
      { name: `bare read by Node, 16 files at once, least of ${rounds + 1}`, value: read, unit: 'ms' },
      { name: `remark-parse alone, from ${sample.length} files`, value: remark, unit: 'ms' },
      {
        name: `cold index, least of ${rounds}`,
        value: coldIndex,
        unit: 'ms',
        goal: { of: 'the bare read', ratio: coldIndex / read, most: 8 },
      },
      {
        name: 'cold index',
        value: coldIndex,
        unit: 'ms',
        goal: { of: 'remark-parse', ratio: coldIndex / remark, most: 0.25 },
      },
      { name: 'cold index, throughput', value: bytes / megabyte / (coldIndex / 1000), unit: 'MB/s' },
      measureReferences(paths),
      ...terms,
      { name: 'remark-parse of the 300 KB record', value: remarkRecord, unit: 'ms' },
      { name: 'hover in the 300 KB record, median', value: percentile(times, 0.5), unit: 'ms' },
      {
        name: 'hover in the 300 KB record, p99',
        value: p99,
        unit: 'ms',
        goal: { of: 'that remark-parse', ratio: p99 / remarkRecord, most: 0.1 },
      },
      {
        name: 'edit of the 300 KB record to new facts, median',
        value: edit,
        unit: 'ms',
        goal: { of: 'that remark-parse', ratio: edit / remarkRecord, most: 1 },
      },
    ];
    if (resident !== undefined) {
      const most = bytes + 300 * megabyte;
      figures.push({
        name: 'resident memory after indexing',
        value: resident / megabyte,
        unit: 'MB',
        goal: { of: 'corpus + 300 MB', ratio: resident / most, most: 1 },
      });
    }
    return figures;
  } finally {
    server.stop();
  }
}
