import type { LogOutputChannel, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Connection } from './connection';
import { languageClientOptions, languageConnection } from './languageConnection';

/** A server in a web worker; a restart replaces it. `script` is the URI of its bundle. */
export function connectWorker(script: Uri, log: LogOutputChannel, storage: Uri): Connection {
  let worker: Worker | undefined;
  const start = () => {
    worker?.terminate();
    worker = new Worker(script.toString(true));
    return Promise.resolve(worker);
  };
  const client = new LanguageClient('rostrum', 'Rostrum', start, languageClientOptions(log, storage));
  return languageConnection(client, [{ dispose: () => worker?.terminate() }]);
}
