import type { ExtensionContext } from 'vscode';
import { activateWith, type Rostrum } from './activate';

let rostrum: Rostrum | undefined;

/** Entry of the desktop and remote extension host. Language client and annotations are loaded afterwards. */
export function activate(context: ExtensionContext): Rostrum {
  const server = context.asAbsolutePath('dist/server/node.js');
  rostrum = activateWith(
    context,
    async (log) => {
      const { connectNode } = await import('./nodeConnection');
      return connectNode(server, log, context.globalStorageUri);
    },
    async (host) => {
      const { startNodeAnnotations } = await import('./nodeAnnotations');
      return startNodeAnnotations(host);
    },
  );
  return rostrum;
}

export async function deactivate(): Promise<void> {
  await rostrum?.stop();
}
