import * as vscode from 'vscode';
import { commandIds, type CommandName } from './commandIds';
import { copyDefinition, findTermReferences, insertTerm, showEntryToSide } from './glossary/glossaryActions';
import type { GlossaryView } from './glossary/glossaryView';
import { copyCitations, findReferences, itemsOf, openInstrumentEntry } from './instruments/instrumentActions';
import type { InstrumentsView } from './instruments/instrumentsView';
import { openEntry, openPassage, openPassageToSide, showUses } from './navigation';
import { goToTheme, showSkippedFiles } from './pickers';
import { exportGlossary, importGlossary } from './ownTerms/exchange';
import { addAlias, addTerm, createGlossary } from './ownTerms/ownTermCommands';
import type { Samples } from './samples';
import type { Server } from './server';
import type { SpeakersView } from './speakers/speakersView';
import type { ThemesView } from './themes/themesView';
import { copyTurn, goToTurn, openTurn } from './turns/turnCommands';

/** What the commands work on. */
export interface CommandParts {
  readonly server: Server;
  readonly themes: ThemesView;
  readonly instruments: InstrumentsView;
  readonly speakers: SpeakersView;
  readonly glossary: GlossaryView;
  readonly samples: Samples;
  readonly log: vscode.LogOutputChannel;
}

/** Arguments come from links in hovers and from the tree: a handler checks what it gets. */
type Handler = (...args: readonly unknown[]) => unknown;

export function registerCommands(parts: CommandParts): vscode.Disposable {
  const { server, themes, instruments, speakers, glossary, samples, log } = parts;
  const items = (clicked: unknown, selected: unknown) => itemsOf(clicked, selected, instruments);
  const handlers: Record<CommandName, Handler> = {
    addAlias: (given) => addAlias(server, given),
    addTerm: (given) => addTerm(server, given),
    clearGlossaryFilter: () => glossary.clearFilter(),
    clearInstrumentFilter: () => instruments.clearFilter(),
    clearSpeakerFilter: () => speakers.clearFilter(),
    copyCitations: (clicked, selected) => copyCitations(server, instruments, items(clicked, selected), false),
    copyCitationsWithPlaces: (clicked, selected) => copyCitations(server, instruments, items(clicked, selected), true),
    copyDefinition: (clicked) => copyDefinition(server, glossary.entryOf(clicked)),
    createGlossary: () => createGlossary(server),
    copyTurn: () => copyTurn(server),
    filterGlossary: (text) => glossary.filter(text),
    exportGlossary: (target) => exportGlossary(server, target),
    filterInstruments: (text) => instruments.filter(text),
    filterSpeakers: (text) => speakers.filter(text),
    findInstrumentReferences: (clicked, selected) => findReferences(server, items(clicked, selected)),
    findTermReferences: (clicked) => findTermReferences(server, glossary.entryOf(clicked)),
    goToTheme: () => goToTheme(themes),
    groupSpeakersByCountry: () => speakers.group('country'),
    groupSpeakersByOffice: () => speakers.group('office'),
    nextTurn: () => goToTurn(server, 1),
    insertTerm: (clicked) => insertTerm(glossary.entryOf(clicked)),
    importGlossary: (source) => importGlossary(server, source),
    openEntry: (id) => openEntry(id),
    openInstrumentEntry: (clicked, selected) => openInstrumentEntry(items(clicked, selected)),
    openPassage: (uri, range, options) => openPassage(uri, range, options),
    openPassageToSide: (item) => openPassageToSide(item),
    openTurn: () => openTurn(server),
    previousTurn: () => goToTurn(server, -1),
    openSamples: () => samples.open(),
    refreshThemes: () => themes.refresh(),
    restartServer: () => server.restart(),
    showEntryToSide: (clicked) => showEntryToSide(server, clicked, glossary),
    showOutput: () => log.show(),
    showSkippedFiles: () => showSkippedFiles(server),
    showUses: (id, shown) => showUses(server, id, shown),
  };
  const names = Object.keys(handlers) as CommandName[];
  return vscode.Disposable.from(
    ...names.map((name) => vscode.commands.registerCommand(commandIds[name], handlers[name])),
  );
}
