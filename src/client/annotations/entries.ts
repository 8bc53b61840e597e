import * as vscode from 'vscode';
import type { Section } from '../../core/annotations/model';
import type { AnnotationChange } from './annotatedDocument';
import { Entry } from './entry';
import { sidecarOf, sourceOf } from './locations';
import { Sidecar } from './sidecar';
import type { SidecarStorage } from './storage';

/** The sections of a text of this document; `undefined` where nobody can tell. */
export type AskSections = (uri: vscode.Uri, text: string) => Promise<readonly Section[] | undefined>;

/** The documents that the store knows, by their URIs, each with its sidecar read and its threads placed. */
export class Entries implements vscode.Disposable {
  readonly #storage: SidecarStorage;
  readonly #sections: AskSections;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<string, Promise<Entry>>();
  readonly #loaded = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<AnnotationChange>();
  #reloading: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor(storage: SidecarStorage, sections: AskSections, log: vscode.LogOutputChannel) {
    this.#storage = storage;
    this.#sections = sections;
    this.#log = log;
  }

  all(): readonly Entry[] {
    return [...this.#loaded.values()];
  }

  /** The entry of a document when its sidecar was read. */
  get(uri: vscode.Uri): Entry | undefined {
    return this.#loaded.get(uri.toString());
  }

  /** The entry of a document; its sidecar is read the first time. Rejects when that cannot be read from the disk. */
  load(uri: vscode.Uri): Promise<Entry> {
    const key = uri.toString();
    const known = this.#entries.get(key);
    if (known) return known;
    const loading = this.#load(uri);
    this.#entries.set(key, loading);
    loading.catch(() => this.#entries.delete(key));
    return loading;
  }

  /**
   * Reads a sidecar again, and looks for its threads when it changed. A failure is logged.
   * Documents take turns, so that the other extensions get theirs.
   */
  reload(uri: vscode.Uri): Promise<void> {
    this.#reloading = this.#reloading.then(async () => {
      try {
        await this.#reload(uri);
      } catch (error) {
        this.#log.error(`${vscode.workspace.asRelativePath(sidecarOf(uri))}: ${String(error)}`);
      }
      await new Promise((resolve) => setTimeout(resolve));
    });
    return this.#reloading;
  }

  /** Looks for the threads of a document in its text as it is now. */
  async place(entry: Entry): Promise<void> {
    await entry.place((text) => this.sections(entry.uri, text));
    this.fire(entry);
  }

  /** Looks for all threads of a document by what is remembered of them, wherever they stand now. */
  async placeAnew(entry: Entry): Promise<void> {
    entry.placement.forget();
    await this.place(entry);
  }

  /** Looks for the threads again unless they stand in the text as it is now. */
  async placeIfOther(entry: Entry): Promise<void> {
    if (!(await entry.isPlaced())) await this.place(entry);
  }

  sections(uri: vscode.Uri, text: string): Promise<readonly Section[] | undefined> {
    return this.#sections(uri, text);
  }

  /** Forgets a document whose notes are gone. */
  forget(entry: Entry): void {
    this.#entries.delete(entry.uri.toString());
    this.#loaded.delete(entry.uri.toString());
    this.fire(entry);
  }

  /** Tells that something of a document is other than before. */
  fire(entry: Entry): void {
    entry.changed();
    this.#changed.fire({ documents: [entry.uri] });
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #reload(uri: vscode.Uri): Promise<void> {
    const known = this.get(uri);
    const entry = known ?? (await this.load(uri));
    if (known && !(await known.sidecar.reload())) return;
    if (!known && entry.sidecar.threads.length === 0 && !entry.sidecar.unreadable) return;
    await this.place(entry);
  }

  async #load(uri: vscode.Uri): Promise<Entry> {
    const entry = new Entry(uri, new Sidecar(sidecarOf(uri), sourceOf(uri), this.#storage));
    await entry.sidecar.reload();
    this.#loaded.set(uri.toString(), entry);
    return entry;
  }
}
