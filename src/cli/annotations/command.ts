import { csvReport } from '../../core/annotations/exchange/csvReport';
import { reportDocument } from '../../core/annotations/exchange/reportedNotes';
import { UnreadablePage } from '../../core/annotations/format/page';
import { readAnnotatedFile, type AnnotatedFile } from './annotatedFile';
import { annotationLines } from './json';
import { faultsOf } from './check';
import { CommandError } from '../commandError';
import { printable, readableAnnotations } from './readable';
import { findSidecars } from './sidecarFiles';
import { write } from '../write';

/**
 * `rostrum annotations FOLDER [--json|--csv]` and `rostrum annotations check FOLDER`. Reads, never writes.
 * @returns the exit code: 1 when a sidecar cannot be read, or `check` finds something
 * @throws CommandError when the call is wrong
 */
export async function runAnnotations(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  return first === 'check' ? check(rest) : list(args);
}

async function list(args: readonly string[]): Promise<number> {
  const { folder, options } = parse(args, ['--json', '--csv']);
  if (options.length > 1) throw new CommandError(`${options.join(' and ')} exclude each other`);
  const [format] = options;
  const failures: string[] = [];
  let count = 0;
  if (format === '--csv') await write(csvReport([]));
  for (const file of annotatedFiles(folder, failures)) {
    count += file.threads.length;
    if (format === '--json')
      await write(
        annotationLines(file)
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      );
    else if (format === '--csv') await write(withoutHeader(csvReport([reportDocument(file)])));
    else if (file.threads.length > 0) await write(`${readableAnnotations(file)}\n`);
  }
  if (format === undefined && count === 0 && failures.length === 0) await write('No annotations.\n');
  return failures.length > 0 ? 1 : 0;
}

async function check(args: readonly string[]): Promise<number> {
  const { folder } = parse(args, []);
  const failures: string[] = [];
  let count = 0;
  let faults = 0;
  for (const file of annotatedFiles(folder, failures)) {
    count += file.threads.length;
    for (const fault of faultsOf(file)) {
      faults++;
      await write(`${printable(fault)}\n`);
    }
  }
  await write(`${count} ${count === 1 ? 'note' : 'notes'}, ${faults} to look at\n`);
  return failures.length > 0 || faults > 0 ? 1 : 0;
}

function parse(args: readonly string[], known: readonly string[]): { folder: string; options: readonly string[] } {
  const options = [...new Set(args.filter((arg) => arg.startsWith('-')))];
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) throw new CommandError(`unknown option ${unknown}`);
  const [folder, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (folder === undefined || more.length > 0) throw new CommandError('annotations needs one folder');
  return { folder, options };
}

/** All documents with notes; a sidecar that cannot be read is told and joins `failures`, and the rest goes on. */
function* annotatedFiles(folder: string, failures: string[]): Iterable<AnnotatedFile> {
  for (const found of findSidecars(folder)) {
    try {
      yield readAnnotatedFile(found);
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      failures.push(found.sidecar);
      process.stderr.write(`${printable(`rostrum: ${found.sidecar}: ${error.message}`)}\n`);
    }
  }
}

function withoutHeader(csv: string): string {
  return csv.slice(csv.indexOf('\n') + 1);
}
