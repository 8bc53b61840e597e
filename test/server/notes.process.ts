// A program that writes so many notes into one sidecar. usage: node notes.process.js FILE AUTHOR COUNT
import { URI } from 'vscode-uri';
import { Sidecar } from '../../src/client/annotations/sidecar';
import { FileStorage } from '../../src/client/node/fileStorage';
import { addThread } from '../../src/core/annotations/format/changes';

const [, , file = '', author = '', count = '0'] = process.argv;

async function writeNotes(): Promise<void> {
  const sidecar = new Sidecar(URI.file(file), '../../speech.txt', new FileStorage());
  await sidecar.reload();
  for (let note = 0; note < Number(count); note++) {
    await sidecar.change((page) =>
      addThread(page, {
        id: `urn:uuid:${crypto.randomUUID()}`,
        author,
        created: new Date().toISOString(),
        value: `Note ${note}`,
        target: { position: { start: note, end: note + 1 } },
      }),
    );
  }
}

void writeNotes();
