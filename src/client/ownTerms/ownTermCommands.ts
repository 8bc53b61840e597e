import * as vscode from 'vscode';
import type { EntryChoice, GlossaryFileChoice } from '../../protocol';
import { openEntry } from '../navigation';
import type { Server } from '../server';
import { chooseGlossary, openedForServer, openGlossary, tellWritten, writeIntoGlossary } from './glossaryFile';
import { selectedWords } from './selectedWords';

/**
 * Makes a term of the selected words.
 * @param given from a key binding: `definition`, which is then not asked for
 */
export async function addTerm(server: Server, given: unknown): Promise<void> {
  const selected = selectedWords();
  const file = selected && (await chooseGlossary(server, selected.document.uri));
  if (!selected || !file) return;
  const name = selected.words;
  if (await isTaken(server, file, name)) return;
  const definition = textOf(given, 'definition') ?? (await askForDefinition(name));
  if (definition === undefined) return;
  const edit = await writeIntoGlossary(server, file, { kind: 'term', name, definition: definition.trim() });
  if (!edit) return;
  if (definition.trim() === '') await openGlossary(edit);
  else void tellWritten(vscode.l10n.t('“{0}” is a term of {1} now.', name, file.label), edit);
}

/** Makes the selected words another form of an entry. @param given from a key binding: the entry's `id` */
export async function addAlias(server: Server, given: unknown): Promise<void> {
  const selected = selectedWords();
  const file = selected && (await chooseGlossary(server, selected.document.uri));
  if (!selected || !file) return;
  const form = selected.words;
  if (await isTaken(server, file, form)) return;
  const entries = await server.ask((questions) => questions.entryChoices());
  const id = textOf(given, 'id') ?? (entries && (await chooseEntry(entries, form)));
  if (id === undefined) return;
  const edit = await writeIntoGlossary(server, file, { kind: 'form', id, form });
  const name = entries?.find((entry) => entry.id === id)?.name ?? id;
  if (edit) void tellWritten(vscode.l10n.t('“{0}” stands for “{1}” now.', form, name), edit);
}

/** Opens the glossary of the workspace; makes one where there is none. */
export async function createGlossary(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document.uri;
  const file = await chooseGlossary(server, document);
  if (!file) return;
  const uri = vscode.Uri.parse(file.uri);
  if (!file.exists) {
    const change = new vscode.WorkspaceEdit();
    change.createFile(uri, { contents: new TextEncoder().encode(example()), ignoreIfExists: true });
    await vscode.workspace.applyEdit(change);
  }
  await vscode.window.showTextDocument(uri);
}

/** What a new glossary shows to somebody who has never written one. */
function example(): string {
  return `# Terms of this workspace: Rostrum explains and finds them in all speeches. The first entry is an example.
entries:
  - name: blue corridor
    abbreviations: [BLC]
    definition: An example. The first sentence stands alone; more may follow.

  # An entry that adds to a built-in one:
  # - extends: good-offices
  #   aliases: [quiet help]

# Built-in entries that shall not be recognised here, by their identifiers:
silence: []
`;
}

function askForDefinition(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Add “{0}” to the glossary', name),
    prompt: vscode.l10n.t('What it is, in a sentence. Leave it empty to write it into the file.'),
    ignoreFocusOut: true,
  });
}

/** Whether an entry of the user's own has the form; tells so, and offers to open it. */
async function isTaken(server: Server, file: GlossaryFileChoice, form: string): Promise<boolean> {
  await openedForServer(file);
  const owner = await server.ask((questions) => questions.formOwner(form));
  if (!owner) return false;
  const open = vscode.l10n.t('Open Entry');
  const message = vscode.l10n.t('“{0}” stands for “{1}” in your glossary already.', form, owner.name);
  void vscode.window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void openEntry(owner.id);
  });
  return true;
}

async function chooseEntry(entries: readonly EntryChoice[], form: string): Promise<string | undefined> {
  const items = entries.map(({ id, name, detail }) => ({ label: name, description: detail, id }));
  const title = vscode.l10n.t('The entry for which “{0}” stands', form);
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

function textOf(given: unknown, key: string): string | undefined {
  const value =
    typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
