import { Emitter } from '../events';
import { symbolsIn } from '../references/jointSymbol';
import { makeRecord } from './documentRecord';
import { Interner } from './interner';
import type { PackedDocument } from './packedDocument';
import { dayOf, Snapshot, type Epoch, type Versioned } from './snapshot';

/** Below this many outdated versions a compaction is not worth its time. */
const compactionFloor = 512;

/** The index over all documents of a workspace. Writers add and remove; readers take a {@link Snapshot}. */
export class Corpus {
  readonly #interner = new Interner();
  readonly #changed = new Emitter<void>();
  #epoch: Epoch = emptyEpoch();
  #generation = 0;
  #size = 0;
  #outdated = 0;
  #snapshot: Snapshot | undefined;

  /** Fires after each change, at once; whoever redraws something waits for a pause first. */
  readonly onDidChange = this.#changed.event;

  /** Adds a document, or puts new facts in place of its old ones. Takes `packed` over: nobody may use it afterwards. */
  set(uri: string, packed: PackedDocument): void {
    this.#generation++;
    this.#retire(uri);
    const record = makeRecord(uri, packed, this.#interner);
    const version: Versioned = { record, day: dayOf(record.header.date), added: this.#generation, removed: Infinity };
    enter(this.#epoch, version);
    this.#size++;
    this.#publish();
  }

  /** Takes a document out; one that is not there is no error. Tells whether it was there. */
  remove(uri: string): boolean {
    this.#generation++;
    const removed = this.#retire(uri);
    if (removed) this.#publish();
    return removed;
  }

  has(uri: string): boolean {
    return this.#epoch.byUri.get(uri)?.some((version) => version.removed === Infinity) ?? false;
  }

  /** The index as it is now. */
  snapshot(): Snapshot {
    return (this.#snapshot ??= new Snapshot(this.#epoch, this.#generation, this.#size, this.#interner));
  }

  #retire(uri: string): boolean {
    const current = this.#epoch.byUri.get(uri)?.find((version) => version.removed === Infinity);
    if (!current) return false;
    current.removed = this.#generation;
    this.#size--;
    this.#outdated++;
    return true;
  }

  #publish(): void {
    if (this.#outdated > Math.max(compactionFloor, this.#size / 2)) this.#compact();
    this.#snapshot = undefined;
    this.#changed.fire();
  }

  /** Copies what is current into a new epoch; the old one lives as long as some snapshot reads it. */
  #compact(): void {
    const next = emptyEpoch();
    for (const versions of this.#epoch.byUri.values()) {
      for (const version of versions) if (version.removed === Infinity) enter(next, { ...version });
    }
    this.#epoch = next;
    this.#outdated = 0;
  }
}

function emptyEpoch(): Epoch {
  return { byUri: new Map(), byIdentifier: new Map(), bySymbol: new Map() };
}

function enter(epoch: Epoch, version: Versioned): void {
  append(epoch.byUri, version.record.uri, version);
  for (const number of version.record.mentions.identifiers()) append(epoch.byIdentifier, number, version);
  for (const symbol of ownIdentifiers(version.record.header.symbol)) append(epoch.bySymbol, symbol, version);
}

/** A document that was issued under two symbols is found under each, and under both as they are printed together. */
function ownIdentifiers(symbol: string | undefined): ReadonlySet<string> {
  if (symbol === undefined) return new Set();
  const parts = symbolsIn(symbol.replace(/^symbol\//, '')).map((part) => `symbol/${part}`);
  return new Set([symbol, ...parts]);
}

function append<K>(lists: Map<K, Versioned[]>, key: K, version: Versioned): void {
  const list = lists.get(key);
  if (list) list.push(version);
  else lists.set(key, [version]);
}
