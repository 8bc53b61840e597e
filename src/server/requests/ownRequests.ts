import { citedDocument } from '../../core/annotations/exchange/citation';
import { sectionsOf } from '../../core/annotations/sections';
import { citationsOf } from '../../core/features/citations/names';
import { commentMentions } from '../../core/features/commentMentions';
import { entry } from '../../core/features/entry';
import { themeDocuments, themePassages, themes } from '../../core/features/themes';
import { usesOf } from '../../core/features/uses';
import {
  citedRequest,
  entryRequest,
  mentionsRequest,
  sectionsRequest,
  statusRequest,
  themeDocumentsRequest,
  themePassagesRequest,
  themesRequest,
  usesRequest,
  type IndexStatus,
} from '../../protocol';
import { entryLinks } from '../convert/links';
import { toMarkdown } from '../convert/render';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { passagesIn } from './passages';

const nothingYet: IndexStatus = { state: 'indexing', documents: 0, total: 0, skipped: [], guessed: [] };

/** Requests of our own protocol. */
export function registerOwnRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn0(themesRequest, [], () => themes(session().workspace.world()));

  handlers.onOwn(themeDocumentsRequest, [], ({ theme }) => themeDocuments(theme, session().workspace.world()));

  handlers.onOwn(themePassagesRequest, [], ({ theme, uri }, token) =>
    passagesIn(uri, (record) => themePassages(theme, record), session(), token),
  );

  handlers.onOwn(entryRequest, null, ({ id }) => {
    const blocks = entry(id, session().workspace.world());
    return blocks ? `${toMarkdown(blocks, entryLinks)}\n` : null;
  });

  handlers.onOwn(usesRequest, [], ({ id, citations }, token) => {
    const { workspace, steps } = session();
    const { snapshot } = workspace.world();
    return steps.collect(citations ? citationsOf(id, snapshot) : usesOf(id, snapshot), token);
  });

  handlers.onOwn(sectionsRequest, [], ({ uri, text }) => sectionsOf(session().workspace.speechOf(uri, text)));

  handlers.onOwn(citedRequest, {}, ({ uri, text }) => citedDocument(session().workspace.speechOf(uri, text).header));

  handlers.onOwn(mentionsRequest, [], ({ text }) => commentMentions(text, session().workspace.knowledge));

  handlers.onOwn0(statusRequest, nothingYet, () => session().workspace.indexer.status());
}
