import * as vscode from 'vscode';
import { openEntryCommand } from '../../links';
import type { EntryGroup, ListedEntry } from '../../protocol';
import { countOf } from '../counts';

/** A line of the glossary view; each knows the way up. */
export type GlossaryItem = EntryGroupItem | EntryItem;

export interface EntryGroupItem {
  readonly kind: 'group';
  readonly parent: EntryGroupItem | undefined;
  readonly group: EntryGroup;
  /** Shown with what it holds. */
  readonly expanded: boolean;
  /** The document whose entries they are. */
  readonly document?: vscode.Uri;
}

export interface EntryItem {
  readonly kind: 'entry';
  readonly parent: EntryGroupItem;
  readonly entry: ListedEntry;
}

const icons: Readonly<Record<string, string>> = { document: 'file', workspace: 'folder', all: 'book' };

/** What the tree draws for an item. Equal items get equal `id`s, so that a refresh keeps what is open and selected. */
export function treeItem(item: GlossaryItem): vscode.TreeItem {
  return item.kind === 'group' ? groupTreeItem(item) : entryTreeItem(item);
}

function groupTreeItem({ group, expanded, document }: EntryGroupItem): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const entries = countOf.entries(group.entries);
  const where = document && vscode.workspace.asRelativePath(document);
  const item = new vscode.TreeItem(group.label, expanded ? Expanded : Collapsed);
  // The editor remembers by `id` what is open: what a filter opened must not stay so without it.
  item.id = `${expanded ? 'open' : 'group'} ${group.key}`;
  item.description = [group.entries, document?.path.replace(/^.*\//, '')].filter(Boolean).join(' · ');
  item.tooltip = [group.label, where, entries].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon(icons[group.key] ?? 'folder-library');
  item.contextValue = 'group';
  item.accessibilityInformation = { label: [group.label, where, entries].filter(Boolean).join(', ') };
  return item;
}

function entryTreeItem({ parent, entry }: EntryItem): vscode.TreeItem {
  const { id, name, note, about, uses, documents } = entry;
  const counts = [uses === undefined ? '' : countOf.uses(uses), documents > 0 ? countOf.documents(documents) : ''];
  const item = new vscode.TreeItem(name);
  item.id = `${parent.group.key} ${id}`;
  item.description = [uses ?? (documents > 0 ? documents : undefined), about].filter(Boolean).join(' · ');
  item.tooltip = [name, note, about, counts.filter(Boolean).join(', ')].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('symbol-key');
  item.contextValue = 'entry';
  item.command = { command: openEntryCommand, title: vscode.l10n.t('Open Entry'), arguments: [id] };
  item.accessibilityInformation = { label: [name, note, ...counts, about].filter(Boolean).join(', ') };
  return item;
}
