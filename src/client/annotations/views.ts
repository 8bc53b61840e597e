import * as vscode from 'vscode';
import type { Server } from '../server';
import type { ThemesView } from '../themes/themesView';
import { exportCleanCopy } from './exchange/cleanCopy';
import { readCriticMarkup, resolveCriticMarkup, writeCriticMarkup } from './exchange/criticActions';
import { exportForHypothesis, importFromHypothesis } from './exchange/hypothesis';
import { exportNotes } from './exchange/reports';
import { ExplorerCounts } from './decorations/explorerCounts';
import { PassageDecorations } from './decorations/passageDecorations';
import { labelOf, LabelThemes } from './labels/labelThemes';
import { addressOf, candidateOf, labelGroupOf, noteOf, themeOf } from './noteArguments';
import type { CanHaveNotes } from './notable';
import type { NoteCommandName } from './noteCommandIds';
import type { AnnotationStore } from './store';
import { AcceptedSuggestions } from './suggestions/acceptedSuggestions';
import { Drafts } from './suggestions/drafts';
import { suggestionAt, SuggestedDocuments } from './suggestions/suggestedDocuments';
import {
  acceptSuggestion,
  rejectSuggestion,
  showSuggestion,
  type ThreadAddress,
} from './suggestions/suggestionActions';
import { activeDifference, proposeDraft, suggestEdit, type Proposal } from './suggestions/suggestEdit';
import type { Note } from './view/note';
import { isOpenSuggestion, NoteActions } from './view/noteActions';
import { NotesView } from './view/notesView';

/** What the views stand on. */
export interface ViewHost {
  readonly store: AnnotationStore;
  readonly server: Server;
  readonly themes: ThemesView;
  /** What is remembered for the workspace. */
  readonly memory: vscode.Memento;
  /** The thread that a menu of the comments in an editor hands over. */
  readonly threadOf: (argument: unknown) => ThreadAddress | undefined;
  /** Opens a thread in the editors that show its document. */
  readonly expand: (address: ThreadAddress) => void;
  readonly canHaveNotes: CanHaveNotes;
}

/** A command's work; the arguments come from menus and links, so that each is checked. */
type Handler = (argument?: unknown) => unknown;

/** All that shows notes outside their threads: the view, marks, counts, labels as themes, suggestions. */
export class AnnotationViews implements vscode.Disposable {
  readonly notes: NotesView;
  readonly handlers: Readonly<Record<NoteCommandName, Handler>>;
  readonly #parts: vscode.Disposable;

  constructor(host: ViewHost) {
    const { store, themes, memory } = host;
    this.notes = new NotesView(store, memory);
    const labels = new LabelThemes(store, memory);
    const drafts = new Drafts<Proposal>();
    const accepted = new AcceptedSuggestions(store);
    this.#parts = vscode.Disposable.from(
      this.notes,
      labels,
      themes.tree.addSource(labels),
      drafts,
      accepted,
      new SuggestedDocuments(store),
      new PassageDecorations(store),
      new ExplorerCounts(store),
    );
    const actions = new NoteActions(store, this.notes, host.expand);
    this.handlers = {
      ...noteHandlers(this.notes, actions),
      ...labelHandlers(themes, labels, actions),
      ...suggestionHandlers(host, actions, drafts, accepted),
      ...exchangeHandlers(host),
    };
  }

  dispose(): void {
    this.#parts.dispose();
  }
}

