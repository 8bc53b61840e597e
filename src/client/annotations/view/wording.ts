import { l10n } from 'vscode';
import type { Facet } from './filter';
import type { Grouping } from './groups';
import type { NoteState } from './note';

/** Codicons of states, so that none is told by colour alone. */
export const stateIcon: Readonly<Record<NoteState, string>> = {
  orphaned: 'debug-disconnect',
  ambiguous: 'question',
  edited: 'edit',
  open: 'comment',
  resolved: 'pass',
};

export function stateName(state: NoteState): string {
  switch (state) {
    case 'orphaned':
      return l10n.t('Orphaned');
    case 'ambiguous':
      return l10n.t('Ambiguous');
    case 'edited':
      return l10n.t('Words changed');
    case 'open':
      return l10n.t('Open');
    case 'resolved':
      return l10n.t('Resolved');
  }
}

/** One sentence on what a state means, for tooltips. */
export function stateMeaning(state: NoteState): string {
  switch (state) {
    case 'orphaned':
      return l10n.t('Its passage was not found. Choose a candidate, or attach it to words that you select.');
    case 'ambiguous':
      return l10n.t('Its passage could be in several places. Choose the right one.');
    case 'edited':
      return l10n.t('The words of its passage are others now.');
    case 'open':
      return l10n.t('It stands at its passage and is not resolved.');
    case 'resolved':
      return l10n.t('It is resolved.');
  }
}

export function groupingName(by: Grouping): string {
  switch (by) {
    case 'document':
      return l10n.t('Document');
    case 'label':
      return l10n.t('Label');
    case 'author':
      return l10n.t('Author');
    case 'state':
      return l10n.t('State');
  }
}

export function facetName(facet: Facet): string {
  switch (facet) {
    case 'states':
      return l10n.t('State');
    case 'labels':
      return l10n.t('Label');
    case 'authors':
      return l10n.t('Author');
  }
}

/** A name of the values of a facet, as they are shown. */
export function valueName(facet: Facet, value: string): string {
  if (facet === 'states') return stateName(value as NoteState);
  return value || (facet === 'authors' ? l10n.t('Unknown author') : l10n.t('No label'));
}
