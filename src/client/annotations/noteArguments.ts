import { Uri } from 'vscode';
import type { ThemeRoot } from '../themes/themeItems';
import type { ThreadAddress } from './suggestions/suggestionActions';
import type { Note } from './view/note';
import type { CandidateItem, GroupItem, NoteItem, NoteTreeItem } from './view/noteItems';

/** What menus hand to commands. Anybody may call a command: each argument is checked. */
export function noteOf(argument: unknown): Note | undefined {
  return kindOf(argument) === 'note' ? (argument as NoteItem).note : undefined;
}

export function candidateOf(argument: unknown): CandidateItem | undefined {
  return kindOf(argument) === 'candidate' ? (argument as CandidateItem) : undefined;
}

/** The label of a group of the annotations view, or of a theme. */
export function labelGroupOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (kindOf(argument) !== 'group') return undefined;
  const { group } = argument as GroupItem;
  return group.by === 'label' ? group.key : undefined;
}

export function themeOf(argument: unknown): string | undefined {
  return kindOf(argument) === 'theme' ? (argument as ThemeRoot).theme.id : undefined;
}

export function addressOf({ document, thread }: Note): ThreadAddress {
  return { document: Uri.parse(document), thread: thread.id };
}

function kindOf(argument: unknown): NoteTreeItem['kind'] | ThemeRoot['kind'] | undefined {
  return typeof argument === 'object' && argument !== null && 'kind' in argument
    ? (argument.kind as NoteTreeItem['kind'])
    : undefined;
}
