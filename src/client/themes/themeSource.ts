import type { Event } from 'vscode';
import type { ThemeDocument, ThemeNode, ThemePassage } from '../../protocol';

/** Themes beside those of the server, told in the same terms. */
export interface ThemeSource {
  readonly onDidChange: Event<void>;
  /** Codicon of its themes. */
  readonly icon: string;
  /** What `viewItem` is of its themes, for menus. */
  readonly contextValue: string;
  themes(): readonly ThemeNode[];
  themeDocuments(theme: string): Promise<readonly ThemeDocument[]>;
  themePassages(theme: string, uri: string): Promise<readonly ThemePassage[]>;
}
