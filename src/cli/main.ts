import { runAnnotations } from './annotations/command';
import { runFacts } from './factsCommand';
import { CommandError } from './commandError';
import { serveStdio } from '../server/node/serveStdio';

const help = `rostrum: what UN speeches, records, resolutions and reports hold

usage:
  rostrum facts FILE|FOLDER... [--json]   facts of each document: kind, head, speakers, outline,
                                          references, terms, abbreviations, quotations, themes
  rostrum annotations FOLDER [--json|--csv]
                                          the notes of each document, and where in it they stand now
  rostrum annotations check FOLDER        notes that have lost their place or wait for clearance, and
                                          are not resolved; exit code 1 when there are any
  rostrum serve --stdio                   the language server, for editors that start one
  rostrum --help                          this text

Folders are searched for .txt and .md files, or for notes in .rostrum/annotations; nothing is written.
With --json, one JSON object per line, for each file or each annotation; lines count from 1, columns are
UTF-16 units from 0, ends exclusive.
Exit codes: 0 done, 1 something went wrong, 2 the call was wrong (no such file, unknown option).
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (
    command === undefined ||
    command === '--help' ||
    command === '-h' ||
    command === 'help' ||
    rest.includes('--help')
  ) {
    process.stdout.write(help);
    return command === undefined ? 2 : 0;
  }
  switch (command) {
    case 'facts':
      await runFacts(rest);
      return 0;
    case 'annotations':
      return runAnnotations(rest);
    case 'serve':
      if (rest.length !== 1 || rest[0] !== '--stdio') throw new CommandError('serve takes just --stdio');
      serveStdio();
      return await new Promise<number>(() => undefined);
    default:
      throw new CommandError(`unknown command "${command}"`);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us (head, less) may have seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const wrongCall = error instanceof CommandError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`rostrum: ${message}\n${wrongCall ? 'See rostrum --help.\n' : ''}`);
    process.exitCode = wrongCall ? 2 : 1;
  },
);
