import { homedir } from 'node:os';
import { URI } from 'vscode-uri';
import type { Files } from '../../core/ports';
import type { FileSource, Host } from '../host';
import { RemoteFiles } from '../remoteFiles';
import { DiskFiles } from './diskFiles';
import { WorkerPool } from './workerPool';

/** The server in a Node process. @param bundle path of the file whose threads parse, see {@link WorkerPool} */
export function nodeHost(bundle: string): Host {
  return {
    files,
    home: URI.file(homedir()).toString(),
    parsers: { reads: isLocal, start: () => new WorkerPool(bundle) },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** Lists by the client where it can, for its excludes hold; reads `file:` from the disk itself, the rest by the client. */
function files({ connection, abilities, folders, settings }: FileSource): Files {
  const disk = new DiskFiles(folders, settings);
  const remote = new RemoteFiles(connection);
  return {
    list: (token) => (abilities.listsFiles ? remote : disk).list(token),
    read: async (uris, token) => {
      const local = uris.filter(isLocal);
      const other = abilities.readsFiles ? uris.filter((uri) => !isLocal(uri)) : [];
      const [texts, otherTexts] = await Promise.all([
        disk.read(local, token),
        other.length > 0 ? remote.read(other) : [],
      ]);
      const found = new Map([
        ...local.map((uri, i) => [uri, texts[i]] as const),
        ...other.map((uri, i) => [uri, otherTexts[i]] as const),
      ]);
      return uris.map((uri) => found.get(uri) ?? { problem: 'It is not on this disk.' });
    },
    namesIn: async (folder) => {
      if (isLocal(folder)) return disk.namesIn(folder);
      return abilities.listsFiles ? remote.namesIn(folder) : [];
    },
  };
}

function isLocal(uri: string): boolean {
  return uri.startsWith('file:');
}
