import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Rostrum } from './activate';

let rostrum: Rostrum | undefined;

/** Entry of the web extension host: the server is a worker; a restart replaces it. */
export function activate(context: ExtensionContext): Rostrum {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  const startWorker = () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve(worker);
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  rostrum = activateWith(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
  return rostrum;
}

export async function deactivate(): Promise<void> {
  await rostrum?.stop();
}
