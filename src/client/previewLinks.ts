/**
 * The links of an entry as VS Code's Markdown preview follows them: it knows neither `file:` nor our own scheme, but
 * takes what begins with a slash from the first workspace folder, and relative paths from the document.
 * @param markdown an entry of the server, in which only links hold `](`
 * @param id the identifier whose entry it is
 * @param folder URI of the first workspace folder; links into others stay as they are
 */
export function previewLinks(markdown: string, id: string, folder: string | undefined): string {
  const up = '../'.repeat(id.split('/').length - 1);
  const entries = markdown.replaceAll('](rostrum:/entry/', `](${up || './'}`);
  return folder === undefined ? entries : entries.replaceAll(`](${folder}/`, '](/');
}
