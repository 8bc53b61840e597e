import { env, l10n } from 'vscode';

/** Counts as whole phrases, so that a translation can order and inflect them. */
export const countOf = {
  documents: (count: number) => (count === 1 ? l10n.t('1 document') : l10n.t('{0} documents', number(count))),
  passages: (count: number) => (count === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', number(count))),
  speakers: (count: number) => (count === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', number(count))),
  instruments: (count: number) => (count === 1 ? l10n.t('1 instrument') : l10n.t('{0} instruments', number(count))),
  entries: (count: number) => (count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', number(count))),
  uses: (count: number) => (count === 1 ? l10n.t('1 use') : l10n.t('{0} uses', number(count))),
  citations: (count: number) => (count === 1 ? l10n.t('1 citation') : l10n.t('{0} citations', number(count))),
  notes: (count: number) => (count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', number(count))),
  suggestions: (count: number) => (count === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', number(count))),
  openNotes: (count: number) => (count === 1 ? l10n.t('1 open note') : l10n.t('{0} open notes', number(count))),
  lostNotes: (count: number) =>
    count === 1 ? l10n.t('1 note has lost its passage') : l10n.t('{0} notes have lost their passages', number(count)),
  replies: (count: number) => (count === 1 ? l10n.t('1 reply') : l10n.t('{0} replies', number(count))),
  guessedFiles: (count: number) =>
    count === 1 ? l10n.t('1 file read as Windows-1252') : l10n.t('{0} files read as Windows-1252', number(count)),
  skippedFiles: (count: number) =>
    count === 1 ? l10n.t('1 file left out') : l10n.t('{0} files left out', number(count)),
};

function number(value: number): string {
  return value.toLocaleString(env.language);
}
