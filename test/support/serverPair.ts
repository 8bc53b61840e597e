import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtInKnowledge } from '../../src/core/builtIn';
import type { Host } from '../../src/server/host';
import { RemoteFiles } from '../../src/server/remoteFiles';
import { startServer } from '../../src/server/server';
import type { MemoryFiles } from './memoryFiles';
import { TestClient } from './testClient';

/** A server and a client in this process, over two streams; the client offers `files`. */
export function serverPair(files: MemoryFiles): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const host: Host = { files: ({ connection }) => new RemoteFiles(connection), pause: () => delay(0) };
  startServer(server, host, builtInKnowledge());
  const client: ProtocolConnection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return new TestClient(client, files);
}