function noteHandlers(view: NotesView, actions: NoteActions) {
  const chosen =
    (wanted: (note: Note) => boolean, act: (note: Note) => Promise<void>, none?: string) =>
    async (argument: unknown) => {
      const note = noteOf(argument) ?? (await actions.atCursorOrChosen(wanted, none));
      if (note) await act(note);
    };
  return {
    openNote: async (argument: unknown) => {
      const note = noteOf(argument);
      if (note) await actions.open(note);
    },
    nextNote: () => actions.walk(1),
    previousNote: () => actions.walk(-1),
    groupNotes: (by: unknown) => view.group(by),
    filterNotes: (text: unknown) => view.filter(text),
    clearNoteFilter: () => view.clearFilter(),
    resolveNote: chosen(
      ({ thread }) => !thread.resolved,
      (note) => actions.setResolved(note, true),
      vscode.l10n.t('Every note is resolved.'),
    ),
    reopenNote: chosen(
      ({ thread }) => thread.resolved,
      (note) => actions.setResolved(note, false),
      vscode.l10n.t('No note is resolved.'),
    ),
    deleteNote: chosen(
      () => true,
      (note) => actions.delete(note),
    ),
    labelNote: chosen(
      () => true,
      (note) => actions.label(note),
    ),
    confirmWords: chosen(
      ({ thread }) => thread.change !== undefined,
      (note) => actions.confirmWords(note),
      vscode.l10n.t('Every note stands on the words that it was made on.'),
    ),
    previewCandidate: async (argument: unknown) => {
      const candidate = candidateOf(argument);
      if (candidate) await actions.preview(candidate);
    },
    attachHere: async (argument: unknown) => {
      const candidate = candidateOf(argument);
      if (candidate) await actions.attachHere(candidate);
    },
    attachNote: (argument: unknown) => actions.attach(noteOf(argument)),
    attachToSelection: (argument: unknown) => actions.attachToSelection(noteOf(argument)),
  };
}

function labelHandlers(themes: ThemesView, labels: LabelThemes, actions: NoteActions) {
  return {
    showLabelAsTheme: async (argument: unknown) => {
      const label = labelGroupOf(argument) ?? (await actions.pickLabel());
      if (!label) return;
      await labels.add(label);
      const root = (await themes.tree.themes()).find(({ source, theme }) => source === labels && theme.label === label);
      if (root) await themes.reveal(root);
    },
    hideLabelTheme: async (argument: unknown) => {
      const theme = themeOf(argument);
      const label = theme === undefined ? await pickShownLabel(labels) : labelOf(theme);
      if (label !== undefined) await labels.remove(label);
    },
  };
}

async function pickShownLabel({ labels }: LabelThemes): Promise<string | undefined> {
  if (labels.length > 0) return vscode.window.showQuickPick([...labels]);
  void vscode.window.showInformationMessage(vscode.l10n.t('No label is shown as a theme.'));
  return undefined;
}

function suggestionHandlers(
  { store, threadOf, canHaveNotes }: ViewHost,
  actions: NoteActions,
  drafts: Drafts<Proposal>,
  accepted: AcceptedSuggestions,
) {
  const named = (argument: unknown): ThreadAddress | undefined => {
    const note = noteOf(argument);
    return note ? addressOf(note) : threadOf(argument);
  };
  /** The suggestion that a menu names, that the active difference shows, at the cursor, or that the user chooses. */
  const suggestion = async (argument: unknown): Promise<ThreadAddress | undefined> => {
    const shown = activeDifference()?.modified;
    const known = named(argument) ?? (shown && suggestionAt(shown));
    if (known) return known;
    const note = await actions.atCursorOrChosen(isOpenSuggestion, vscode.l10n.t('There are no open suggestions.'));
    return note && addressOf(note);
  };
  const on = (act: (address: ThreadAddress) => Promise<void>) => async (argument: unknown) => {
    const address = await suggestion(argument);
    if (address) await act(address);
  };
  return {
    suggestEdit: (argument: unknown) => suggestEdit(store, drafts, canHaveNotes, named(argument)),
    proposeDraft: () => proposeDraft(store, drafts),
    showSuggestion: on((address) => showSuggestion(store, address)),
    acceptSuggestion: on((address) => acceptSuggestion(store, accepted, address)),
    rejectSuggestion: on((address) => rejectSuggestion(store, address)),
  };
}

function exchangeHandlers({ store, server }: ViewHost) {
  return {
    writeCriticMarkup: () => writeCriticMarkup(store),
    readCriticMarkup: () => readCriticMarkup(store),
    acceptCriticMarkup: () => resolveCriticMarkup('accept'),
    stripCriticMarkup: () => resolveCriticMarkup('reject'),
    exportCleanCopy: (target: unknown) => exportCleanCopy(store, target),
    exportNotes: (target: unknown) => exportNotes(store, server, target),
    importHypothesis: (source: unknown) => importFromHypothesis(store, source),
    exportHypothesis: (target: unknown) => exportForHypothesis(store, target),
  };
}
