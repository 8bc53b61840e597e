import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { Emitter, type Disposable } from '../core/events';
import type { DocumentView } from '../core/features/view';
import { LineIndex } from '../core/model/lineIndex';
import { entryIdentifier } from '../protocol';
import type { Analyse } from './analyse';
import { canonicalUri, isYaml } from './uris';

interface Open {
  readonly document: TextDocument;
  view?: DocumentView;
  /** Version of the text that `view` was made of. */
  version?: number;
}

/** The documents that are open in the editor, each parsed at most once per version. URIs are canonical. */
export class OpenDocuments implements Disposable {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #open = new Map<string, Open>();
  /** Glossaries are written in YAML; no such file is a speech. */
  readonly #yaml = new Map<string, TextDocument>();
  readonly #analyse: Analyse;
  readonly #changed = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly #glossary = new Emitter<string>();
  readonly #listening: Disposable;

  /** Fires when a document opens or its text changes. */
  readonly onDidChange = this.#changed.event;
  readonly onDidClose = this.#closed.event;
  /** Fires when a YAML file opens, changes or closes. */
  readonly onDidChangeGlossary = this.#glossary.event;

  constructor(connection: Connection, analyse: Analyse) {
    this.#analyse = analyse;
    this.#texts.onDidChangeContent(({ document }) => {
      if (entryIdentifier(document.uri) !== undefined) return;
      const uri = canonicalUri(document.uri);
      if (isYaml(uri)) {
        this.#yaml.set(uri, document);
        this.#glossary.fire(uri);
        return;
      }
      if (this.#open.get(uri)?.document !== document) this.#open.set(uri, { document });
      this.#changed.fire(uri);
    });
    this.#texts.onDidClose(({ document }) => {
      const uri = canonicalUri(document.uri);
      if (this.#yaml.delete(uri)) this.#glossary.fire(uri);
      if (this.#open.delete(uri)) this.#closed.fire(uri);
    });
    this.#listening = this.#texts.listen(connection);
  }

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  uris(): IterableIterator<string> {
    return this.#open.keys();
  }

  /** The URI by which the editor knows an open document. */
  editorUri(uri: string): string {
    return (this.#open.get(uri)?.document ?? this.#yaml.get(uri))?.uri ?? uri;
  }

  /** The editor's language identifier of an open document. */
  language(uri: string): string | undefined {
    return this.#open.get(uri)?.document.languageId;
  }

  /** The text of an open document as it is now, not parsed. */
  text(uri: string): TextDocument | undefined {
    return this.#open.get(uri)?.document;
  }

  /** The version of the text that {@link view} gave last; `undefined` for a document that is not open. */
  version(uri: string): number | undefined {
    return this.#open.get(uri)?.version;
  }

  /** By URI the texts of the YAML files that are open. */
  *glossaries(): Generator<readonly [uri: string, text: string]> {
    for (const [uri, document] of this.#yaml) yield [uri, document.getText()];
  }

  hasGlossary(uri: string): boolean {
    return this.#yaml.has(uri);
  }

  /** The version of a YAML file that is open. */
  glossaryVersion(uri: string): number | undefined {
    return this.#yaml.get(uri)?.version;
  }

  /** Has every document read again: something else is known than before. */
  forgetFacts(): void {
    for (const open of this.#open.values()) delete open.view;
  }

  /** The text of an entry that is open in the editor. */
  entry(uri: string): TextDocument | undefined {
    return entryIdentifier(uri) === undefined ? undefined : this.#texts.get(uri);
  }

  /** An open document with the facts of its text as it is now; `undefined` when it is not open. */
  view(uri: string): DocumentView | undefined {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    const { document } = open;
    if (!open.view || open.version !== document.version) {
      const text = document.getText();
      const speech = this.#analyse(uri, text, document.languageId);
      open.view = { uri, text, lines: LineIndex.of(text), speech };
      open.version = document.version;
    }
    return open.view;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
    this.#closed.dispose();
    this.#glossary.dispose();
  }
}
