import type { Connection } from 'vscode-languageserver';
import type { Files } from '../core/ports';
import type { ClientAbilities } from '../protocol';
import type { Parsers } from './parserPool';
import type { Settings } from './settings';

/** What a place to run in (Node, a worker, a test) gives the server. */
export interface Host {
  /** Access to speech files, by whatever means this place has. */
  readonly files: (source: FileSource) => Files;
  /** URI of the user's own folder, where there is one: what `~` stands for in settings. */
  readonly home?: string;
  /** Parsers beside this thread; without them the server parses in slices, between requests. */
  readonly parsers?: Parsers;
  /** Lets everything else that waits have its turn, then resolves. */
  readonly pause: () => Promise<void>;
}

/** What file access may depend on. */
export interface FileSource {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  /** URIs of the workspace folders now. */
  readonly folders: () => readonly string[];
  readonly settings: () => Settings;
}
