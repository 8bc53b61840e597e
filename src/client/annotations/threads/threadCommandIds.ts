/** Commands of comment threads, as the manifest names them. */
export const threadCommandIds = {
  addNote: 'rostrum.addNote',
  saveNote: 'rostrum.saveNote',
  saveReply: 'rostrum.saveReply',
  editComment: 'rostrum.editComment',
  saveComment: 'rostrum.saveComment',
  cancelComment: 'rostrum.cancelComment',
  deleteComment: 'rostrum.deleteComment',
  moveNotes: 'rostrum.moveNotes',
} as const;
