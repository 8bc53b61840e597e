import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import type { Citable } from '../../core/features/citations/citable';
import type { CitationItem } from '../../core/features/citations/citationItem';
import { usesOf } from '../../core/features/uses';
import type { World } from '../../core/features/view';
import type { OutlineKind } from '../../core/model/speech';
import { entryUri } from '../../protocol';
import { sectionKinds } from './documentSymbols';

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * An item of the call hierarchy, in which citing is calling. An identifier that no document of the workspace is stands
 * at its entry, for clients without `entries` at its newest use; `undefined` where there is none.
 */
export function toCallHierarchyItem(item: CitationItem, world: World, entries: boolean): CallHierarchyItem | undefined {
  const { citable, kind, name, detail } = item;
  const place = item.place ?? placeOutside(citable, world, entries);
  if (!place) return undefined;
  return {
    name,
    ...(detail && { detail }),
    kind: kind === 'identity' ? SymbolKind.Constant : kind === 'document' ? SymbolKind.File : sectionKinds[kind],
    uri: place.uri,
    range: place.range,
    selectionRange: place.selection,
    data: citable,
  };
}

function placeOutside(citable: Citable, { snapshot }: World, entries: boolean): CitationItem['place'] {
  if (citable.kind !== 'identity') return undefined;
  if (entries) return { uri: entryUri(citable.id), range: top, selection: top };
  for (const { uri, range } of usesOf(citable.id, snapshot)) return { uri, range, selection: range };
  return undefined;
}

/** What an item stood for when it was made; it comes back from the client, which may send anything. */
export function citableOf({ data }: CallHierarchyItem): Citable | undefined {
  if (!isObject(data)) return undefined;
  const { kind, id, uri, section } = data;
  if (kind === 'identity' && typeof id === 'string') return { kind, id };
  if (kind === 'document' && typeof uri === 'string') return { kind, uri };
  if (kind !== 'section' || typeof uri !== 'string' || !isObject(section)) return undefined;
  const { kind: sectionKind, text, before } = section;
  if (!isOutlineKind(sectionKind) || typeof text !== 'string' || !Number.isSafeInteger(before)) return undefined;
  return { kind, uri, section: { kind: sectionKind, text, before: Number(before) } };
}

function isOutlineKind(value: unknown): value is OutlineKind {
  return typeof value === 'string' && Object.hasOwn(sectionKinds, value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
