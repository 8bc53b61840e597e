import { folded, shorten } from '../../core/features/excerpt';
import { formsIn } from '../../core/features/speakers/forms';
import { delegation } from '../../core/features/speakers/identity';
import { documentsOf, peopleIn, speakerGroups, turnItems } from '../../core/features/speakers/levels';
import { speakerById } from '../../core/features/speakers/people';
import { citedTurn } from '../../core/features/turns/turnText';
import { turnDetail, turnOf, turnsOf } from '../../core/features/turns/turns';
import {
  citedTurnRequest,
  speakerDocumentsRequest,
  speakerGroupRequest,
  speakerGroupsRequest,
  speakerTurnsRequest,
  turnsRequest,
} from '../../protocol';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** In so many documents the forms of a name are looked up while somebody waits. */
const mostRead = 24;
const labelLength = 140;

/** Requests about who speaks. */
export function registerSpeakerRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn(speakerGroupsRequest, { groups: [], shown: 0, all: 0 }, (query) =>
    speakerGroups(query, session().workspace.world()),
  );

  handlers.onOwn(speakerGroupRequest, [], ({ group, ...query }) => peopleIn(group, query, session().workspace.world()));

  handlers.onOwn(speakerDocumentsRequest, [], async ({ id }, token) => {
    const { workspace } = session();
    const world = workspace.world();
    // "My delegation" is no form of the name of who speaks for it.
    const names = speakerById(id, world)?.appearances.flatMap(({ name }) => (name === delegation ? [] : [name])) ?? [];
    const documents = documentsOf(id, world);
    return Promise.all(
      documents.map(async (document, i) => {
        const text = i < mostRead ? await workspace.text(document.uri, token) : undefined;
        return { ...document, forms: text === undefined ? [] : formsIn(text, names) };
      }),
    );
  });

  handlers.onOwn(speakerTurnsRequest, [], async ({ id, uri }, token) => {
    const { workspace, settings } = session();
    const canonical = canonicalUri(uri);
    const world = workspace.world();
    const record = world.snapshot.document(canonical);
    const speaker = speakerById(id, world);
    const view = record && speaker && (await workspace.view(canonical, token));
    // The file may have changed since it was indexed; then its turns wait for the next reading.
    if (!view || view.text.length !== record.lines.length) return [];
    return turnItems(speaker, record).map((item) => {
      const turn = turnOf(item, view, settings.speakingRate);
      const from = item.kind === 'attribution' ? item.start : Math.min(item.headEnd, turn.end);
      const words = shorten(folded(view.text.slice(from, Math.min(turn.end, from + 400))), labelLength);
      return { range: turn.head, text: words || item.text, highlight: [0, 0] as const, detail: turnDetail(turn) };
    });
  });

  handlers.onOwn(turnsRequest, [], async ({ uri }, token) => {
    const { workspace, settings } = session();
    const view = await workspace.view(uri, token);
    return view ? turnsOf(view, settings.speakingRate).map(({ range, head, label }) => ({ range, head, label })) : [];
  });

  handlers.onOwn(citedTurnRequest, null, async ({ uri, turn }, token) => {
    const { workspace, settings } = session();
    const view = await workspace.view(uri, token);
    const found = view && turnsOf(view, settings.speakingRate)[turn];
    return found ? citedTurn(found, view) : null;
  });
}
