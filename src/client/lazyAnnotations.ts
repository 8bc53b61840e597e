import * as vscode from 'vscode';
import { annotationCommandIds, type AnnotationCommandName } from './annotations/annotationCommandIds';
import type { AnnotationHost, Annotations } from './annotations/start';

export type LoadAnnotations = (host: AnnotationHost) => Promise<Annotations>;

/** Registers the commands of annotations at once, and loads the rest when activation is over. */
export class LazyAnnotations implements vscode.Disposable {
  readonly loaded: Promise<Annotations>;
  readonly #commands: readonly vscode.Disposable[];
  readonly #log: vscode.LogOutputChannel;

  constructor(load: () => Promise<Annotations>, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.loaded = new Promise<void>((resolve) => setTimeout(resolve)).then(load);
    this.loaded.catch((error: unknown) => this.#tell(error));
    const names = Object.keys(annotationCommandIds) as AnnotationCommandName[];
    this.#commands = names.map((name) =>
      vscode.commands.registerCommand(annotationCommandIds[name], (argument: unknown) =>
        this.loaded.then((annotations) => annotations.run(name, argument)),
      ),
    );
  }

  dispose(): void {
    for (const command of this.#commands) command.dispose();
    this.loaded.then(
      (annotations) => {
        annotations.dispose();
      },
      () => undefined,
    );
  }

  #tell(error: unknown): void {
    this.#log.error(String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('Rostrum could not load its annotations: {0}', String(error)));
  }
}
