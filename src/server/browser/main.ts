import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { makeKnowledge } from '../../core/knowledgeData';
import { unpackKnowledge } from '../../core/knowledgeFile';
import type { Host } from '../host';
import { noFiles, RemoteFiles } from '../remoteFiles';
import { startServer } from '../server';
import { nextTurn } from './nextTurn';

const host: Host = {
  files: ({ connection, abilities }) =>
    abilities.listsFiles && abilities.readsFiles ? new RemoteFiles(connection) : noFiles,
  pause: nextTurn,
};

// Node takes the core from this bundle; there it starts nothing.
if ('WorkerGlobalScope' in globalThis) {
  // A worker cannot read the extension's files by itself: the client sends the text of the knowledge before anything else.
  addEventListener('message', ({ data }) => start(data), { once: true });
}

function start(knowledge: string): void {
  startServer(
    createConnection(ProposedFeatures.all, new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)),
    host,
    makeKnowledge(unpackKnowledge(knowledge)),
  );
}
