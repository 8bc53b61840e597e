import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileText } from '../core/ports';
import { decodeWindows1252 } from '../windows1252';
import { folderFilesRequest, listFilesRequest, readFilesRequest } from '../protocol';
import { mapLimited } from './mapLimited';
import { listSpeechFiles } from './speechFiles';

/** Files above this size are no speeches; they are not even read. */
const largestFile = 5 * 1024 * 1024;
const readsUnderWay = 16;

/** Answers the server's questions for files, on whatever file system the workspace is. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(listFilesRequest, (token) => listSpeechFiles(token)),
    client.onRequest(folderFilesRequest, ({ folder }) => namesIn(folder)),
    client.onRequest(readFilesRequest, ({ uris }, token) => mapLimited(uris, readsUnderWay, (uri) => read(uri, token))),
  );
}

async function read(uri: string, token: vscode.CancellationToken): Promise<FileText> {
  if (token.isCancellationRequested) return { problem: vscode.l10n.t('It was not read.') };
  try {
    const file = vscode.Uri.parse(uri);
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > largestFile) return { problem: vscode.l10n.t('It is larger than 5 MB.') };
    return decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: vscode.l10n.t('It could not be read: {0}', reason) };
  }
}

/** Names of the files in a folder; a folder that is not there has none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const children = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder));
    return children.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

/**
 * Text from UTF-8 (or UTF-16 with a byte order mark), without the mark: offsets must agree with the editor's. Bytes that
 * cannot be UTF-8 are read as Windows-1252.
 */
export function decode(bytes: Uint8Array): FileText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes), guessed: true };
  }
}
