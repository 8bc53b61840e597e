import { PrepareRenameRequest, RenameRequest, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Correction } from '../../core/features/correction';
import {
  identifierIsMade,
  refuseName,
  renamedInGlossary,
  renamedInSpeech,
  renamedWhereDefined,
  renameInGlossary,
  renameInSpeech,
  type Renamed,
} from '../../core/features/ownTerms/rename';
import type { DocumentView } from '../../core/features/view';
import type { LineIndex, Position, Range } from '../../core/model/lineIndex';
import { compareSpans } from '../../core/model/span';
import type { CancelToken } from '../../core/ports';
import { throwIfCancelled } from '../../core/cancel';
import { Refused, type Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri, isTurn } from '../uris';

/** Renaming of terms that the user's own glossaries write, in them and in all speeches, and of a document's own abbreviations. */
export function registerRenameRequests(handlers: Handlers, session: () => Session): void {
  handlers.on(PrepareRenameRequest.type, null, async ({ textDocument, position }, token) => {
    const found = await targetAt(textDocument.uri, position, session(), token);
    return found && { range: found.range, placeholder: found.target.text };
  });

  handlers.on(RenameRequest.type, null, async ({ textDocument, position, newName }, token) => {
    const found = await targetAt(textDocument.uri, position, session(), token);
    if (!found) return null;
    const name = newName.trim().replace(/\s+/g, ' ');
    const { glossaries } = session();
    const files = glossaries.views().map(({ file }) => file);
    const { target, view } = found;
    const refused = refuseName(target, name, files, view);
    if (refused !== undefined) throw new Refused(refused);
    return edits(target, name, view, session(), token);
  });
}

/** @throws Refused when what stands there cannot be renamed */
async function targetAt(
  editorUri: string,
  position: Position,
  { workspace, glossaries }: Session,
  token: CancelToken,
): Promise<{ target: Renamed; range: Range; view?: DocumentView } | undefined> {
  const uri = canonicalUri(editorUri);
  const files = glossaries.views().map(({ file }) => file);
  const glossary = glossaries.view(uri);
  const view = glossary ?? (await workspace.view(uri, token));
  if (!view) return undefined;
  const offset = view.lines.offsetAt(position);
  const target =
    'speech' in view
      ? renameInSpeech(view, offset, files, workspace.knowledge)
      : renameInGlossary(view.file, offset, files);
  if (!target) return undefined;
  if ('refused' in target) throw new Refused(target.refused);
  if (target.kind === 'own' && isTurn(uri)) throw new Refused('This only shows a turn: rename in its document.');
  return { target, range: view.lines.rangeOf(target.span), ...('speech' in view && { view }) };
}

async function edits(
  target: Renamed,
  name: string,
  here: DocumentView | undefined,
  session: Session,
  token: CancelToken,
): Promise<WorkspaceEdit> {
  const { workspace, glossaries, documents } = session;
  const { snapshot } = workspace.world();
  const changed = new Map<string, { readonly version: number | null; readonly edits: TextEdit[] }>();
  const add = (uri: string, version: number | undefined, corrections: readonly Correction[], lines: LineIndex) => {
    if (corrections.length === 0) return;
    const textEdits = corrections.map(({ text, ...span }) => ({ range: lines.rangeOf(span), newText: text }));
    changed.set(documents.editorUri(uri), { version: version ?? null, edits: textEdits });
  };
  if (target.kind === 'own') {
    if (here) add(here.uri, documents.version(here.uri), renamedWhereDefined(here, target, name), here.lines);
    return toWorkspaceEdit(changed, session.features.versionedEdits);
  }
  const views = glossaries.views();
  const isMade = identifierIsMade(
    target,
    views.map(({ file }) => file),
  );
  for (const { file, lines } of views) {
    add(file.uri, documents.glossaryVersion(file.uri), renamedInGlossary(file, target, name, isMade), lines);
  }
  // What is open changes even where it is not indexed: a file that is new, or excluded.
  for (const uri of documents.uris()) {
    const view = isTurn(uri) ? undefined : documents.view(uri);
    if (!view) continue;
    const { terms, abbreviations } = view.speech;
    const defined = abbreviations.filter(({ term }) => term === target.id);
    const uses = [...terms.filter(({ id }) => id === target.id), ...defined].sort(compareSpans);
    add(uri, documents.version(uri), renamedInSpeech(view.text, uses, target, name), view.lines);
  }
  const records = target.kind === 'identifier' ? [] : snapshot.documentsWith(target.id);
  for (const { uri, lines, mentions } of records) {
    if (documents.has(uri)) continue;
    throwIfCancelled(token);
    const text = await workspace.text(uri, token);
    // The file may have changed since it was indexed; its uses cannot be told then.
    if (text?.length !== lines.length) continue;
    add(uri, undefined, renamedInSpeech(text, mentions.of(target.id), target, name), lines);
  }
  return toWorkspaceEdit(changed, session.features.versionedEdits);
}

function toWorkspaceEdit(
  changed: ReadonlyMap<string, { readonly version: number | null; readonly edits: TextEdit[] }>,
  versioned: boolean,
): WorkspaceEdit {
  if (!versioned) return { changes: Object.fromEntries([...changed].map(([uri, change]) => [uri, change.edits])) };
  return {
    documentChanges: [...changed].map(([uri, { version, edits: textEdits }]) => ({
      textDocument: { uri, version },
      edits: textEdits,
    })),
  };
}
