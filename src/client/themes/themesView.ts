import * as vscode from 'vscode';
import { ContextKey } from '../contextKey';
import type { Server, ServerStatus } from '../server';
import { FollowingView } from '../trees/followingView';
import type { ThemeItem, ThemeRoot } from './themeItems';
import { ThemeTree } from './themeTree';

/** The themes view; it also tells the welcome texts what holds. */
export class ThemesView extends FollowingView<ThemeItem, ThemeTree> {
  readonly #state = new ContextKey<string>('rostrum.state');
  readonly #hasSpeeches = new ContextKey<boolean>('rostrum.hasSpeeches');

  constructor(server: Server) {
    super('rostrum.themes', new ThemeTree(server), server);
    this.listen(server.onDidChangeStatus((status) => this.#tell(status)));
    this.#tell(server.status);
    this.refreshSoon();
  }

  refresh(): void {
    this.tree.refresh();
  }

  /** Opens the view at a theme, with its documents shown. */
  async reveal(theme: ThemeRoot): Promise<void> {
    await this.view.reveal(theme, { expand: true, select: true, focus: true });
  }

  #tell(status: ServerStatus): void {
    this.#state.set(status.state);
    this.#hasSpeeches.set('documents' in status && status.documents > 0);
    this.view.message = progress(status);
  }
}

/** The line above the tree while speeches are being read. */
function progress(status: ServerStatus): string {
  if (status.state !== 'indexing' || status.documents === 0) return '';
  return vscode.l10n.t('Reading speeches: {0} of {1}', status.documents, status.total);
}
