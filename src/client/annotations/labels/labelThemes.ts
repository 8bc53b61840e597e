import * as vscode from 'vscode';
import { Coalesced } from '../../coalesce';
import type { ThemeSource } from '../../themes/themeSource';
import type { ThemeDocument, ThemeNode, ThemePassage } from '../../../protocol';
import type { AnnotatedDocument } from '../annotatedDocument';
import type { AnnotationStore } from '../store';
import { labelDocuments, labelPassages } from './labelPassage';

const memoryKey = 'annotations.labelThemes';
const prefix = 'label/';

/** The labels that the user wants among the themes, remembered for the workspace. */
export class LabelThemes implements ThemeSource, vscode.Disposable {
  readonly icon = 'bookmark';
  readonly contextValue = 'labelTheme';
  readonly #store: AnnotationStore;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #refreshing = new Coalesced(300, () => this.#changed.fire());
  readonly #listener: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(store: AnnotationStore, memory: vscode.Memento) {
    this.#store = store;
    this.#memory = memory;
    this.#listener = store.onDidChange(() => {
      if (this.labels.length > 0) this.#refreshing.call();
    });
  }

  get labels(): readonly string[] {
    const labels: unknown = this.#memory.get(memoryKey);
    return Array.isArray(labels) ? labels.filter((label): label is string => typeof label === 'string') : [];
  }

  async add(label: string): Promise<void> {
    if (!this.labels.includes(label)) await this.#remember([...this.labels, label]);
  }

  async remove(label: string): Promise<void> {
    await this.#remember(this.labels.filter((each) => each !== label));
  }

  themes(): readonly ThemeNode[] {
    return this.labels.map((label) => {
      const documents = this.#documents(label);
      return {
        id: `${prefix}${label}`,
        label,
        description: vscode.l10n.t('Passages with notes that have this label.'),
        documents: documents.length,
        passages: documents.reduce((sum, { passages }) => sum + passages, 0),
      };
    });
  }

  themeDocuments(theme: string): Promise<readonly ThemeDocument[]> {
    return Promise.resolve(this.#documents(labelOf(theme)));
  }

  themePassages(theme: string, uri: string): Promise<readonly ThemePassage[]> {
    const document = this.#store.document(vscode.Uri.parse(uri));
    return Promise.resolve(document ? labelPassages(document, labelOf(theme)) : []);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#refreshing.dispose();
    this.#changed.dispose();
  }

  #documents(label: string): ThemeDocument[] {
    return labelDocuments(this.#store.documents(), label, describe);
  }

  async #remember(labels: readonly string[]): Promise<void> {
    await this.#memory.update(memoryKey, labels);
    this.#changed.fire();
  }
}

/** The label of a theme that {@link LabelThemes} made. */
export function labelOf(theme: string): string {
  return theme.slice(prefix.length);
}

function describe({ uri }: AnnotatedDocument): Pick<ThemeDocument, 'label' | 'description'> {
  const path = vscode.workspace.asRelativePath(uri);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { label: name, description: path === name ? '' : path };
}
