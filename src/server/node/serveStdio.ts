import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { nodeHost } from './nodeHost';

/** Serves one client over standard input and output, as editors other than VS Code start a language server. */
export function serveStdio(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost);
}
