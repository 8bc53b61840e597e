import { isMainThread, workerData } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { compilePatternsOnce } from './engineFlags';
import { readKnowledge } from './knowledgeFile';
import { nodeHost } from './nodeHost';
import { parserRole, serveParser } from './parserThread';

if (!isMainThread && workerData === parserRole) {
  serveParser();
} else {
  compilePatternsOnce();
  // The transport is on the command line: `--node-ipc`, `--stdio`, `--socket=PORT` or `--pipe=NAME`.
  startServer(createConnection(ProposedFeatures.all), nodeHost(__filename), readKnowledge());
}
