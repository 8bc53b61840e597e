import * as vscode from 'vscode';

const setting = 'annotations.author';

/** The parts of the API of VS Code's Git extension that tell who the user is. */
interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
  readonly repositories: readonly GitRepository[];
}
interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Who writes notes: the setting, else the name that Git signs with, else the user of the machine, else who is asked. */
export class Author {
  readonly #userName: () => string | undefined;

  /** @param userName the user of the machine, where somebody can tell */
  constructor(userName: () => string | undefined) {
    this.#userName = userName;
  }

  /** The name for notes on a document. Rejects when the user was asked and gave none. */
  async of(document: vscode.Uri): Promise<string> {
    const configured = vscode.workspace.getConfiguration('rostrum', document).get<string>(setting)?.trim();
    return configured || (await gitUserName(document)) || this.#userName()?.trim() || (await ask());
  }
}

async function gitUserName(document: vscode.Uri): Promise<string | undefined> {
  try {
    const git = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (!git?.enabled) return undefined;
    const api = git.getAPI(1);
    const own = api.getRepository(document);
    const repository = own ?? api.repositories[0];
    const name = own && (await own.getConfig('user.name').catch(() => ''));
    return (name || (await repository?.getGlobalConfig('user.name')))?.trim();
  } catch {
    // No Git on this machine, or another form of its extension.
    return undefined;
  }
}

async function ask(): Promise<string> {
  const name = (
    await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Your name, to stand beside the notes that you write'),
      ignoreFocusOut: true,
    })
  )?.trim();
  if (!name) throw new vscode.CancellationError();
  await vscode.workspace.getConfiguration('rostrum').update(setting, name, vscode.ConfigurationTarget.Global);
  return name;
}
