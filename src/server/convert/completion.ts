import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import type { Completion } from '../../core/features/completion/completion';

/**
 * @param rank its place in the list, from 0
 * @param caret where it is asked for
 * @param details whether the client shows more beside the label
 */
export function toCompletionItem(
  { text, start, filter, id, kind, detail, complete }: Completion,
  rank: number,
  caret: Position,
  details: boolean,
): CompletionItem {
  return {
    label: text,
    kind: kind === 'abbreviation' ? CompletionItemKind.Constant : CompletionItemKind.Reference,
    ...(details ? { labelDetails: { description: detail } } : { detail }),
    sortText: String(rank).padStart(4, '0'),
    filterText: filter,
    // Whoever has typed the name in full keeps it with Enter.
    ...(complete && rank === 0 && { preselect: true }),
    textEdit: { range: { start: { line: caret.line, character: start }, end: caret }, newText: text },
    data: { id },
  };
}

/** The identifier that {@link toCompletionItem} gave an item. */
export function completedId({ data }: CompletionItem): string | undefined {
  const given: unknown = data;
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
