import * as vscode from 'vscode';
import { Coalesced } from '../../coalesce';
import { openDocument } from '../documentTexts';
import type { PlacedThread } from '../annotatedDocument';
import { configuredLabels, labelColor } from '../labels/labelSettings';
import { lookOf, type LabelLook } from '../labels/labelLook';
import type { AnnotationStore } from '../store';
import { rangeOf } from '../view/showNote';

const setting = 'rostrum.annotations.labels';

/** Marks the passages of open notes in editors: a line under the words and a stripe beside the scroll bar. */
export class PassageDecorations implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #drawing = new Coalesced(50, () => this.#drawAll());
  readonly #listeners: readonly vscode.Disposable[];
  #looks = configuredLabels();

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#listeners = [
      store.onDidChange(() => this.#drawing.call()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawing.call()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(setting)) this.#changeLooks();
      }),
    ];
    this.#drawing.call();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#drawing.dispose();
    this.#disposeTypes();
  }

  #changeLooks(): void {
    this.#looks = configuredLabels();
    this.#disposeTypes();
    this.#drawing.call();
  }

  #drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const ranges = new Map<string, vscode.Range[]>([...this.#types.keys()].map((key) => [key, []]));
    for (const thread of this.#store.threads(editor.document.uri)) {
      const range = openRange(editor.document, thread);
      if (!range) continue;
      const look = lookOf(thread.labels, this.#looks);
      const key = `${look.color} ${look.line}`;
      if (!this.#types.has(key)) this.#types.set(key, decorationType(look));
      ranges.set(key, [...(ranges.get(key) ?? []), range]);
    }
    for (const [key, type] of this.#types) editor.setDecorations(type, ranges.get(key) ?? []);
  }

  #disposeTypes(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }
}

/** The passage of a note that is not resolved; `undefined` where it has no certain place. */
function openRange(document: vscode.TextDocument, thread: PlacedThread): vscode.Range | undefined {
  const { anchoring, resolved } = thread;
  if (resolved || !anchoring || !('span' in anchoring) || openDocument(document.uri) !== document) return undefined;
  return rangeOf(document, anchoring.span);
}

function decorationType({ color, line }: LabelLook): vscode.TextEditorDecorationType {
  const ruler = labelColor(color);
  return vscode.window.createTextEditorDecorationType({
    // A border would lie below the background that comment threads give to their range.
    textDecoration: `underline ${line} ${line === 'double' ? 1 : 2}px var(--vscode-${ruler.id.replace('.', '-')}, currentcolor)`,
    overviewRulerColor: ruler,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
