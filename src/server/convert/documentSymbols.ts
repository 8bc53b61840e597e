import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { OutlineSection } from '../../core/features/outline';
import type { DocumentView } from '../../core/features/view';
import type { OutlineKind } from '../../core/model/speech';

/** How the protocol shows sections. */
export const sectionKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  speech: SymbolKind.Module,
  turn: SymbolKind.Class,
  address: SymbolKind.Event,
  heading: SymbolKind.String,
  paragraph: SymbolKind.Number,
  preambular: SymbolKind.Interface,
  operative: SymbolKind.Method,
  subparagraph: SymbolKind.EnumMember,
  annex: SymbolKind.Package,
  list: SymbolKind.Array,
  footnote: SymbolKind.Key,
  attribution: SymbolKind.Field,
  closing: SymbolKind.Event,
  procedure: SymbolKind.Constant,
};

export function toDocumentSymbols(sections: readonly OutlineSection[], { lines }: DocumentView): DocumentSymbol[] {
  const convert = ({ kind, name, detail, span, selection, children }: OutlineSection): DocumentSymbol => ({
    name,
    ...(detail && { detail }),
    kind: sectionKinds[kind],
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(selection),
    children: children.map(convert),
  });
  return sections.map(convert);
}

/** For clients that know no nested symbols. */
export function toFlatSymbols(
  sections: readonly OutlineSection[],
  view: DocumentView,
  containerName?: string,
): SymbolInformation[] {
  return sections.flatMap(({ kind, name, span, children }) => [
    {
      name,
      kind: sectionKinds[kind],
      location: { uri: view.uri, range: view.lines.rangeOf(span) },
      ...(containerName && { containerName }),
    },
    ...toFlatSymbols(children, view, name),
  ]);
}
