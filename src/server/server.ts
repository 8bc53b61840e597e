import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type Disposable,
} from 'vscode-languageserver';
import type { Knowledge } from '../core/knowledge';
import type { Log } from '../core/ports';
import { serverCapabilities } from './capabilities';
import { CurrentKnowledge } from './currentKnowledge';
import { OpenDocuments } from './documents';
import { Handlers, NotInitialized } from './handle';
import type { Host } from './host';
import { connectionLog } from './log';
import { registerCitationRequests } from './requests/citationRequests';
import { registerCodeActionRequests } from './requests/codeActionRequests';
import { registerCompletionRequests } from './requests/completionRequests';
import { registerDocumentRequests } from './requests/documentRequests';
import { registerGlossaryRequests } from './requests/glossaryRequests';
import { registerExchangeRequests } from './requests/exchangeRequests';
import { registerInstrumentRequests } from './requests/instrumentRequests';
import { registerSpeakerRequests } from './requests/speakerRequests';
import { registerOwnRequests } from './requests/ownRequests';
import { registerOwnTermRequests } from './requests/ownTermRequests';
import { registerRenameRequests } from './requests/renameRequests';
import { registerWorkspaceRequests } from './requests/workspaceRequests';
import { Session } from './session';

/** Serves one client on a connection that does not listen yet. Nothing here knows whether Node or a browser runs it. */
export function startServer(connection: Connection, host: Host, knowledge: Knowledge): void {
  const log = connectionLog(connection);
  const knowing = new CurrentKnowledge(knowledge);
  // Before the connection listens, so that no document is missed.
  const documents = new OpenDocuments(connection, knowing.analyse);
  let session: Session | undefined;

  connection.onInitialize((params) => {
    session?.dispose();
    session = new Session({ connection, host, knowing, documents, log }, params);
    return { capabilities: serverCapabilities(session.features), serverInfo: { name: 'rostrum' } };
  });
  connection.onInitialized(() => {
    if (session) start(connection, session, log).catch((error: unknown) => log.error(`Cannot start: ${String(error)}`));
  });
  connection.onShutdown(() => {
    session?.dispose();
    documents.dispose();
  });
  const handlers = new Handlers(connection, log);
  const current = () => {
    if (!session) throw new NotInitialized();
    return session;
  };
  const registrations = [
    registerDocumentRequests,
    registerCodeActionRequests,
    registerCompletionRequests,
    registerCitationRequests,
    registerWorkspaceRequests,
    registerOwnRequests,
    registerInstrumentRequests,
    registerRenameRequests,
    registerOwnTermRequests,
    registerSpeakerRequests,
    registerGlossaryRequests,
    registerExchangeRequests,
  ];
  for (const register of registrations) register(handlers, current);
  connection.listen();
}

async function start(connection: Connection, session: Session, log: Log): Promise<void> {
  const { features, workspace } = session;
  const { indexer } = workspace;
  const watch = watcher(connection, session);
  const configure = async (pushed: unknown) => session.configure(await configuration(connection, session, pushed, log));
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const otherFiles = await configure((settings as { rostrum?: unknown } | null)?.rostrum);
    await watch();
    if (otherFiles) await indexer.rescan();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => session.changeFiles(changes));
  if (features.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      session.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      ),
    );
  }
  if (features.configuration) await configure(undefined);
  if (features.watchConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rostrum' });
  }
  await watch();
  // First, so that the files are read but once.
  await session.glossaries.load();
  await indexer.rescan();
}

/** The `rostrum` section of the user's settings: asked for where the client answers, else as it was pushed. */
async function configuration(
  connection: Connection,
  { features }: Session,
  pushed: unknown,
  log: Log,
): Promise<unknown> {
  if (!features.configuration) return pushed;
  try {
    return (await connection.workspace.getConfiguration('rostrum')) as unknown;
  } catch (error) {
    log.warn(`Cannot read the settings: ${String(error)}`);
    return pushed;
  }
}

/** Has the client, where it can be asked, watch the files that the settings choose; calling it again follows new settings. */
function watcher(connection: Connection, session: Session): () => Promise<void> {
  let watched: readonly string[] | undefined;
  let registration: Disposable | undefined;
  return async () => {
    const { include } = session.settings;
    if (!session.features.watchFiles || include.join('\n') === watched?.join('\n')) return;
    watched = include;
    registration?.dispose();
    registration = await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...include.map((globPattern) => ({ globPattern })),
        { globPattern: '**/.rostrum/glossary/*.{yaml,yml}' },
        // Of a deleted folder editors report only the folder.
        { globPattern: '**/*', kind: WatchKind.Delete },
      ],
    });
  };
}
