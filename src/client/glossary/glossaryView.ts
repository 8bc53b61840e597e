import * as vscode from 'vscode';
import { entryScheme } from '../../links';
import type { ListedEntry } from '../../protocol';
import { isSpeech } from '../languages';
import type { Server } from '../server';
import { FilteredView } from '../trees/filteredView';
import type { FilterWording } from '../trees/filterInput';
import type { GlossaryItem } from './glossaryItems';
import { GlossaryTree } from './glossaryTree';

/** The glossary view; it follows the active editor too. */
export class GlossaryView extends FilteredView<GlossaryItem, GlossaryTree> {
  constructor(server: Server) {
    super('rostrum.glossary', new GlossaryTree(server), server, 'rostrum.glossaryFiltered');
    this.listen(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#follow(vscode.window.activeTextEditor)),
    );
    this.#follow(vscode.window.activeTextEditor);
  }

  /**
   * The entry that a command is meant for; `undefined` when it was chosen apart from the view.
   * @param clicked the item whose menu it was, or `selection` where a key was pressed
   */
  entryOf(clicked: unknown): ListedEntry | undefined {
    const item = isItem(clicked) ? clicked : clicked === 'selection' ? this.view.selection[0] : undefined;
    return item?.kind === 'entry' ? item.entry : undefined;
  }

  protected override wording(): FilterWording {
    return {
      title: vscode.l10n.t('Search the Glossary'),
      placeholder: vscode.l10n.t(
        'Words of a name, an abbreviation or a definition, such as HIPPO, good offices, penholder',
      ),
    };
  }

  /** An entry's page, a note or nothing at all in front changes nothing as long as the document is still open. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (document && isSpeech(document)) {
      if (this.tree.setDocument(document.uri)) this.refreshSoon();
    } else if (!document && noSpeechIsOpen() && this.tree.setDocument(undefined)) {
      this.refreshSoon();
    }
  }
}

function noSpeechIsOpen(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return !tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme !== entryScheme);
}

function isItem(value: unknown): value is GlossaryItem {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && ['group', 'entry'].includes(String(value.kind))
  );
}
