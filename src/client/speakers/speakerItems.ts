import * as vscode from 'vscode';
import type { SpeakerDocument, SpeakerGroup, SpeakerPerson, SpokenPassage } from '../../protocol';
import { countOf } from '../counts';
import { documentTreeItem, passageTreeItem } from '../passageItems';

/** A line of the view of speakers; each knows the way up. */
export type SpeakerItem = SpeakerGroupItem | PersonItem | SpeakerDocumentItem | SpokenTurnItem;

export interface SpeakerGroupItem {
  readonly kind: 'group';
  readonly parent: undefined;
  readonly group: SpeakerGroup;
  readonly expanded: boolean;
}

export interface PersonItem {
  readonly kind: 'person';
  readonly parent: SpeakerGroupItem;
  readonly person: SpeakerPerson;
}

export interface SpeakerDocumentItem {
  readonly kind: 'document';
  readonly parent: PersonItem;
  readonly document: SpeakerDocument;
}

export interface SpokenTurnItem {
  readonly kind: 'passage';
  readonly parent: SpeakerDocumentItem;
  readonly passage: SpokenPassage;
}

/** What the tree draws for an item. Equal items get equal `id`s, so that a refresh keeps what is open. */
export function treeItem(item: SpeakerItem): vscode.TreeItem {
  switch (item.kind) {
    case 'group':
      return groupTreeItem(item);
    case 'person':
      return personTreeItem(item);
    case 'document':
      return spokenDocumentTreeItem(item);
    case 'passage':
      return turnTreeItem(item);
  }
}

function groupTreeItem({ group, expanded }: SpeakerGroupItem): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const count = countOf.speakers(group.people);
  const item = new vscode.TreeItem(group.label, expanded ? Expanded : Collapsed);
  // The editor remembers by `id` what is open: what a filter opened must not stay so without it.
  item.id = `${expanded ? 'open' : 'group'} ${group.key} ${group.label}`;
  item.description = String(group.people);
  item.tooltip = `${group.label}\n${count}`;
  item.iconPath = new vscode.ThemeIcon('organization');
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${group.label}, ${count}` };
  return item;
}

function personTreeItem({ person, parent }: PersonItem): vscode.TreeItem {
  const { id, name, role, country, forms, probable } = person;
  const documents = countOf.documents(person.documents);
  const doubt = probable === 0 ? '' : vscode.l10n.t('in {0} only probably: the surname alone agrees', probable);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${parent.group.key} ${id}`;
  const office = [role === name ? '' : role, country === parent.group.label ? '' : country].filter(Boolean).join(', ');
  item.description = [person.documents, office].filter(Boolean).join(' · ');
  const also = forms.length === 0 ? '' : vscode.l10n.t('Also named: {0}', forms.join('; '));
  item.tooltip = [name, role === name ? '' : role, country, also, documents, doubt].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('person');
  item.contextValue = 'person';
  item.accessibilityInformation = { label: [name, office, documents, doubt].filter(Boolean).join(', ') };
  return item;
}

function spokenDocumentTreeItem({ parent, document }: SpeakerDocumentItem): vscode.TreeItem {
  const { forms, probably } = document;
  const doubt = probably ? vscode.l10n.t('probably') : '';
  const named = forms.map((form) => `“${form}”`).join(', ');
  const item = documentTreeItem(documentId({ parent, document }), document);
  const first = [probably ? `${doubt}: ${item.description as string}` : item.description, named];
  item.description = first.filter(Boolean).join(' · ');
  const more = [doubt, named && vscode.l10n.t('Named {0}', named)].filter(Boolean);
  item.tooltip = [item.tooltip as string, ...more].join('\n');
  // A document may name a speaker without giving the words.
  if (document.passages === 0) {
    item.collapsibleState = vscode.TreeItemCollapsibleState.None;
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [item.resourceUri] };
  }
  return item;
}

function turnTreeItem({ parent, passage }: SpokenTurnItem): vscode.TreeItem {
  const item = passageTreeItem(documentId(parent), parent.document.uri, passage);
  item.label = passage.text;
  item.description = passage.detail;
  item.tooltip = `${passage.text}\n${passage.detail}`;
  item.iconPath = new vscode.ThemeIcon('comment');
  return item;
}

function documentId({ parent, document }: Pick<SpeakerDocumentItem, 'parent' | 'document'>): string {
  return `${parent.parent.group.key} ${parent.person.id} ${document.uri}`;
}
