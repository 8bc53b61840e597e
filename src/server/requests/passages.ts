import type { DocumentRecord } from '../../core/corpus/documentRecord';
import { excerpt } from '../../core/features/excerpt';
import type { Range } from '../../core/model/lineIndex';
import type { Span } from '../../core/model/span';
import type { CancelToken } from '../../core/ports';
import type { Passage } from '../../protocol';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** What `find` finds in the record of a document (a URI), each with the line around it. */
export async function passagesIn(
  uri: string,
  find: (record: DocumentRecord) => readonly (Span & { readonly range: Range })[],
  { workspace }: Session,
  token: CancelToken,
): Promise<readonly Passage[]> {
  const canonical = canonicalUri(uri);
  const record = workspace.world().snapshot.document(canonical);
  const view = record && (await workspace.view(canonical, token));
  // The file may have changed since it was indexed; then its passages wait for the next reading.
  if (!view || view.text.length !== record.lines.length) return [];
  return find(record).map(({ start, end, range }) => ({ range, ...excerpt(view.text, start, end) }));
}
