import { basename } from 'node:path';
import { builtInKnowledge } from '../core/builtIn';
import { parseSpeech } from '../core/parse/parseSpeech';
import { CommandError } from './commandError';
import { factsOf } from './facts';
import { readableFacts } from './readableFacts';
import { decodeFile, findSpeechFiles } from './speechFiles';
import { write } from './write';

/** `rostrum facts FILE|FOLDER... [--json]` @throws CommandError when the call is wrong */
export async function runFacts(args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) throw new CommandError(`unknown option ${unknown}`);
  const paths = args.filter((arg) => !arg.startsWith('-'));
  if (paths.length === 0) throw new CommandError('facts needs a file or a folder');
  const knowledge = builtInKnowledge();
  const json = options.includes('--json');
  for (const path of findSpeechFiles(paths)) {
    const { text, guessed } = decodeFile(path);
    if (guessed) process.stderr.write(`${path}: the bytes are no UTF-8; read as Windows-1252\n`);
    const facts = factsOf(path, text, parseSpeech(text, knowledge, { name: basename(path) }));
    await write(json ? `${JSON.stringify(facts)}\n` : `${readableFacts(facts)}\n`);
  }
}
