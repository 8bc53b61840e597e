import * as vscode from 'vscode';

/** What the names of exported files end with, as `rostrum.exclude` has it by default: they are no speeches. */
export const exportSuffix = { notes: ' (notes)', clean: ' (clean)' } as const;

/** What a save dialog offers. */
export interface ExportFile {
  /** Where the dialog begins. */
  readonly suggested: vscode.Uri;
  /** File types by their names, as {@link vscode.SaveDialogOptions} has them. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * Writes a text to a file that the user chooses, and opens it.
 * @param target the file, when the caller knows it already
 */
export async function saveExport(text: string, { suggested, filters }: ExportFile, target?: unknown): Promise<void> {
  const chosen =
    target instanceof vscode.Uri ? target : await vscode.window.showSaveDialog({ defaultUri: suggested, filters });
  if (!chosen) return;
  await vscode.workspace.fs.writeFile(chosen, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(chosen, { preview: false });
}

/** A file beside another one: `talk.txt` with ` (notes)` and `.md` gives `talk (notes).md`. */
export function besideFile(uri: vscode.Uri, suffix: string, extension?: string): vscode.Uri {
  const name = uri.path.replace(/^.*\//, '');
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  return vscode.Uri.joinPath(uri, '..', `${name.slice(0, dot)}${suffix}${extension ?? name.slice(dot)}`);
}
