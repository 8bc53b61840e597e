import type { LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Connection } from './connection';
import { HoverGuard } from './hover/hoverGuard';
import { languageClientOptions, languageConnection } from './languageConnection';

/** A server in a Node process of its own. `module` is the path of its bundle. */
export function connectNode(module: string, log: LogOutputChannel, storage: Uri): Connection {
  const server = { module, transport: TransportKind.ipc };
  const guard = new HoverGuard();
  const options = languageClientOptions(log, storage, guard);
  return languageConnection(new LanguageClient('rostrum', 'Rostrum', server, options), [guard]);
}
