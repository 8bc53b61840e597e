import * as vscode from 'vscode';
import { commandIds, type CommandName } from './commandIds';
import { openEntry, openPassage, openPassageToSide, showUses } from './navigation';
import { goToTheme, showSkippedFiles } from './pickers';
import type { Samples } from './samples';
import type { Server } from './server';
import type { ThemesView } from './themesView';

/** What the commands work on. */
export interface CommandParts {
  readonly server: Server;
  readonly themes: ThemesView;
  readonly samples: Samples;
  readonly log: vscode.LogOutputChannel;
}

/** Arguments come from links in hovers and from the tree: a handler checks what it gets. */
type Handler = (...args: readonly unknown[]) => unknown;

export function registerCommands({ server, themes, samples, log }: CommandParts): vscode.Disposable {
  const handlers: Record<CommandName, Handler> = {
    goToTheme: () => goToTheme(themes),
    openEntry: (id) => openEntry(id),
    openPassage: (uri, range, options) => openPassage(uri, range, options),
    openPassageToSide: (item) => openPassageToSide(item),
    openSamples: () => samples.open(),
    refreshThemes: () => themes.refresh(),
    restartServer: () => server.restart(),
    showOutput: () => log.show(),
    showSkippedFiles: () => showSkippedFiles(server),
    showUses: (id) => showUses(server, id),
  };
  const names = Object.keys(handlers) as CommandName[];
  return vscode.Disposable.from(
    ...names.map((name) => vscode.commands.registerCommand(commandIds[name], handlers[name])),
  );
}
