import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtInKnowledge } from '../../core/builtIn';
import { startServer } from '../server';
import { compilePatternsOnce } from './engineFlags';
import { nodeHost } from './nodeHost';

/** Serves one client over standard input and output, as editors other than VS Code start a language server. */
export function serveStdio(): void {
  compilePatternsOnce();
  // The command line is bundled beside the folder of the server, whose bundle knows how to be a parser.
  const host = nodeHost(join(__dirname, 'server', 'node.js'));
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host, builtInKnowledge());
}
