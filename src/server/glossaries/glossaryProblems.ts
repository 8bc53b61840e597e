import type { Connection } from 'vscode-languageserver';
import { toDiagnostic } from '../convert/diagnostics';
import type { OpenDocuments } from '../documents';
import type { GlossaryView } from './glossaries';

/** Tells the editor what is wrong in glossary files, whether they are open or not. */
export class GlossaryProblems {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  /** Files of which the editor shows problems. */
  readonly #shown = new Set<string>();

  constructor(connection: Connection, documents: OpenDocuments) {
    this.#connection = connection;
    this.#documents = documents;
  }

  /** @param wanted whether the user wants problems at all */
  publish(views: readonly GlossaryView[], wanted: boolean): void {
    const broken = wanted ? views.filter(({ problems }) => problems.length > 0) : [];
    const gone = new Set(this.#shown);
    for (const { file, lines, problems } of broken) {
      gone.delete(file.uri);
      this.#shown.add(file.uri);
      const diagnostics = problems.map((problem) => toDiagnostic(problem, { lines }));
      void this.#connection.sendDiagnostics({ uri: this.#documents.editorUri(file.uri), diagnostics });
    }
    for (const uri of gone) {
      this.#shown.delete(uri);
      void this.#connection.sendDiagnostics({ uri: this.#documents.editorUri(uri), diagnostics: [] });
    }
  }
}
