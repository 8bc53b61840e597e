import type { DocumentLink, Location, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Links as our own rendering writes them: nothing in a destination ends it early. */
const markdownLink = /\[((?:[^\]\\]|\\.)*)\]\(([^()\s]+)\)/g;

/** The links in an entry's document; the words are linked, not the address behind them. */
export function entryDocumentLinks(document: TextDocument): DocumentLink[] {
  return [...document.getText().matchAll(markdownLink)].map(({ 1: words = '', 2: target = '', index }) => ({
    range: {
      start: document.positionAt(index),
      end: document.positionAt(index + words.length + 2),
    },
    target,
  }));
}

/** Where in the editor the link at a position of an entry's document leads; addresses of the web are no place in it. */
export function entryLinkAt(document: TextDocument, position: Position): Location | undefined {
  const offset = document.offsetAt(position);
  for (const { 0: all, 2: target = '', index } of document.getText().matchAll(markdownLink)) {
    if (offset < index || offset > index + all.length || /^https?:/.test(target)) continue;
    const { uri, at } = placeOf(target);
    return { uri, range: { start: at, end: at } };
  }
  return undefined;
}

function placeOf(target: string): { uri: string; at: Position } {
  const [, uri, line, character] = /^(.*)#L(\d+),(\d+)$/.exec(target) ?? [];
  if (uri && line && character) return { uri, at: { line: Number(line) - 1, character: Number(character) - 1 } };
  return { uri: target, at: { line: 0, character: 0 } };
}
