import { citationList } from '../../core/features/instruments/citations';
import { documentsCiting, passagesCiting } from '../../core/features/instruments/citing';
import { instrumentOverview, instrumentsIn } from '../../core/features/instruments/levels';
import {
  citationsRequest,
  instrumentDocumentsRequest,
  instrumentGroupRequest,
  instrumentPassagesRequest,
  instrumentsRequest,
} from '../../protocol';
import type { Handlers } from '../handle';
import type { Session } from '../session';
import { passagesIn } from './passages';

/** Requests about what documents cite. */
export function registerInstrumentRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn(instrumentsRequest, { groups: [], shown: 0, all: 0 }, ({ filter }) =>
    instrumentOverview(filter, session().workspace.world()),
  );

  handlers.onOwn(instrumentGroupRequest, [], ({ group, filter }) =>
    instrumentsIn(group, filter, session().workspace.world()),
  );

  handlers.onOwn(instrumentDocumentsRequest, [], ({ id }) => documentsCiting(id, session().workspace.world()));

  handlers.onOwn(instrumentPassagesRequest, [], ({ id, uri }, token) => {
    const world = session().workspace.world();
    return passagesIn(uri, (record) => passagesCiting(id, record, world), session(), token);
  });

  handlers.onOwn(citationsRequest, [], (wanted, token) => {
    const { workspace, steps } = session();
    return steps.run(citationList(wanted, workspace.world()), token);
  });
}
