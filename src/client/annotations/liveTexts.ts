import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';
import { languages } from '../languages';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { editsOf } from './textEdits';

/** Takes notes along while documents are edited, and remembers their passages anew when they are saved. */
export class LiveTexts implements vscode.Disposable {
  readonly #entries: Entries;
  readonly #log: vscode.LogOutputChannel;
  readonly #edited = new Set<Entry>();
  readonly #checking = new Coalesced(500, () => this.#check());
  readonly #perhapsRead = new Map<Entry, vscode.TextDocument>();
  readonly #judging = new Coalesced(100, () => this.#judge());
  readonly #listeners: readonly vscode.Disposable[];

  constructor(entries: Entries, log: vscode.LogOutputChannel) {
    this.#entries = entries;
    this.#log = log;
    const { workspace } = vscode;
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => void this.#open(document)),
      workspace.onDidChangeTextDocument((change) => this.#follow(change)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#lookAgain(uri)),
      workspace.onDidSaveTextDocument((document) => void this.#refresh(document)),
    ];
    for (const document of workspace.textDocuments) void this.#open(document);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#checking.dispose();
    this.#judging.dispose();
  }

  /** A document outside the workspace's folders has its sidecar beside it, which nobody read so far. */
  async #open({ uri, isUntitled, languageId }: vscode.TextDocument): Promise<void> {
    if (this.#entries.get(uri)) this.#lookAgain(uri);
    else if (isUntitled || !languages.some((language) => language === languageId)) return;
    else if (!vscode.workspace.getWorkspaceFolder(uri) && mayHaveSidecar(uri)) await this.#entries.reload(uri);
  }

  #follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri);
    if (!entry || entry.sidecar.threads.length === 0 || contentChanges.length === 0) return;
    entry.placement.follow(editsOf(contentChanges));
    this.#entries.fire(entry);
    this.#edited.add(entry);
    this.#checking.call();
    if (!document.isDirty && reason === undefined) {
      this.#perhapsRead.set(entry, document);
      this.#judging.call();
    }
  }

  /**
   * A document that has no unsaved changes after an edit was read anew from the disk: its one edit, from the first
   * difference to the last, says nothing of single words. An edit by the user makes it unsaved, which we hear later.
   */
  #judge(): void {
    for (const [entry, document] of this.#perhapsRead) {
      if (!document.isDirty && !document.isClosed) this.#run(this.#entries.placeAnew(entry));
    }
    this.#perhapsRead.clear();
  }

  /** Whatever made us miss an edit, places must not be those of another text; what was deleted may have been written anew. */
  #check(): void {
    for (const entry of this.#edited) {
      this.#lookAgain(entry.uri);
      if (entry.placement.lookAgain()) this.#entries.fire(entry);
    }
    this.#edited.clear();
  }

  #lookAgain(uri: vscode.Uri): void {
    const entry = this.#entries.get(uri);
    if (entry) this.#run(this.#entries.placeIfOther(entry));
  }

  #run(work: Promise<void>): void {
    work.catch((error: unknown) => this.#log.error(String(error)));
  }

  /** The file has other words now: what is remembered of the passages follows, in one write and only if there is need. */
  async #refresh(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    const entry = this.#entries.get(uri);
    if (!entry || entry.sidecar.threads.length === 0 || entry.sidecar.unreadable) return;
    try {
      await this.#entries.placeIfOther(entry);
      if (entry.placement.lookAgain()) this.#entries.fire(entry);
      if (await entry.rememberPlaces(() => this.#entries.sections(uri, document.getText())))
        await this.#entries.place(entry);
    } catch (error) {
      this.#log.error(String(error));
    }
  }
}

function mayHaveSidecar({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote' || scheme === 'vscode-vfs';
}
