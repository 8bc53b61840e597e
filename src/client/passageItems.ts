import * as vscode from 'vscode';
import { openPassageCommand } from '../links';
import type { Passage, ThemeDocument } from '../protocol';
import { countOf } from './counts';

/** A document in a view that leads to passages. */
export type ListedDocument = Pick<ThemeDocument, 'uri' | 'label' | 'description' | 'passages'>;

/** A passage in a view, below its document. */
export interface ListedPassage {
  readonly kind: 'passage';
  readonly parent: { readonly document: { readonly uri: string } };
  readonly passage: Passage;
}

/** What a tree draws for a document; `id` tells it from all others of the view. */
export function documentTreeItem(id: string, document: ListedDocument): vscode.TreeItem {
  const uri = vscode.Uri.parse(document.uri);
  const passages = countOf.passages(document.passages);
  const item = new vscode.TreeItem(document.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = [document.passages, document.description].filter(Boolean).join(' · ');
  item.tooltip = [document.label, document.description, vscode.workspace.asRelativePath(uri), passages]
    .filter(Boolean)
    .join('\n');
  item.contextValue = 'document';
  item.accessibilityInformation = {
    label: [document.label, document.description, passages].filter(Boolean).join(', '),
  };
  return item;
}

/** What a tree draws for a passage of the document `uri`, below the item with the identifier `parent`. */
export function passageTreeItem(parent: string, uri: string, passage: Passage): vscode.TreeItem {
  const { start } = passage.range;
  const item = new vscode.TreeItem(passageLabel(passage));
  item.id = `${parent} ${start.line}:${start.character}`;
  item.tooltip = passage.text;
  item.contextValue = 'passage';
  item.command = {
    command: openPassageCommand,
    title: vscode.l10n.t('Open Passage'),
    arguments: [uri, passage.range, { preserveFocus: true }],
  };
  item.accessibilityInformation = { label: vscode.l10n.t('Line {0}: {1}', start.line + 1, passage.text) };
  return item;
}

/** Words before the passage that a label shows at most, in UTF-16 units: a narrow view must not hide the passage. */
const longestLead = 20;

function passageLabel({ text, highlight: [start, end] }: Passage): vscode.TreeItemLabel {
  if (start <= longestLead) return { label: text, highlights: [[start, end]] };
  const word = text.indexOf(' ', start - longestLead) + 1;
  const cut = word > 0 && word <= start ? word : start;
  return { label: `…${text.slice(cut)}`, highlights: [[start - cut + 1, end - cut + 1]] };
}
