import { workspace } from 'vscode';

/** Where the glossaries of a workspace folder lie. */
export const glossaryPattern = '.rostrum/glossary/*.{yaml,yml}';

/**
 * A glob for the user's own glossaries: files in any folder of that name, as only the server knows what `~` stands for.
 * It tells glossaries from other files itself.
 */
export function userGlossaryPattern(): string | undefined {
  const value: unknown = workspace.getConfiguration('rostrum').get('glossary.folder');
  const name = typeof value === 'string' ? value.split(/[/\\]/).findLast((part) => part.trim() !== '') : undefined;
  return name === undefined || /[*?[\]{}~:]/.test(name) ? undefined : `**/${name.trim()}/*.{yaml,yml}`;
}
