/** The only views that the core has of the world around it. */

/** Tells whether the asker still wants the answer; `vscode-languageserver`'s token fits. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

/** A token that never cancels. */
export const uncancelled: CancelToken = { isCancellationRequested: false };

/** Where messages for the user's log go. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Access to speech files by URI, on whatever file system they are. */
export interface Files {
  /** URIs of all files that the settings count as speeches. */
  list(token: CancelToken): Promise<readonly string[]>;
  /** Texts in the order of `uris`, or why there is none: gone, too large, not text. */
  read(uris: readonly string[], token: CancelToken): Promise<readonly FileText[]>;
  /** Names of the files in a folder, a URI; none where there is no such folder. */
  namesIn(folder: string, token: CancelToken): Promise<readonly string[]>;
}

/** Text of a file, or why there is none (a sentence for the user). `guessed`: nothing told the encoding of its bytes. */
export type FileText = { readonly text: string; readonly guessed?: true } | { readonly problem: string };
