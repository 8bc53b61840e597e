import { Corpus } from '../core/corpus/corpus';
import { packDocument } from '../core/corpus/packedDocument';
import type { Disposable } from '../core/events';
import type { DocumentView, World } from '../core/features/view';
import type { Knowledge } from '../core/knowledge';
import type { Speech } from '../core/model/speech';
import { LineIndex } from '../core/model/lineIndex';
import { uncancelled, type CancelToken, type Files, type Log } from '../core/ports';
import type { CurrentKnowledge } from './currentKnowledge';
import type { OpenDocuments } from './documents';
import { Indexer } from './indexer';
import type { Parsers } from './parserPool';
import { refuse } from './textGuard';
import { canonicalUri, isBelow, isTurn, isYaml } from './uris';

/** Milliseconds without a change after which the index takes over what somebody types. */
const typingPause = 150;
/** Milliseconds without a change of glossaries after which the files are read again. */
const learningPause = 300;

export interface WorkspaceParts {
  readonly knowing: CurrentKnowledge;
  readonly documents: OpenDocuments;
  readonly files: Files;
  readonly parsers: Parsers | undefined;
  readonly log: Log;
  readonly folders: () => readonly string[];
  readonly pause: () => Promise<void>;
  /** Hears that the index moved on; called often. */
  readonly report: () => void;
  /** Hears of fresh facts of an open document; `undefined` when it was closed. */
  readonly analysed: (uri: string, view: DocumentView | undefined) => void;
}

/** All documents of the workspace, open and on disk, and the index over them. */
export class SpeechWorkspace implements Disposable {
  readonly corpus = new Corpus();
  readonly indexer: Indexer;
  readonly #parts: WorkspaceParts;
  /** Open documents whose text is newer than their facts in the corpus. */
  readonly #dirty = new Set<string>();
  readonly #listening: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #learning: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: WorkspaceParts) {
    this.#parts = parts;
    const { documents } = parts;
    this.indexer = new Indexer({
      ...parts,
      analyse: parts.knowing.analyse,
      corpus: this.corpus,
      listed: () => this.#settleOpen(),
      decoded: (uri) => {
        const view = documents.view(uri);
        if (view) parts.analysed(uri, view);
      },
    });
    this.#listening = [
      documents.onDidChange((uri) => this.#changed(uri)),
      documents.onDidClose((uri) => this.#closed(uri)),
    ];
    for (const uri of documents.uris()) this.#changed(uri);
  }

  get knowledge(): Knowledge {
    return this.#parts.knowing.knowledge;
  }

  /** Has everything read again with changed glossaries: what is open at once, the files in the background. */
  learn(): void {
    const { documents, knowing } = this.#parts;
    documents.forgetFacts();
    for (const uri of documents.uris()) this.#dirty.add(uri);
    this.#flush();
    this.indexer.learn(knowing.changes);
    // What is not listed yet will be read with what is known then.
    if (!this.indexer.hasListed) return;
    clearTimeout(this.#learning);
    this.#learning = setTimeout(() => void this.indexer.readAgain(), learningPause);
  }

  /** What Rostrum knows, and the index with everything in it that is typed so far. */
  world(): World {
    this.#flush();
    return { knowledge: this.knowledge, snapshot: this.corpus.snapshot() };
  }

  /** A document with its facts: as the editor has it, else as it is on disk. */
  async view(uri: string, token: CancelToken = uncancelled): Promise<DocumentView | undefined> {
    const canonical = canonicalUri(uri);
    const { documents, knowing } = this.#parts;
    const open = documents.view(canonical);
    if (open) return open;
    // A glossary is no speech; only a setting that counts YAML files makes one.
    if (isYaml(canonical) && this.indexer.lists(canonical) !== true) return undefined;
    const text = await this.text(canonical, token);
    return text === undefined
      ? undefined
      : { uri: canonical, text, lines: LineIndex.of(text), speech: knowing.analyse(canonical, text) };
  }

  /** The text of a document: as the editor has it, else as it is on disk; `undefined` when it cannot be read. */
  async text(uri: string, token: CancelToken = uncancelled): Promise<string | undefined> {
    const canonical = canonicalUri(uri);
    const { documents, files } = this.#parts;
    const open = documents.view(canonical);
    if (open) return open.text;
    const [read] = await files.read([canonical], token);
    return !read || 'problem' in read || refuse(read.text) !== undefined ? undefined : read.text;
  }

  /** The facts of a text that somebody has of a document; what is open with the same text is not read again. */
  speechOf(uri: string, text: string): Speech {
    const canonical = canonicalUri(uri);
    const { documents, knowing } = this.#parts;
    const open = documents.view(canonical);
    return open?.text === text ? open.speech : knowing.analyse(canonical, text, documents.language(canonical));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#learning);
    this.indexer.dispose();
    for (const listening of this.#listening) listening.dispose();
  }

  #changed(uri: string): void {
    this.#dirty.add(uri);
    clearTimeout(this.#timer);
    // What has just been opened is wanted at once; what is being typed can wait for a pause.
    this.#timer = setTimeout(() => this.#flush(), this.corpus.has(uri) ? typingPause : 0);
  }

  #closed(uri: string): void {
    this.#dirty.delete(uri);
    this.#parts.analysed(uri, undefined);
    if (this.indexer.lists(uri)) void this.indexer.reread([uri]);
    else if (this.corpus.remove(uri)) this.#parts.report();
  }

  #flush(): void {
    if (this.#dirty.size === 0) return;
    const uris = [...this.#dirty];
    this.#dirty.clear();
    for (const uri of uris) this.#adopt(uri);
    this.#parts.report();
  }

  #adopt(uri: string): void {
    const view = this.#parts.documents.view(uri);
    if (!view) return;
    this.#parts.analysed(uri, view);
    if (this.#admits(uri)) this.corpus.set(uri, packDocument(view.lines, view.speech));
    else this.corpus.remove(uri);
  }

  /** The list of files is new: open documents may have come into it or left it. */
  #settleOpen(): void {
    for (const uri of this.#parts.documents.uris()) {
      if (this.#admits(uri) !== this.corpus.has(uri)) this.#adopt(uri);
    }
  }

  /** Open documents count as speeches when they are listed, unsaved, or opened from outside the workspace. */
  #admits(uri: string): boolean {
    if (isTurn(uri)) return false;
    const listed = this.indexer.lists(uri) ?? true;
    return listed || !this.#parts.folders().some((folder) => isBelow(uri, folder));
  }
}
