import * as vscode from 'vscode';
import type { Server } from '../server';
import type { ThemesView } from '../themes/themesView';
import type { AnnotationCommandName } from './annotationCommandIds';
import { Author } from './author';
import { Entries } from './entries';
import { reportFailure, UnreadableNotices } from './failures';
import { FileMoves } from './fileMoves';
import { LiveTexts } from './liveTexts';
import { askNotable, type CanHaveNotes } from './notable';
import { SidecarFolders } from './sidecarFolders';
import type { SidecarStorage } from './storage';
import { AnnotationStore } from './store';
import { MentionHovers } from './threads/mentionHovers';
import { NoteThreads } from './threads/noteThreads';
import { ThreadCommands } from './threads/threadCommands';
import { AnnotationViews } from './views';

/** The rest of the client as annotations see it. */
export interface AnnotationHost {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly themes: ThemesView;
  readonly log: vscode.LogOutputChannel;
}

/** What differs between a browser and Node. */
export interface AnnotationPlatform {
  readonly storage: SidecarStorage;
  /** Who is logged in on this machine; `undefined` where nobody can tell. */
  userName(): string | undefined;
}

/** Everything that has to do with annotations, once it is loaded. */
export interface Annotations extends vscode.Disposable {
  readonly store: AnnotationStore;
  readonly threads: NoteThreads;
  readonly views: AnnotationViews;
  /** Resolves when every sidecar of the workspace was read and its notes were looked for. */
  whenRead(): Promise<void>;
  /** Runs a command; what goes wrong is shown. Rejects as well when words in a box could not be saved. */
  run(command: AnnotationCommandName, argument: unknown): Promise<unknown>;
}

export function startAnnotations(host: AnnotationHost, platform: AnnotationPlatform): Annotations {
  const { context, server, themes, log } = host;
  const author = new Author(() => platform.userName());
  const entries = new Entries(
    platform.storage,
    (uri, text) => server.ask((questions) => questions.sections(uri.toString(), text)),
    log,
  );
  const store = new AnnotationStore(entries, (uri) => author.of(uri));
  const moves = new FileMoves(entries, log);
  const folders = new SidecarFolders(entries, moves, log);
  const threads = new NoteThreads(store, server, context.globalStorageUri);
  const canHaveNotes: CanHaveNotes = (document) => askNotable(document, context.globalStorageUri);
  const memory = context.workspaceState;
  const views = new AnnotationViews({
    store,
    server,
    themes,
    memory,
    threadOf: (argument) => threads.addressOf(argument),
    expand: (address) => threads.expand(address),
    canHaveNotes,
  });
  const commands = new ThreadCommands(store, threads, canHaveNotes);
  const handlers: Readonly<Record<AnnotationCommandName, (argument?: unknown) => unknown>> = {
    ...views.handlers,
    addNote: () => commands.add(),
    saveNote: (argument) => commands.save(argument),
    saveReply: (argument) => commands.save(argument),
    editComment: (argument) => commands.edit(argument),
    saveComment: (argument) => commands.saveEdit(argument),
    cancelComment: (argument) => commands.cancelEdit(argument),
    deleteComment: (argument) => commands.delete(argument),
    moveNotes: (argument) => moves.ask(argument),
  };
  const parts = vscode.Disposable.from(
    entries,
    folders,
    moves,
    threads,
    views,
    commands,
    new LiveTexts(entries, log),
    new MentionHovers(server),
    new UnreadableNotices(store),
  );
  return {
    store,
    threads,
    views,
    whenRead: () => folders.whenRead(),
    run: async (command, argument) => {
      try {
        return await handlers[command](threads.noteItemOf(argument) ?? argument);
      } catch (error) {
        log.error(`${command}: ${String(error)}`);
        const told = reportFailure(error, command, store);
        // A box keeps what was written in it only when its command rejects.
        if (command === 'saveNote' || command === 'saveReply') throw error;
        return told;
      }
    },
    dispose: () => {
      parts.dispose();
    },
  };
}
