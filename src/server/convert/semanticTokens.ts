import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import { tokenModifiers, tokens, tokenTypes } from '../../core/features/tokens';
import type { DocumentView } from '../../core/features/view';
import type { Span } from '../../core/model/span';

export const semanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** Tokens as LSP packs them; one that runs over several lines becomes one for each line. */
export function toSemanticTokens(view: DocumentView, part?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens(view)) {
    if (part && (token.end <= part.start || token.start >= part.end)) continue;
    const type = tokenTypes.indexOf(token.type);
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    for (const { line, character, length } of linesOf(token, view))
      builder.push(line, character, length, type, modifiers);
  }
  return builder.build();
}

function* linesOf({ start, end }: Span, { lines, text }: DocumentView) {
  for (let from = start; from < end;) {
    const { line, character } = lines.positionAt(from);
    const next = Math.min(end, lines.starts[line + 1] ?? end);
    const length = text.slice(from, next).trimEnd().length;
    if (length > 0) yield { line, character, length };
    from = next;
  }
}
