import * as vscode from 'vscode';
import type { ThemeDocument, ThemeNode, ThemePassage } from '../../protocol';
import { countOf } from '../counts';
import { documentTreeItem, passageTreeItem } from '../passageItems';
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
      return documentTreeItem(documentId(item), item.document);
    case 'passage':
      return passageTreeItem(documentId(item.parent), item.parent.document.uri, item.passage);
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

function documentId({ parent, document }: ThemeDocumentItem): string {
  return `${parent.theme.id} ${document.uri}`;
}
