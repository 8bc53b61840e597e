import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, TextDocumentFilter } from 'vscode-languageclient';
import { entryScheme, openEntryCommand, openPassageCommand, showUsesCommand, type ClientAbilities } from '../protocol';

/** Makes the language client of this host; the options are the same in all hosts. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Language identifiers that Rostrum works on. */
export const languages = ['plaintext', 'markdown', 'un-speech'] as const;

/** Commands that a hover may run; every other command link in it stays dead. */
const hoverCommands = [showUsesCommand, openPassageCommand, openEntryCommand] as const;

const abilities: ClientAbilities = {
  listsFiles: true,
  readsFiles: true,
  showsEntries: true,
  commands: hoverCommands,
};

export function createLanguageClient(
  create: ClientFactory,
  log: vscode.LogOutputChannel,
  storage: vscode.Uri,
): BaseLanguageClient {
  return create('rostrum', 'Rostrum', {
    documentSelector: selector(storage),
    initializationOptions: abilities,
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
  });
}

/**
 * Documents of our languages in every file system in use. Named one by one, because a selector cannot say "all but":
 * the old side of a diff (`git:`), output channels and comment boxes are Markdown or plain text too.
 */
export function selector(storage: vscode.Uri): TextDocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', entryScheme, storage.scheme, ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}
