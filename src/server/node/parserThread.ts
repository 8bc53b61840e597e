import { parentPort } from 'node:worker_threads';
import { packToSend, type PackedDocument } from '../../core/corpus/packedDocument';
import { withChanges, type GlossaryChanges } from '../../core/glossary/workspace/changes';
import { LineIndex } from '../../core/model/lineIndex';
import { analyseWith, type Analyse } from '../analyse';
import type { FileText } from '../../core/ports';
import type { ParsedFile } from '../parserPool';
import { readTextSync } from './diskFiles';
import { readKnowledge } from './knowledgeFile';

/** What a thread is told by its `workerData` to be a parser. */
export const parserRole = 'rostrum-parser';

/**
 * The main thread asks with URIs, the parser answers each batch in turn with `ParsedFile`s in the same order. Glossary
 * changes get no answer: they hold for the batches behind them.
 */
export function serveParser(): void {
  const builtIn = readKnowledge();
  let analyse = analyseWith(builtIn);
  parentPort?.on('message', (message: readonly string[] | GlossaryChanges) => {
    if ('silenced' in message) {
      analyse = analyseWith(withChanges(builtIn, message));
      return;
    }
    const uris = message;
    const files = uris.map((uri) => parsed(uri, readTextSync(uri), analyse));
    parentPort?.postMessage(files, files.flatMap(buffers));
  });
}

function parsed(uri: string, read: FileText, analyse: Analyse): ParsedFile {
  if ('problem' in read) return read;
  const packed = packToSend(LineIndex.of(read.text), analyse(uri, read.text));
  return read.guessed ? { ...packed, guessed: true } : packed;
}

function buffers(file: PackedDocument | ParsedFile): ArrayBuffer[] {
  return 'problem' in file ? [] : [file.mentions.rows.buffer, file.lineStarts.buffer];
}
