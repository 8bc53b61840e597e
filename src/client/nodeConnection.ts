import type { LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Connection } from './connection';
import { languageClientOptions, languageConnection } from './languageConnection';

/** A server in a Node process of its own. `module` is the path of its bundle. */
export function connectNode(module: string, log: LogOutputChannel, storage: Uri): Connection {
  const server = { module, transport: TransportKind.ipc };
  return languageConnection(new LanguageClient('rostrum', 'Rostrum', server, languageClientOptions(log, storage)));
}
