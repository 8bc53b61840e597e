import { openEntryCommand, openPassageCommand, showUsesCommand } from '../links';

/** Every command that the client registers, as the manifest and the server's hovers name it. */
export const commandIds = {
  addAlias: 'rostrum.addAlias',
  addTerm: 'rostrum.addTerm',
  clearGlossaryFilter: 'rostrum.clearGlossaryFilter',
  clearInstrumentFilter: 'rostrum.clearInstrumentFilter',
  copyCitations: 'rostrum.copyCitations',
  copyCitationsWithPlaces: 'rostrum.copyCitationsWithPlaces',
  copyDefinition: 'rostrum.copyDefinition',
  createGlossary: 'rostrum.createGlossary',
  copyTurn: 'rostrum.copyTurn',
  filterGlossary: 'rostrum.filterGlossary',
  filterInstruments: 'rostrum.filterInstruments',
  findInstrumentReferences: 'rostrum.findInstrumentReferences',
  findTermReferences: 'rostrum.findTermReferences',
  goToTheme: 'rostrum.goToTheme',
  groupSpeakersByCountry: 'rostrum.groupSpeakersByCountry',
  groupSpeakersByOffice: 'rostrum.groupSpeakersByOffice',
  nextTurn: 'rostrum.nextTurn',
  insertTerm: 'rostrum.insertTerm',
  openEntry: openEntryCommand,
  openInstrumentEntry: 'rostrum.openInstrumentEntry',
  openPassage: openPassageCommand,
  openPassageToSide: 'rostrum.openPassageToSide',
  openTurn: 'rostrum.openTurn',
  previousTurn: 'rostrum.previousTurn',
  openSamples: 'rostrum.openSamples',
  refreshThemes: 'rostrum.refreshThemes',
  restartServer: 'rostrum.restartServer',
  showEntryToSide: 'rostrum.showEntryToSide',
  showOutput: 'rostrum.showOutput',
  showSkippedFiles: 'rostrum.showSkippedFiles',
  showUses: showUsesCommand,
} as const;

export type CommandName = keyof typeof commandIds;
