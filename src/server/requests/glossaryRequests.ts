import { describe } from '../../core/features/describe';
import { definitionText } from '../../core/features/glossary/definitionText';
import { glossaryGroup, glossaryOverview } from '../../core/features/glossary/levels';
import type { GlossaryQuery } from '../../core/features/glossary/nodes';
import { mentionAt } from '../../core/features/mentionAt';
import { unmentionedAt } from '../../core/features/unmentioned';
import { definitionTextRequest, entryAtRequest, glossaryGroupRequest, glossaryRequest } from '../../protocol';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** Requests of those who look through the glossary. */
export function registerGlossaryRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn(glossaryRequest, { groups: [], shown: 0, all: 0 }, (query) =>
    glossaryOverview(canonical(query), session().workspace.world()),
  );

  handlers.onOwn(glossaryGroupRequest, [], ({ group, ...query }) =>
    glossaryGroup(group, canonical(query), session().workspace.world()),
  );

  handlers.onOwn(definitionTextRequest, null, ({ id }) => definitionText(id, session().workspace.world()) ?? null);

  handlers.onOwn(entryAtRequest, null, async ({ uri, position }, token) => {
    const { workspace } = session();
    const view = await workspace.view(uri, token);
    if (!view) return null;
    const offset = view.lines.offsetAt(position);
    const id = (mentionAt(view.speech, offset) ?? unmentionedAt(view, offset, workspace.world()))?.id;
    return id !== undefined && describe(id, workspace.knowledge) ? id : null;
  });
}

function canonical({ filter, uri }: GlossaryQuery): GlossaryQuery {
  return { filter, ...(uri !== undefined && { uri: canonicalUri(uri) }) };
}
