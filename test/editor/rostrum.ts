// How editor tests talk to the extension, and to the editor as a user would.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import type { ThemeItem } from '../../src/client/themes/themeItems';
import { inWorkspace } from './support';

/** The extension, once every speech of the workspace is in the index. */
export async function rostrumReady(): Promise<Rostrum> {
  const extension = vscode.extensions.getExtension<Rostrum>('rostrum.rostrum');
  assert.ok(extension, 'the extension is not there');
  const rostrum = await extension.activate();
  await rostrum.whenReady();
  return rostrum;
}

/** Asks again each time the index moves on, until there is an answer; mocha's limit ends a vain wait. */
export async function onceIndexed<T>(rostrum: Rostrum, probe: () => PromiseLike<T | undefined>): Promise<T> {
  for (;;) {
    let listener: vscode.Disposable | undefined;
    // Listens before it asks: a change during the question is not missed.
    const changed = new Promise<void>((resolve) => {
      listener = rostrum.onDidChangeIndex(() => resolve());
    });
    const answer = await probe();
    if (answer === undefined) await changed;
    listener?.dispose();
    if (answer !== undefined) return answer;
  }
}

export async function openSpeech(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The place in a document that `marked` shows with a bar: `Article |99`; the words must be there only once. */
export function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
  const bar = marked.indexOf('|');
  const words = marked.replace('|', '');
  const found = document.getText().indexOf(words);
  assert.ok(found >= 0, `"${words}" is not in ${document.uri.path}`);
  assert.equal(document.getText().indexOf(words, found + 1), -1, `"${words}" is there twice`);
  return document.positionAt(found + bar);
}

/** The words of all hovers at a place, with the markup taken away; empty where there is none. */
export async function hoverAt(document: vscode.TextDocument, marked: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, marked),
  );
  return hovers.flatMap(({ contents }) => contents.map(markdownOf)).join('\n');
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  const markdown = typeof content === 'string' ? content : content.value;
  return markdown.replace(/\]\([^)]*\)/g, ']').replace(/[\\[\]*_]/g, '');
}

/** The outline as one list, in the order of the text. */
export async function outlineOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const flat = (symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] => [symbol, ...symbol.children.flatMap(flat)];
  return (symbols ?? []).flatMap(flat).sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The documents to which Go to Definition leads. */
export async function definitionsAt(document: vscode.TextDocument, marked: string): Promise<readonly vscode.Uri[]> {
  return (await definitionPlacesAt(document, marked)).map(({ uri }) => uri);
}

/** Where Go to Definition leads. */
export async function definitionPlacesAt(
  document: vscode.TextDocument,
  marked: string,
): Promise<readonly vscode.Location[]> {
  const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    placeOf(document, marked),
  );
  return found.map((place) =>
    'targetUri' in place
      ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange)
      : place,
  );
}

export async function referencesAt(document: vscode.TextDocument, marked: string): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    placeOf(document, marked),
  );
}

/** Names of the files that these places are in, each once, in order. */
export function filesOf(places: readonly (vscode.Location | vscode.Uri)[]): string[] {
  const names = places.map((place) => ('uri' in place ? place.uri : place).path.replace(/^.*\//, ''));
  return [...new Set(names)].sort();
}

type Kind<K> = Extract<ThemeItem, { kind: K }>;

export async function childrenOf<K extends ThemeItem['kind']>(
  { themes }: Rostrum,
  kind: K,
  parent?: ThemeItem,
): Promise<readonly Kind<K>[]> {
  const items = (await themes.getChildren(parent)) ?? [];
  return items.filter((item): item is Kind<K> => item.kind === kind);
}

/** The theme with this identifier as the view shows it now; `undefined` when no document has it. */
export async function themeOf(rostrum: Rostrum, id: string): Promise<Kind<'theme'> | undefined> {
  return (await childrenOf(rostrum, 'theme')).find(({ theme }) => theme.id === id);
}
