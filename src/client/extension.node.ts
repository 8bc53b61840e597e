import type { ExtensionContext } from 'vscode';
import { activateWith, type Rostrum } from './activate';

let rostrum: Rostrum | undefined;

/** Entry of the desktop and remote extension host. The language client is a bundle of its own, loaded afterwards. */
export function activate(context: ExtensionContext): Rostrum {
  const server = context.asAbsolutePath('dist/server/node.js');
  rostrum = activateWith(context, async (log) => {
    const { connectNode } = await import('./nodeConnection');
    return connectNode(server, log, context.globalStorageUri);
  });
  return rostrum;
}

export async function deactivate(): Promise<void> {
  await rostrum?.stop();
}
