import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { statusRequest } from '../../src/protocol';

/** The built language server as a process of its own, as an editor runs it. */
export class ServerProcess {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;

  constructor() {
    this.#process = spawn(process.execPath, [resolve('dist/server/node.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.listen();
  }

  /** Milliseconds from the first request until the folder is indexed. */
  async index(folder: string): Promise<number> {
    const uri = pathToFileURL(folder).toString();
    const start = performance.now();
    await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      capabilities: {},
      workspaceFolders: [{ uri, name: 'corpus' }],
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    for (;;) {
      const { state, documents } = await this.#connection.sendRequest(statusRequest);
      if (state === 'ready' && documents > 0) return performance.now() - start;
      await delay(20);
    }
  }

  async open(uri: string, text: string): Promise<void> {
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    await this.#connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  }

  /** Milliseconds of one hover, from request to answer. */
  async hover(uri: string, position: Position): Promise<number> {
    const start = performance.now();
    await this.#connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return performance.now() - start;
  }

  /** Milliseconds from an edit to an outline of the new text. */
  async edit(uri: string, version: number, at: Position, text: string): Promise<number> {
    const start = performance.now();
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
    await this.#connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return performance.now() - start;
  }

  /** Bytes of resident memory; `undefined` where the system does not tell (it is read from /proc). */
  residentBytes(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
    } catch {
      return undefined;
    }
  }

  stop(): void {
    this.#connection.dispose();
    this.#process.kill();
  }
}
