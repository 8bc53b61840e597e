import * as vscode from 'vscode';
import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { setSource } from '../../core/annotations/format/changes';
import { mergePages } from '../../core/annotations/format/merge';
import { Coalesced } from '../coalesce';
import { countOf } from '../counts';
import { textOf } from './documentTexts';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { isWithin, sourceOf } from './locations';

/** The share of the passages that a new file must hold, word for word, to be taken for a document that is gone. */
const sameDocument = 0.8;

/** Takes notes along when documents or their folders are renamed; when they are deleted, the notes stay. */
export class FileMoves implements vscode.Disposable {
  readonly #entries: Entries;
  readonly #log: vscode.LogOutputChannel;
  readonly #listeners: readonly vscode.Disposable[];
  readonly #created = new Map<string, vscode.Uri>();
  readonly #offering = new Coalesced(1000, () => void this.#offerAll());

  constructor(entries: Entries, log: vscode.LogOutputChannel) {
    this.#entries = entries;
    this.#log = log;
    this.#listeners = [
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(this.#remember(event.files))),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
    ];
  }

  /** A file came: by another program it may have got a new name, which is told as a deletion and a creation. */
  created(file: vscode.Uri): void {
    this.#created.set(file.toString(), file);
    this.#offering.call();
  }

  /** Lets the user choose a document, unless the caller names it, and where its notes belong now. */
  async ask(document?: unknown): Promise<void> {
    const annotated = this.#entries.all().filter(({ sidecar }) => sidecar.threads.length > 0);
    const named = document instanceof vscode.Uri ? document.toString() : undefined;
    const from = annotated.find(({ uri }) => uri.toString() === named) ?? (await pickEntry(annotated));
    if (!from) return;
    const [to] =
      (await vscode.window.showOpenDialog({
        defaultUri: vscode.Uri.joinPath(from.uri, '..'),
        openLabel: vscode.l10n.t('Move Notes Here'),
      })) ?? [];
    if (to && to.toString() !== from.uri.toString()) await this.move(from, to);
  }

  /** Moves the notes of a document to another one, to whatever notes that has already. */
  async move(from: Entry, to: vscode.Uri): Promise<void> {
    const target = await this.#entries.load(to);
    const page = setSource(from.sidecar.page, sourceOf(to));
    const moved = new Set(page.annotations.map(({ id }) => id));
    // The new place is written first: whatever happens in between, the notes are in one of both.
    await target.change((there) => mergePages(undefined, there, page));
    await from.change((left) => ({ ...left, annotations: left.annotations.filter(({ id }) => !moved.has(id)) }));
    await this.#entries.place(target);
    this.#entries.forget(from);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#offering.dispose();
  }

  /** Before a rename closes a document: where its notes stand in edits that nobody has saved is known here only. */
  async #remember(files: readonly { readonly oldUri: vscode.Uri }[]): Promise<void> {
    for (const entry of files.flatMap(({ oldUri }) => this.#annotatedIn(oldUri))) {
      if (entry.sidecar.unreadable) continue;
      await entry.rememberPlaces().catch((error: unknown) => this.#log.error(String(error)));
    }
  }

  #annotatedIn(folder: vscode.Uri): readonly Entry[] {
    return this.#entries.all().filter(({ uri, sidecar }) => isWithin(folder, uri) && sidecar.threads.length > 0);
  }

  async #follow(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      for (const entry of this.#annotatedIn(oldUri)) {
        const to = newUri.with({ path: newUri.path + entry.uri.path.slice(oldUri.path.length) });
        await this.move(entry, to).catch((error: unknown) => this.#tell(entry.uri, error));
      }
    }
  }

  async #offerAll(): Promise<void> {
    const created = [...this.#created.values()];
    this.#created.clear();
    for (const from of this.#entries.all().filter(isMissing)) {
      for (const to of created) {
        if (this.#entries.get(to)?.sidecar.threads.length) continue;
        if (extensionOf(from.uri) === extensionOf(to) && (await isSameDocument(from, to))) await this.#offer(from, to);
      }
    }
  }

  async #offer(from: Entry, to: vscode.Uri): Promise<void> {
    const move = vscode.l10n.t('Move Notes');
    const [old, now] = [from.uri, to].map((uri) => vscode.workspace.asRelativePath(uri));
    const question = vscode.l10n.t('{0} is gone, and {1} holds the passages of its notes.', old ?? '', now ?? '');
    const answer = await vscode.window.showInformationMessage(question, move);
    if (answer === move) await this.move(from, to).catch((error: unknown) => this.#tell(from.uri, error));
  }

  #tell(document: vscode.Uri, error: unknown): void {
    this.#log.error(String(error));
    const name = vscode.workspace.asRelativePath(document);
    void vscode.window.showErrorMessage(vscode.l10n.t('The notes of {0} could not be moved: {1}', name, String(error)));
  }
}

/** Lets the user choose among documents with notes, those that are gone first. */
async function pickEntry(annotated: readonly Entry[]): Promise<Entry | undefined> {
  if (annotated.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no notes yet.'));
    return undefined;
  }
  const items = [...annotated.filter(isMissing), ...annotated.filter((entry) => !isMissing(entry))].map((entry) => ({
    label: vscode.workspace.asRelativePath(entry.uri),
    description: countOf.notes(entry.document.threads.length),
    ...(isMissing(entry) && { detail: vscode.l10n.t('The document is gone.') }),
    entry,
  }));
  const placeHolder = vscode.l10n.t('Document whose notes belong to another file');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.entry;
}

function isMissing({ document }: Entry): boolean {
  return document.missing && document.threads.length > 0;
}

function extensionOf({ path }: vscode.Uri): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

async function isSameDocument({ sidecar }: Entry, to: vscode.Uri): Promise<boolean> {
  const text = await textOf(to);
  if (text === undefined) return false;
  const found = anchorAll(
    text,
    sidecar.threads.map(({ target }) => target),
  );
  return found.filter(({ state }) => state === 'attached').length >= found.length * sameDocument;
}
