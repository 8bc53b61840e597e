import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { Connection } from './connection';
import { HoverGuard } from './hover/hoverGuard';
import { languageClientOptions, languageConnection } from './languageConnection';

/** A server in a web worker; a restart replaces it. `script` is the URI of its bundle. */
export function connectWorker(script: Uri, log: LogOutputChannel, storage: Uri): Connection {
  let worker: Worker | undefined;
  const start = async () => {
    worker?.terminate();
    const knowledge = await workspace.fs.readFile(Uri.joinPath(script, '../../knowledge.json'));
    worker = new Worker(script.toString(true));
    worker.postMessage(new TextDecoder().decode(knowledge));
    // Not the worker itself: VS Code replaces the class by which the client would recognise it.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const guard = new HoverGuard();
  const client = new LanguageClient('rostrum', 'Rostrum', start, languageClientOptions(log, storage, guard));
  return languageConnection(client, [guard, { dispose: () => worker?.terminate() }]);
}
