/** Commands of the annotations view, of suggestions and of reports, as the manifest names them. */
export const noteCommandIds = {
  openNote: 'rostrum.openNote',
  nextNote: 'rostrum.nextNote',
  previousNote: 'rostrum.previousNote',
  groupNotes: 'rostrum.groupNotes',
  filterNotes: 'rostrum.filterNotes',
  clearNoteFilter: 'rostrum.clearNoteFilter',
  resolveNote: 'rostrum.resolveNote',
  reopenNote: 'rostrum.reopenNote',
  deleteNote: 'rostrum.deleteNote',
  labelNote: 'rostrum.labelNote',
  previewCandidate: 'rostrum.previewCandidate',
  attachHere: 'rostrum.attachHere',
  attachNote: 'rostrum.attachNote',
  attachToSelection: 'rostrum.attachToSelection',
  showLabelAsTheme: 'rostrum.showLabelAsTheme',
  hideLabelTheme: 'rostrum.hideLabelTheme',
  suggestEdit: 'rostrum.suggestEdit',
  proposeDraft: 'rostrum.proposeDraft',
  showSuggestion: 'rostrum.showSuggestion',
  acceptSuggestion: 'rostrum.acceptSuggestion',
  rejectSuggestion: 'rostrum.rejectSuggestion',
} as const;

export type NoteCommandName = keyof typeof noteCommandIds;
