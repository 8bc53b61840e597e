import type { Connection } from 'vscode-languageserver';
import type { Log } from '../core/ports';

/** A log that ends in the editor's output channel. */
export function connectionLog({ console }: Connection): Log {
  return {
    info: (message) => console.info(message),
    warn: (message) => console.warn(message),
    error: (message) => console.error(message),
  };
}
