import { parentPort } from 'node:worker_threads';
import { builtInKnowledge } from '../../core/builtIn';
import { packDocument, type PackedDocument } from '../../core/corpus/packedDocument';
import { LineIndex } from '../../core/model/lineIndex';
import { analyseWith, type Analyse } from '../analyse';
import type { ParsedFile } from '../parserPool';
import { refuse } from '../textGuard';
import { readText } from './diskFiles';

/** What a thread is told by its `workerData` to be a parser. */
export const parserRole = 'rostrum-parser';

/** The main thread asks with URIs, the parser answers each batch in turn with `ParsedFile`s in the same order. */
export function serveParser(): void {
  const analyse = analyseWith(builtInKnowledge());
  parentPort?.on('message', (uris: readonly string[]) => void answer(uris, analyse));
}

// Batches take turns: the main thread matches answers to questions by their order.
let before: Promise<void> = Promise.resolve();

function answer(uris: readonly string[], analyse: Analyse): Promise<void> {
  const reading = Promise.all(uris.map(readText));
  return (before = before.then(async () => {
    const texts = await reading;
    const files = texts.map((read, i) => parsed(uris[i] ?? '', read, analyse));
    parentPort?.postMessage(files, files.flatMap(buffers));
  }));
}

function parsed(uri: string, read: Awaited<ReturnType<typeof readText>>, analyse: Analyse): ParsedFile {
  if ('problem' in read) return read;
  const problem = refuse(read.text);
  return problem === undefined ? packDocument(LineIndex.of(read.text), analyse(uri, read.text)) : { problem };
}

function buffers(file: PackedDocument | ParsedFile): ArrayBuffer[] {
  return 'problem' in file ? [] : [file.mentions.rows.buffer, file.lineStarts.buffer];
}
