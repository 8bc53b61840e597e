// What `npm run bench` prints: speed and memory, and how well annotations find their passages again.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureAnnotations } from './annotations/section';
import { readOptions } from './options';
import { table } from './report';
import { measureSpeed } from './speed';

async function main(): Promise<void> {
  const { only, json, ...options } = readOptions(process.argv.slice(2));
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  console.log(machine);
  const figures = only === 'annotations' ? undefined : await measureSpeed(options.corpus);
  if (figures) console.log(`\n${table(figures)}`);
  const annotations = only === 'speed' ? undefined : measureAnnotations(options);
  if (annotations) console.log(`\n${annotations.tables}\n\n${table(annotations.figures)}`);
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify({ machine, figures, annotations }, null, 2)}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
