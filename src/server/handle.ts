import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type HandlerResult,
  type ProtocolRequestType,
  type RequestHandler,
  type RequestType,
  type RequestType0,
} from 'vscode-languageserver';
import { Cancelled } from '../core/cancel';
import type { Log } from '../core/ports';

/** Thrown when a request comes before `initialize`. */
export class NotInitialized extends Error {
  constructor() {
    super('The server is not initialized.');
    this.name = 'NotInitialized';
  }
}

/** Thrown when a request cannot be granted, for a reason that the user is to read. */
export class Refused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Refused';
  }
}

/** Computes the answer to a request. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** Registers handlers of requests; the one place where cancelling and failing are dealt with. */
export class Handlers {
  readonly #connection: Connection;
  readonly #log: Log;

  constructor(connection: Connection, log: Log) {
    this.#connection = connection;
    this.#log = log;
  }

  /**
   * Answers a request. Once it is cancelled the answer is `RequestCancelled`; a failure is logged once and answered
   * with `empty`, so that one bad document breaks nothing else.
   */
  on<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, empty: R, handler: Handler<P, R>): void {
    this.#connection.onRequest<P, R, PR, E, RO>(type, this.#guarded<P, R, E>(type.method, empty, handler));
  }

  /** As {@link on}, for requests of our own protocol. */
  onOwn<P, R, E>(type: RequestType<P, R, E>, empty: R, handler: Handler<P, R>): void {
    this.#connection.onRequest<P, R, E>(type, this.#guarded<P, R, E>(type.method, empty, handler));
  }

  /** As {@link on}, for requests of our own protocol without parameters. */
  onOwn0<R, E>(type: RequestType0<R, E>, empty: R, handler: (token: CancellationToken) => R | Promise<R>): void {
    const guarded = this.#guarded<undefined, R, E>(type.method, empty, (_params, token) => handler(token));
    this.#connection.onRequest(type, (token) => guarded(undefined, token));
  }

  #guarded<P, R, E>(method: string, empty: R, handler: Handler<P, R>): RequestHandler<P, R, E> {
    // The protocol's type of a result depends on R, which is open here.
    return (params, token) => this.#answer<P, R, E>(method, params, token, empty, handler) as HandlerResult<R, E>;
  }

  async #answer<P, R, E>(
    method: string,
    params: P,
    token: CancellationToken,
    empty: R,
    handler: Handler<P, R>,
  ): Promise<R | ResponseError<E>> {
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled<E>() : result;
    } catch (error) {
      if (error instanceof NotInitialized) return new ResponseError<E>(ErrorCodes.ServerNotInitialized, error.message);
      if (error instanceof Refused) return new ResponseError<E>(LSPErrorCodes.RequestFailed, error.message);
      if (error instanceof Cancelled || token.isCancellationRequested) return cancelled<E>();
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#log.error(`${method} ${subject(params)}: ${reason}`);
      return empty;
    }
  }
}

function cancelled<E>(): ResponseError<E> {
  return new ResponseError<E>(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

/** The document that a request is about, for the log. */
function subject(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return '';
  const { textDocument } = params;
  return typeof textDocument === 'object' && textDocument !== null && 'uri' in textDocument
    ? String(textDocument.uri)
    : '';
}
