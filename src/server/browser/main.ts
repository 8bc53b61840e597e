import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Host } from '../host';
import { noFiles, RemoteFiles } from '../remoteFiles';
import { startServer } from '../server';
import { nextTurn } from './nextTurn';

const host: Host = {
  files: ({ connection, abilities }) =>
    abilities.listsFiles && abilities.readsFiles ? new RemoteFiles(connection) : noFiles,
  pause: nextTurn,
};

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)),
  host,
);
