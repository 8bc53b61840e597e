import * as vscode from 'vscode';
import { openPassageCommand } from '../links';
import type { ThemeDocument, ThemeNode, ThemePassage } from '../protocol';
import { countOf } from './counts';
import type { ThemeSource } from './themeSource';

/** A line of the themes view; each knows the way up, so that it can be revealed. */
export type ThemeItem = ThemeRoot | ThemeDocumentItem | ThemePassageItem;

export interface ThemeRoot {
  readonly kind: 'theme';
  readonly theme: ThemeNode;
  /** Who tells its documents and passages; without one, the server. */
  readonly source?: ThemeSource;
}

export interface ThemeDocumentItem {
  readonly kind: 'document';
  readonly parent: ThemeRoot;
  readonly document: ThemeDocument;
}

export interface ThemePassageItem {
  readonly kind: 'passage';
  readonly parent: ThemeDocumentItem;
  readonly passage: ThemePassage;
}

/** What the tree draws for an item. Equal items get equal `id`s, so that a refresh keeps what is open. */
export function treeItem(item: ThemeItem): vscode.TreeItem {
  switch (item.kind) {
    case 'theme':
      return themeTreeItem(item);
    case 'document':
      return documentTreeItem(item);
    case 'passage':
      return passageTreeItem(item);
  }
}

function themeTreeItem({ theme, source }: ThemeRoot): vscode.TreeItem {
  const documents = countOf.documents(theme.documents);
  const passages = countOf.passages(theme.passages);
  const item = new vscode.TreeItem(theme.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = theme.id;
  item.description = documents;
  item.tooltip = `${theme.label}\n${theme.description}\n${documents}, ${passages}`;
  item.iconPath = new vscode.ThemeIcon(source?.icon ?? 'tag');
  item.contextValue = source?.contextValue ?? 'theme';
  item.accessibilityInformation = { label: `${theme.label}, ${documents}, ${passages}` };
  return item;
}

function documentTreeItem({ parent, document }: ThemeDocumentItem): vscode.TreeItem {
  const uri = vscode.Uri.parse(document.uri);
  const passages = countOf.passages(document.passages);
  const item = new vscode.TreeItem(document.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${parent.theme.id} ${document.uri}`;
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

function passageTreeItem({ parent, passage }: ThemePassageItem): vscode.TreeItem {
  const { start } = passage.range;
  const item = new vscode.TreeItem(passageLabel(passage));
  item.id = `${parent.parent.theme.id} ${parent.document.uri} ${start.line}:${start.character}`;
  item.tooltip = passage.text;
  item.contextValue = 'passage';
  item.command = {
    command: openPassageCommand,
    title: vscode.l10n.t('Open Passage'),
    arguments: [parent.document.uri, passage.range, { preserveFocus: true }],
  };
  item.accessibilityInformation = { label: vscode.l10n.t('Line {0}: {1}', start.line + 1, passage.text) };
  return item;
}

/** Words before the evidence that a label shows at most, in UTF-16 units: a narrow view must not hide the evidence. */
const longestLead = 20;

function passageLabel({ text, highlight: [start, end] }: ThemePassage): vscode.TreeItemLabel {
  if (start <= longestLead) return { label: text, highlights: [[start, end]] };
  const word = text.indexOf(' ', start - longestLead) + 1;
  const cut = word > 0 && word <= start ? word : start;
  return { label: `…${text.slice(cut)}`, highlights: [[start - cut + 1, end - cut + 1]] };
}
