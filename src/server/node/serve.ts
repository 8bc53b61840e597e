import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { compilePatternsOnce } from './engineFlags';
import { readKnowledge } from './knowledgeFile';
import { nodeHost } from './nodeHost';

/**
 * Serves the client that the command line names: `--node-ipc`, `--stdio`, `--socket=PORT` or `--pipe=NAME`.
 * @param bundle path of the file whose threads parse
 */
export function serve(bundle: string): void {
  compilePatternsOnce();
  startServer(createConnection(ProposedFeatures.all), nodeHost(bundle), readKnowledge());
}
