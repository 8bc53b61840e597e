import { uncancelled, type Files, type Log } from '../../core/ports';
import type { Disposable } from '../../core/events';
import { mergeGlossaries, type MergedGlossaries } from '../../core/glossary/workspace/merge';
import { readGlossary } from '../../core/glossary/workspace/readFile';
import type { GlossaryProblem, WrittenFile } from '../../core/glossary/workspace/written';
import type { Knowledge } from '../../core/knowledge';
import { LineIndex } from '../../core/model/lineIndex';
import type { OpenDocuments } from '../documents';
import { refuse } from '../textGuard';
import { baseName, canonicalUri, isBelow } from '../uris';
import { isGlossaryName, isInFolder, type GlossaryFolders } from './glossaryFolders';

/** Milliseconds without a change after which the glossaries take over what somebody types. */
const typingPause = 200;

/** A glossary file as it is now, with its places and what is wrong in it. */
export interface GlossaryView {
  readonly file: WrittenFile;
  readonly lines: LineIndex;
  readonly problems: readonly GlossaryProblem[];
}

export interface GlossariesParts {
  readonly builtIn: Knowledge;
  readonly files: Files;
  readonly documents: Pick<OpenDocuments, 'glossaries' | 'hasGlossary' | 'onDidChangeGlossary'>;
  readonly log: Log;
  readonly folders: () => GlossaryFolders;
  /** Hears of new changes, and which files they come from now. */
  readonly changed: (merged: MergedGlossaries) => void;
}

/** The glossary files of the workspace and of the user: as editors have them, else as they are on disk. */
export class Glossaries implements Disposable {
  readonly #parts: GlossariesParts;
  /** By URI, as they were read last. */
  #disk: ReadonlyMap<string, string> = new Map();
  #views: ReadonlyMap<string, GlossaryView> = new Map();
  readonly #read = new Map<string, WrittenFile>();
  readonly #listening: Disposable;
  #loading: Promise<void> | undefined;
  #loadAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: GlossariesParts) {
    this.#parts = parts;
    this.#listening = parts.documents.onDidChangeGlossary((uri) => {
      if (!this.holds(uri)) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (parts.documents.hasGlossary(uri)) this.#timer = setTimeout(() => this.#update(), typingPause);
      // What was typed and not saved is gone.
      else void this.load();
    });
  }

  folders(): GlossaryFolders {
    return this.#parts.folders();
  }

  /** Whether a URI is that of a glossary file. */
  holds(uri: string): boolean {
    const { user, workspace } = this.#parts.folders();
    return isInFolder(uri, user) || isInFolder(uri, workspace);
  }

  /** Whether what happened at `uri` may concern glossaries: a file of theirs, or a folder around them. */
  concerns(uri: string): boolean {
    const { user, workspace } = this.#parts.folders();
    return this.holds(uri) || [...user, ...workspace].some((folder) => isBelow(folder, uri));
  }

  /** A glossary file with everything in it that is typed so far. */
  view(uri: string): GlossaryView | undefined {
    if (this.#timer !== undefined) this.#update();
    return this.#views.get(uri);
  }

  /** All glossary files. */
  views(): readonly GlossaryView[] {
    if (this.#timer !== undefined) this.#update();
    return [...this.#views.values()];
  }

  /** Reads all glossary files again. Resolves when they are in force. */
  async load(): Promise<void> {
    this.#loadAgain = true;
    await (this.#loading ??= this.#load());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  async #load(): Promise<void> {
    const { log } = this.#parts;
    while (this.#loadAgain) {
      this.#loadAgain = false;
      try {
        this.#disk = await this.#readAll();
      } catch (error) {
        log.error(`Cannot read the glossaries: ${String(error)}`);
      }
    }
    this.#loading = undefined;
    this.#update();
  }

  async #readAll(): Promise<ReadonlyMap<string, string>> {
    const { files, folders, log } = this.#parts;
    const { user, workspace } = folders();
    const lists = await Promise.all(
      [...user, ...workspace].map(async (folder) => {
        const names = await files.namesIn(folder, uncancelled);
        return names.filter(isGlossaryName).map((name) => canonicalUri(`${folder}/${encodeURIComponent(name)}`));
      }),
    );
    const uris = [...new Set(lists.flat())];
    const texts = uris.length > 0 ? await files.read(uris, uncancelled) : [];
    const read = new Map<string, string>();
    for (const [i, uri] of uris.entries()) {
      const file = texts[i] ?? { problem: 'It was not read.' };
      const problem = 'problem' in file ? file.problem : refuse(file.text);
      if ('text' in file && problem === undefined) read.set(uri, file.text);
      else log.warn(`The glossary ${uri} is left out: ${problem}`);
    }
    return read;
  }

  #update(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { builtIn, documents, folders, changed } = this.#parts;
    const { user, workspace } = folders();
    const texts = new Map([...this.#disk, ...[...documents.glossaries()].filter(([uri]) => this.holds(uri))]);
    const uris = [...texts.keys()].sort();
    const level = (inFolders: readonly string[], field: string) =>
      uris.filter((uri) => isInFolder(uri, inFolders)).map((uri) => this.#fileOf(uri, texts.get(uri) ?? '', field));
    const merged = mergeGlossaries(builtIn, [level(user, 'User glossary'), level(workspace, 'Workspace glossary')]);
    this.#views = new Map(
      uris.flatMap((uri) => {
        const file = this.#read.get(uri);
        return file ? [[uri, { file, lines: LineIndex.of(file.text), problems: merged.problems.get(uri) ?? [] }]] : [];
      }),
    );
    for (const uri of this.#read.keys()) if (!texts.has(uri)) this.#read.delete(uri);
    changed(merged);
  }

  /** A file is read once for each text that it has. */
  #fileOf(uri: string, text: string, field: string): WrittenFile {
    const known = this.#read.get(uri);
    if (known?.text === text) return known;
    const file = readGlossary(uri, text, { field, source: baseName(uri) });
    this.#read.set(uri, file);
    return file;
  }
}
