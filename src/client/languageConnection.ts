import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions, type Middleware } from 'vscode-languageclient';
import {
  citationsRequest,
  citedRequest,
  entryChoicesRequest,
  formOwnerRequest,
  citedTurnRequest,
  entryRequest,
  entryScheme,
  definitionTextRequest,
  entryAtRequest,
  glossaryAdditionRequest,
  glossaryFilesRequest,
  glossaryFoldersNotification,
  glossaryGroupRequest,
  glossaryRequest,
  exportGlossaryRequest,
  importGlossaryRequest,
  indexChangedNotification,
  instrumentDocumentsRequest,
  instrumentGroupRequest,
  instrumentPassagesRequest,
  instrumentsRequest,
  mentionsRequest,
  openEntryCommand,
  openPassageCommand,
  sectionsRequest,
  showUsesCommand,
  speakerDocumentsRequest,
  speakerGroupRequest,
  speakerGroupsRequest,
  speakerTurnsRequest,
  statusRequest,
  themeDocumentsRequest,
  themePassagesRequest,
  themesRequest,
  turnScheme,
  turnsRequest,
  usesRequest,
  type ClientAbilities,
  type IndexStatus,
} from '../protocol';
import type { Connection } from './connection';
import { entryLinkAt } from './entryLinks';
import { serveFiles } from './fileService';
import type { HoverGuard } from './hover/hoverGuard';
import { documentFilters } from './languages';
import { SpeechWatcher } from './speechWatcher';

/** Commands that a hover may run; every other command link in it stays dead. */
const hoverCommands = [showUsesCommand, openPassageCommand, openEntryCommand] as const;

const abilities: ClientAbilities = {
  listsFiles: true,
  readsFiles: true,
  showsEntries: true,
  commands: hoverCommands,
};

/** Entries show links in a form that only this client knows: it follows them itself, with the Markdown extension. */
const middleware: Middleware = {
  provideDefinition: (document, position, token, next) =>
    isEntry(document) ? entryLinkAt(document, position) : next(document, position, token),
  provideDocumentLinks: (document, token, next) => (isEntry(document) ? [] : next(document, token)),
};

function isEntry({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === entryScheme;
}

/** The options of the language client, the same in all hosts. */
export function languageClientOptions(
  log: vscode.LogOutputChannel,
  storage: vscode.Uri,
  guard: HoverGuard,
): LanguageClientOptions {
  return {
    documentSelector: [...documentFilters(storage), { scheme: turnScheme, language: 'plaintext' }],
    initializationOptions: abilities,
    outputChannel: log,
    middleware: { ...middleware, ...guard.middleware },
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
  };
}

/** A connection by a language client that is not started yet; it disposes of what it `owns`. */
export function languageConnection(client: BaseLanguageClient, owns: vscode.Disposable[] = []): Connection {
  const index = new vscode.EventEmitter<IndexStatus>();
  const state = new vscode.EventEmitter<'starting' | 'running' | 'stopped'>();
  const watcher = new SpeechWatcher(client);
  const parts = vscode.Disposable.from(
    index,
    state,
    client.onNotification(indexChangedNotification, (status) => index.fire(status)),
    client.onDidChangeState(({ newState }) => state.fire(stateName(newState))),
    serveFiles(client),
    watcher,
    client.onNotification(glossaryFoldersNotification, ({ folders }) => watcher.watchGlossaries(folders)),
    ...owns,
  );
  return {
    get isRunning() {
      return client.isRunning();
    },
    onDidChangeIndex: index.event,
    onDidChangeState: state.event,
    start: () => client.start(),
    stop: async () => {
      if (client.needsStop()) await client.stop();
    },
    dispose: () => {
      parts.dispose();
    },
    status: () => client.sendRequest(statusRequest),
    themes: (token) => client.sendRequest(themesRequest, token),
    themeDocuments: (theme, token) => client.sendRequest(themeDocumentsRequest, { theme }, token),
    themePassages: (theme, uri, token) => client.sendRequest(themePassagesRequest, { theme, uri }, token),
    instruments: (filter, token) => client.sendRequest(instrumentsRequest, { filter }, token),
    instrumentGroup: (group, filter, token) => client.sendRequest(instrumentGroupRequest, { group, filter }, token),
    instrumentDocuments: (id, token) => client.sendRequest(instrumentDocumentsRequest, { id }, token),
    instrumentPassages: (id, uri, token) => client.sendRequest(instrumentPassagesRequest, { id, uri }, token),
    citations: (wanted) => client.sendRequest(citationsRequest, wanted),
    speakerGroups: (query, token) => client.sendRequest(speakerGroupsRequest, query, token),
    speakerGroup: (group, query, token) => client.sendRequest(speakerGroupRequest, { group, ...query }, token),
    speakerDocuments: (id, token) => client.sendRequest(speakerDocumentsRequest, { id }, token),
    speakerTurns: (id, uri, token) => client.sendRequest(speakerTurnsRequest, { id, uri }, token),
    turns: (uri) => client.sendRequest(turnsRequest, { uri }),
    citedTurn: (uri, turn) => client.sendRequest(citedTurnRequest, { uri, turn }),
    glossary: (query, token) => client.sendRequest(glossaryRequest, query, token),
    glossaryGroup: (group, query, token) => client.sendRequest(glossaryGroupRequest, { ...query, group }, token),
    definitionText: (id) => client.sendRequest(definitionTextRequest, { id }),
    entryAt: (uri, position) =>
      client.sendRequest(entryAtRequest, { uri, position: client.code2ProtocolConverter.asPosition(position) }),
    entry: (id, token) => client.sendRequest(entryRequest, { id }, token),
    uses: async (id, citations = false) => {
      const found = await client.sendRequest(usesRequest, { id, citations });
      return found.map((location) => client.protocol2CodeConverter.asLocation(location));
    },
    sections: (uri, text, token) => client.sendRequest(sectionsRequest, { uri, text }, token),
    cited: (uri, text, token) => client.sendRequest(citedRequest, { uri, text }, token),
    glossaryFiles: (document) => client.sendRequest(glossaryFilesRequest, document === undefined ? {} : { document }),
    addToGlossary: (file, addition) => client.sendRequest(glossaryAdditionRequest, { file, addition }),
    importGlossary: (beside, name, text) => client.sendRequest(importGlossaryRequest, { beside, name, text }),
    exportGlossary: (format, all) => client.sendRequest(exportGlossaryRequest, { format, all }),
    entryChoices: () => client.sendRequest(entryChoicesRequest),
    formOwner: (form) => client.sendRequest(formOwnerRequest, { form }),
    mentions: (text, token) => client.sendRequest(mentionsRequest, { text }, token),
  };
}

function stateName(state: State): 'starting' | 'running' | 'stopped' {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
