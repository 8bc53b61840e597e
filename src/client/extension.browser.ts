import { Uri, type ExtensionContext } from 'vscode';
import { activateWith, type Rostrum } from './activate';

let rostrum: Rostrum | undefined;

/** Entry of the web extension host. */
export function activate(context: ExtensionContext): Rostrum {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
  rostrum = activateWith(
    context,
    async (log) => {
      const { connectWorker } = await import('./workerConnection');
      return connectWorker(server, log, context.globalStorageUri);
    },
    async (host) => {
      const [{ startAnnotations }, { WorkspaceStorage }] = await Promise.all([
        import('./annotations/start'),
        import('./annotations/storage'),
      ]);
      return startAnnotations(host, { storage: new WorkspaceStorage(), userName: () => undefined });
    },
  );
  return rostrum;
}

export async function deactivate(): Promise<void> {
  await rostrum?.stop();
}
