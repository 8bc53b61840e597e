import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Rostrum } from './activate';

let rostrum: Rostrum | undefined;

/** Entry of the desktop and remote extension host: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Rostrum {
  const module = context.asAbsolutePath('dist/server/node.js');
  rostrum = activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  return rostrum;
}

export async function deactivate(): Promise<void> {
  await rostrum?.stop();
}
