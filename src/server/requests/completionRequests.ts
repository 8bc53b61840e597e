import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { completions } from '../../core/features/completion/completion';
import { completionText } from '../../core/features/completion/completionText';
import { isProseAt } from '../../core/features/completion/proseAt';
import { romanceLanguage } from '../../core/glossary/languages';
import { completedId, toCompletionItem } from '../convert/completion';
import { hoverLinks } from '../convert/links';
import { toMarkdown, toPlaintext } from '../convert/render';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** More than these nobody looks through; whoever types on is asked again. */
const most = 80;
const nothing: CompletionList = { isIncomplete: true, items: [] };

/** Requests for what somebody is about to write. */
export function registerCompletionRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(CompletionRequest.type, null, ({ textDocument, position }) => {
    const { workspace, documents, settings, features } = session();
    const uri = canonicalUri(textDocument.uri);
    const document = documents.text(uri);
    if (!settings.completion || !document) return null;
    const text = document.getText();
    const offset = document.offsetAt(position);
    const markdown = document.languageId !== 'plaintext';
    if (isInsideWord(text, offset) || !isProseAt(text, offset, markdown)) return nothing;
    // Not the world: that would read the whole text anew for each letter.
    const snapshot = workspace.corpus.snapshot();
    const { knowledge } = workspace;
    const language = romanceLanguage(text);
    const before = text.slice(document.offsetAt({ line: position.line, character: 0 }), offset);
    const found = completions({ before, knowledge, snapshot, record: snapshot.document(uri), language }, most);
    // Never complete: capitals and common words decide anew at each letter.
    return {
      isIncomplete: true,
      items: found.map((item, i) => toCompletionItem(item, i, position, features.completionDetails)),
    };
  });

  handlers.on(CompletionResolveRequest.type, { label: '' }, (item): CompletionItem => {
    const { workspace, features, abilities } = session();
    const id = completedId(item);
    const blocks = id === undefined ? undefined : completionText(id, workspace.knowledge);
    if (!blocks) return item;
    const documentation = features.markdown
      ? { kind: 'markdown' as const, value: toMarkdown(blocks, hoverLinks({ ...abilities, commands: [] })) }
      : { kind: 'plaintext' as const, value: toPlaintext(blocks) };
    return { ...item, documentation };
  });
}

/** Somebody who changes the middle of a word does not begin a name. */
function isInsideWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset, offset + 2));
}
