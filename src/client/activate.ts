import * as vscode from 'vscode';
import type { IndexStatus } from '../protocol';
import type { Annotations } from './annotations/start';
import { LazyAnnotations, type LoadAnnotations } from './lazyAnnotations';
import type { InstrumentItem } from './instruments/instrumentItems';
import { InstrumentsView } from './instruments/instrumentsView';
import { registerCommands } from './commands';
import type { Connect } from './connection';
import { EntryDocuments } from './entryDocuments';
import type { GlossaryItem } from './glossary/glossaryItems';
import { GlossaryView } from './glossary/glossaryView';
import { Samples } from './samples';
import { Server } from './server';
import { StatusItem } from './statusItem';
import type { SpeakerItem } from './speakers/speakerItems';
import { SpeakersView } from './speakers/speakersView';
import type { ThemeItem } from './themes/themeItems';
import { ThemesView } from './themes/themesView';
import { TurnDocuments } from './turns/turnDocuments';

/** What other extensions and the tests get from `activate`. */
export interface Rostrum {
  /** The tree of the themes view. */
  readonly themes: vscode.TreeDataProvider<ThemeItem>;
  /** The tree of the view of cited instruments. */
  readonly instruments: vscode.TreeDataProvider<InstrumentItem>;
  /** The tree of the view of speakers. */
  readonly speakers: vscode.TreeDataProvider<SpeakerItem>;
  /** The tree of the glossary view. */
  readonly glossary: vscode.TreeDataProvider<GlossaryItem>;
  /** Fires when the index moved on. */
  readonly onDidChangeIndex: Server['onDidChangeStatus'];
  /** Everything about annotations; they are loaded soon after activation. */
  readonly annotations: Promise<Annotations>;
  /** Resolves once every speech file of the workspace is in the index. */
  whenReady(): Promise<IndexStatus>;
  /** Ends the server. */
  stop(): Promise<void>;
}

/** Wires the client up. Server and annotations start in the background: nothing here waits for them. */
export function activateWith(
  context: vscode.ExtensionContext,
  connect: Connect,
  loadAnnotations: LoadAnnotations,
): Rostrum {
  const log = vscode.window.createOutputChannel('Rostrum', { log: true });
  const server = new Server(connect, log);
  const themes = new ThemesView(server);
  const instruments = new InstrumentsView(server);
  const speakers = new SpeakersView(server, context.workspaceState);
  const glossary = new GlossaryView(server);
  const samples = new Samples(context);
  const annotations = new LazyAnnotations(() => loadAnnotations({ context, server, themes, log }), log);
  context.subscriptions.push(
    log,
    server,
    themes,
    instruments,
    speakers,
    glossary,
    new EntryDocuments(server),
    new TurnDocuments(server),
    new StatusItem(server),
    registerCommands({ server, themes, instruments, speakers, glossary, samples, log }),
    annotations,
  );
  void server.start();
  return {
    themes: themes.tree,
    instruments: instruments.tree,
    speakers: speakers.tree,
    glossary: glossary.tree,
    annotations: annotations.loaded,
    onDidChangeIndex: server.onDidChangeStatus,
    whenReady: () => whenReady(server),
    stop: () => server.stop(),
  };
}

function whenReady(server: Server): Promise<IndexStatus> {
  return new Promise((resolve) => {
    const look = () => {
      if (server.status.state !== 'ready') return;
      listener.dispose();
      resolve(server.status);
    };
    const listener = server.onDidChangeStatus(look);
    look();
  });
}
