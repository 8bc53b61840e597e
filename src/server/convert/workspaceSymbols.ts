import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { NamedThing } from '../../core/features/symbols';
import { entryUri } from '../../protocol';

const kinds: Readonly<Record<NamedThing['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  speaker: SymbolKind.Class,
  section: SymbolKind.String,
  term: SymbolKind.Key,
  reference: SymbolKind.Constant,
};
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** @param entries whether the client can show the entry of an identifier */
export function toWorkspaceSymbol({ kind, name, container, place, id }: NamedThing, entries: boolean): WorkspaceSymbol {
  return {
    name,
    kind: kinds[kind],
    containerName: container,
    location: entries && id !== undefined ? { uri: entryUri(id), range: top } : { uri: place.uri, range: place.range },
  };
}
