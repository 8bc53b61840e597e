import * as vscode from 'vscode';
import type { CitedInstrument, CitingDocument, InstrumentGroup, Passage } from '../../protocol';
import { countOf } from '../counts';
import { documentTreeItem, passageTreeItem } from '../passageItems';

/** A line of the view of cited instruments; each knows the way up. */
export type InstrumentItem = InstrumentGroupItem | CitedInstrumentItem | CitingDocumentItem | CitingPassageItem;

export interface InstrumentGroupItem {
  readonly kind: 'group';
  readonly parent: InstrumentGroupItem | undefined;
  readonly group: InstrumentGroup;
  /** Shown with what it holds. */
  readonly expanded: boolean;
}

export interface CitedInstrumentItem {
  readonly kind: 'instrument';
  readonly parent: InstrumentGroupItem;
  readonly instrument: CitedInstrument;
}

export interface CitingDocumentItem {
  readonly kind: 'document';
  readonly parent: CitedInstrumentItem;
  readonly document: CitingDocument;
}

export interface CitingPassageItem {
  readonly kind: 'passage';
  readonly parent: CitingDocumentItem;
  readonly passage: Passage;
}

/** What the tree draws for an item. Equal items get equal `id`s, so that a refresh keeps what is open and selected. */
export function treeItem(item: InstrumentItem): vscode.TreeItem {
  switch (item.kind) {
    case 'group':
      return groupTreeItem(item);
    case 'instrument':
      return instrumentTreeItem(item);
    case 'document':
      return documentTreeItem(documentId(item), item.document);
    case 'passage':
      return passageTreeItem(documentId(item.parent), item.parent.document.uri, item.passage);
  }
}

/** The instrument that a line belongs to; `undefined` for a group. */
export function instrumentOf(item: InstrumentItem): CitedInstrument | undefined {
  switch (item.kind) {
    case 'group':
      return undefined;
    case 'instrument':
      return item.instrument;
    case 'document':
      return item.parent.instrument;
    case 'passage':
      return item.parent.parent.instrument;
  }
}

function groupTreeItem({ group, expanded, parent }: InstrumentGroupItem): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const count = countOf.instruments(group.instruments);
  const item = new vscode.TreeItem(group.label, expanded ? Expanded : Collapsed);
  // The editor remembers by `id` what is open: what a filter opened must not stay so without it.
  item.id = `${expanded ? 'open' : 'group'} ${group.key}`;
  item.description = String(group.instruments);
  item.tooltip = `${group.label}\n${count}`;
  item.iconPath = new vscode.ThemeIcon(parent ? 'folder-library' : 'library');
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${group.label}, ${count}` };
  return item;
}

function instrumentTreeItem({ instrument }: CitedInstrumentItem): vscode.TreeItem {
  const { id, label, citation, note, about } = instrument;
  const documents = countOf.documents(instrument.documents);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `instrument ${id}`;
  item.description = [instrument.documents, about].filter(Boolean).join(' · ');
  const more = note.includes(about) ? '' : about;
  item.tooltip = [citation, note, more, documents].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('law');
  item.contextValue = 'instrument';
  item.accessibilityInformation = { label: [citation, about, documents].filter(Boolean).join(', ') };
  return item;
}

function documentId({ parent, document }: CitingDocumentItem): string {
  return `${parent.instrument.id} ${document.uri}`;
}
