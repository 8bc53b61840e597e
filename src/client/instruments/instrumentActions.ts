import * as vscode from 'vscode';
import { countOf } from '../counts';
import { openEntry, showUses } from '../navigation';
import type { Server } from '../server';
import { instrumentOf, type InstrumentItem } from './instrumentItems';
import type { InstrumentsView } from './instrumentsView';

/**
 * Copies citations of an item, of all items selected with it, or of all that the view shows.
 * @param places as Markdown, each with the places that cite it
 */
export async function copyCitations(
  server: Server,
  view: InstrumentsView,
  items: readonly InstrumentItem[],
  places: boolean,
): Promise<void> {
  const wanted = view.wanted(items.map(ownerOf));
  const lines = await server.ask((questions) => questions.citations({ ...wanted, places }));
  const count = lines?.filter((line) => !line.startsWith(' ')).length ?? 0;
  if (!lines || count === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(`${lines.join('\n')}\n`);
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} copied', countOf.citations(count)), 5000);
}

/** A document or a passage stands for the instrument that it cites. */
function ownerOf(item: InstrumentItem): InstrumentItem {
  if (item.kind === 'passage') return item.parent.parent;
  return item.kind === 'document' ? item.parent : item;
}

/** Shows all places that cite the instrument of the first item in the peek view. */
export async function findReferences(server: Server, [item]: readonly InstrumentItem[]): Promise<void> {
  const id = item && instrumentOf(item)?.id;
  // Terms have no text of their own in the workspace that would have to be left out.
  await showUses(server, id, { citations: id !== undefined && /^(?:symbol|charter)\//.test(id) });
}

/** Opens what is known of the instrument of the first item. */
export async function openInstrumentEntry([item]: readonly InstrumentItem[]): Promise<void> {
  await openEntry(item && instrumentOf(item)?.id);
}

/**
 * The items that a command is meant for; none when it was chosen apart from them.
 * @param clicked the item whose menu it was, or `selection` where a key was pressed
 * @param selected all that are selected, when it is one of several
 */
export function itemsOf(clicked: unknown, selected: unknown, view: InstrumentsView): readonly InstrumentItem[] {
  if (clicked === 'selection') return view.selection;
  if (Array.isArray(selected) && selected.length > 0) return selected.filter(isItem);
  return isItem(clicked) ? [clicked] : [];
}

function isItem(value: unknown): value is InstrumentItem {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return ['group', 'instrument', 'document', 'passage'].includes(String(value.kind));
}
