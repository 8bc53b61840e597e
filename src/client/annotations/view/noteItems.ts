import * as vscode from 'vscode';
import { countOf } from '../../counts';
import type { AnnotatedDocument } from '../annotatedDocument';
import { noteCommandIds } from '../noteCommandIds';
import type { CandidatePlace } from './candidates';
import type { NoteGroup } from './groups';
import { authorOf, firstLine, noteState, quoteOf, shortened, type Note, type NoteState } from './note';
import { noteTooltip } from './noteTooltip';
import { stateIcon, stateName, valueName } from './wording';

/** A line of the annotations view; each knows the way up, so that it can be revealed. */
export type NoteTreeItem = ProblemItem | GroupItem | NoteItem | CandidateItem;

/** A sidecar that cannot be read. */
interface ProblemItem {
  readonly kind: 'problem';
  readonly document: AnnotatedDocument;
}

export interface GroupItem {
  readonly kind: 'group';
  readonly group: NoteGroup;
  /** Of a group by documents. */
  readonly document?: AnnotatedDocument;
}

export interface NoteItem {
  readonly kind: 'note';
  readonly parent: GroupItem;
  readonly note: Note;
  /** From 1; absent where the note has no certain place. */
  readonly line?: number;
}

export interface CandidateItem {
  readonly kind: 'candidate';
  readonly parent: NoteItem;
  readonly place: CandidatePlace;
}

/** What the tree draws. Equal items get equal `id`s, so that a refresh keeps what is open. */
export function noteTreeItem(item: NoteTreeItem): vscode.TreeItem {
  switch (item.kind) {
    case 'problem':
      return problemTreeItem(item);
    case 'group':
      return groupTreeItem(item);
    case 'note':
      return noteLine(item);
    case 'candidate':
      return candidateTreeItem(item);
  }
}

function problemTreeItem({ document: { sidecar, unreadable = '' } }: ProblemItem): vscode.TreeItem {
  const name = vscode.workspace.asRelativePath(sidecar);
  const item = new vscode.TreeItem(name);
  item.id = `problem ${sidecar.toString()}`;
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  item.description = vscode.l10n.t('cannot be read');
  item.tooltip = vscode.l10n.t('The notes in {0} cannot be read, and are left as they are: {1}', name, unreadable);
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = 'problem';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open File'), arguments: [sidecar] };
  return item;
}

function groupTreeItem({ group, document }: GroupItem): vscode.TreeItem {
  const notes = countOf.notes(group.notes.length);
  const label = document ? document.uri.path.replace(/^.*\//, '') : groupLabel(group);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${group.by} ${group.key}`;
  item.contextValue = group.by === 'label' && group.key ? 'labelGroup' : 'group';
  if (document) {
    const path = vscode.workspace.asRelativePath(document.uri);
    const gone = document.missing ? vscode.l10n.t('The document is gone; its notes are kept.') : '';
    item.resourceUri = document.uri;
    item.iconPath = document.missing ? new vscode.ThemeIcon('warning') : vscode.ThemeIcon.File;
    if (document.missing) item.description = vscode.l10n.t('document is gone');
    item.tooltip = [path, notes, gone].filter(Boolean).join('\n');
    item.accessibilityInformation = { label: [path, notes, gone].filter(Boolean).join(', ') };
  } else {
    item.description = String(group.notes.length);
    item.iconPath = new vscode.ThemeIcon(groupIcon(group));
    item.accessibilityInformation = { label: `${label}, ${notes}` };
  }
  return item;
}

function groupLabel({ by, key }: NoteGroup): string {
  switch (by) {
    case 'document':
      return key;
    case 'label':
      return valueName('labels', key);
    case 'author':
      return valueName('authors', key);
    case 'state':
      return valueName('states', key);
  }
}

function groupIcon({ by, key }: NoteGroup): string {
  if (by === 'state') return stateIcon[key as NoteState];
  return by === 'author' ? 'account' : 'tag';
}

/** Words of a note that its line shows at most, in UTF-16 units: a narrow view must not hide all that follows them. */
const longestLabel = 48;
/** As much as a screen reader is told. */
const longestSpoken = 120;

function noteLine(item: NoteItem): vscode.TreeItem {
  const { note, parent, line } = item;
  const { thread } = note;
  const state = noteState(note);
  const lost = state === 'orphaned' || state === 'ambiguous';
  const collapsible = lost ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const label = noteLabel(note);
  const tree = new vscode.TreeItem(shortened(label, longestLabel), collapsible);
  const replies = thread.comments.length - 1;
  const details = [
    state === 'open' ? '' : stateName(state),
    line === undefined ? '' : vscode.l10n.t('line {0}', line),
    parent.group.by === 'document' ? '' : note.path,
    parent.group.by === 'author' ? '' : authorOf(note),
    thread.labels.join(', '),
    replies > 0 ? countOf.replies(replies) : '',
  ].filter(Boolean);
  tree.id = `${parent.group.by} ${parent.group.key} ${note.document} ${thread.id}`;
  tree.description = details.join(' · ');
  tree.tooltip = noteTooltip(note);
  tree.iconPath = new vscode.ThemeIcon(
    state === 'open' && thread.replacement !== undefined ? 'replace' : stateIcon[state],
    lost ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  tree.contextValue = contextOf(note, state);
  tree.command = { command: noteCommandIds.openNote, title: vscode.l10n.t('Open Passage'), arguments: [item] };
  const quote = shortened(quoteOf(note), longestSpoken);
  const on = quote ? [vscode.l10n.t('on “{0}”', quote)] : [];
  tree.accessibilityInformation = { label: [shortened(label, longestSpoken), ...on, ...details].join(', ') };
  return tree;
}

/** What a line says: the first words of the note, or what it proposes. */
export function noteLabel(note: Note): string {
  const text = firstLine(note);
  if (text) return text;
  const { replacement } = note.thread;
  if (replacement === '') return vscode.l10n.t('Delete “{0}”', quoteOf(note));
  if (replacement !== undefined) return vscode.l10n.t('Replace by “{0}”', replacement);
  return quoteOf(note) || vscode.l10n.t('No text');
}

/** Words for `viewItem`: `note`, its state, and whether it proposes other words. */
function contextOf({ thread }: Note, state: NoteState): string {
  return ['note', state, thread.replacement === undefined ? '' : 'suggestion'].filter(Boolean).join(' ');
}

function candidateTreeItem(item: CandidateItem): vscode.TreeItem {
  const { parent, place } = item;
  const { start, end } = place.candidate;
  const [from, to] = place.highlight;
  const likeness = vscode.l10n.t('{0} %', place.likeness);
  const lead = likeness.length + 2;
  const tree = new vscode.TreeItem({ label: `${likeness}  ${place.text}`, highlights: [[from + lead, to + lead]] });
  tree.id = `${noteLine(parent).id} ${start} ${end}`;
  tree.iconPath = new vscode.ThemeIcon('search');
  tree.description = vscode.l10n.t('line {0}', place.line);
  tree.tooltip = `${place.text}\n${vscode.l10n.t('line {0} · {1} % alike', place.line, place.likeness)}`;
  tree.contextValue = 'candidate';
  tree.command = {
    command: noteCommandIds.previewCandidate,
    title: vscode.l10n.t('Show Candidate'),
    arguments: [item],
  };
  tree.accessibilityInformation = {
    label: vscode.l10n.t('Candidate, {0} % alike, line {1}: {2}', place.likeness, place.line, place.text),
  };
  return tree;
}
