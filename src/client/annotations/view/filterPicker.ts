import * as vscode from 'vscode';
import { countOf } from '../../counts';
import { facetCounts, filterNotes, showAll, toggled, type Facet, type NoteFilter } from './filter';
import { noteStates, type Note, type NoteState } from './note';
import { facetName, stateIcon, valueName } from './wording';

interface FilterItem extends vscode.QuickPickItem {
  /** What it switches; without one, the item takes the filter as it is, with the words typed. */
  readonly facet?: Facet;
  readonly value?: string;
}

const facetIcons: Readonly<Record<'labels' | 'authors', string>> = { labels: 'tag', authors: 'account' };

/**
 * Lets the user type words to look for, and switch states, labels and authors; the view follows at once.
 * @param apply shows what passes a filter
 */
export function pickFilter(notes: readonly Note[], filter: NoteFilter, apply: (filter: NoteFilter) => void): void {
  const picker = vscode.window.createQuickPick<FilterItem>();
  let current = filter;
  const draw = () => {
    picker.items = [takeItem(notes, { ...current, text: picker.value }), ...facetItems(notes, current)];
  };
  picker.placeholder = vscode.l10n.t('Words of notes, or a state, a label or an author to switch on or off');
  picker.matchOnDescription = true;
  picker.value = filter.text;
  draw();
  picker.onDidChangeValue(draw);
  picker.onDidAccept(() => {
    const [chosen] = picker.activeItems;
    if (chosen?.facet === undefined || chosen.value === undefined) {
      apply({ ...current, text: picker.value });
      picker.hide();
      return;
    }
    // What was typed served to find the switch.
    current = toggled({ ...current, text: '' }, chosen.facet, chosen.value);
    picker.value = '';
    apply(current);
    draw();
    picker.activeItems = picker.items.filter(({ facet, value }) => facet === chosen.facet && value === chosen.value);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function takeItem(notes: readonly Note[], filter: NoteFilter): FilterItem {
  const count = countOf.notes(filterNotes(notes, filter).length);
  const label = filter.text.trim() ? vscode.l10n.t('Show notes with “{0}”', filter.text.trim()) : vscode.l10n.t('Show');
  return { label: `$(filter) ${label}`, description: count, alwaysShow: true };
}

function facetItems(notes: readonly Note[], filter: NoteFilter): readonly FilterItem[] {
  return (['states', 'labels', 'authors'] as const).flatMap((facet) => {
    const counts = facetCounts(notes, facet);
    const wanted: readonly string[] = filter[facet];
    const values = new Set([...counts.keys(), ...wanted]);
    const sorted = facet === 'states' ? noteStates.filter((state) => values.has(state)) : [...values].sort();
    const items = sorted.map((value): FilterItem => {
      const on = wanted.includes(value);
      const icon = facet === 'states' ? stateIcon[value as NoteState] : facetIcons[facet];
      const count = countOf.notes(counts.get(value) ?? 0);
      return {
        label: `$(${on ? 'check' : 'blank'}) $(${icon}) ${valueName(facet, value)}`,
        description: on ? vscode.l10n.t('on · {0}', count) : count,
        facet,
        value,
      };
    });
    const title = { label: facetName(facet), kind: vscode.QuickPickItemKind.Separator };
    return items.length > 0 ? [title, ...items] : [];
  });
}

/** A filter in words; empty when it shows all. */
export function filterInWords(filter: NoteFilter): string {
  const { text, states, labels, authors } = { ...showAll, ...filter };
  const lists = [
    states.map((value) => valueName('states', value)),
    labels,
    authors.map((value) => valueName('authors', value)),
  ];
  return [text.trim() && `“${text.trim()}”`, ...lists.map((values) => values.join(', '))].filter(Boolean).join(' · ');
}
