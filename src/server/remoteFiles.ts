import type { Connection } from 'vscode-languageserver';
import type { Files, FileText } from '../core/ports';
import { folderFilesRequest, listFilesRequest, readFilesRequest } from '../protocol';
import { canonicalUri } from './uris';

/** Files on the client's side: an editor in the browser, a virtual or remote file system. */
export class RemoteFiles implements Files {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async list(): Promise<readonly string[]> {
    const uris = await this.#connection.sendRequest(listFilesRequest);
    return uris.map(canonicalUri);
  }

  read(uris: readonly string[]): Promise<readonly FileText[]> {
    return this.#connection.sendRequest(readFilesRequest, { uris });
  }

  namesIn(folder: string): Promise<readonly string[]> {
    return this.#connection.sendRequest(folderFilesRequest, { folder });
  }
}

/** No files at all: a client that neither lists nor reads, in a place without a disk. */
export const noFiles: Files = {
  list: () => Promise.resolve([]),
  read: (uris) => Promise.resolve(uris.map(() => ({ problem: 'The editor offers no access to this file.' }))),
  namesIn: () => Promise.resolve([]),
};
