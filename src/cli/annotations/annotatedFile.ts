import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { citedDocument, type CitedDocument } from '../../core/annotations/exchange/citation';
import { readMerged } from '../../core/annotations/format/conflicts';
import { UnreadablePage } from '../../core/annotations/format/page';
import { threadsOf } from '../../core/annotations/format/threads';
import type { Anchoring, Section, Thread } from '../../core/annotations/model';
import { wordChange } from '../../core/annotations/wordChange';
import { sectionsOf } from '../../core/annotations/sections';
import { builtInKnowledge } from '../../core/builtIn';
import { parseSpeech } from '../../core/parse/parseSpeech';
import type { SidecarFile } from './sidecarFiles';
import { readTextFile } from '../speechFiles';

/** A thread and where it stands in the text of its document. */
interface PlacedThread {
  readonly thread: Thread;
  readonly anchoring: Anchoring;
}

/** A document with its notes. */
export interface AnnotatedFile {
  readonly file: string;
  /** The text as it is in the file; empty when the document is gone. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly cited: CitedDocument;
  readonly threads: readonly PlacedThread[];
  /** Why all notes of the document are orphans. */
  readonly missing?: string;
}

/** Reads the notes of a document and finds their places. @throws UnreadablePage when the sidecar holds none */
export function readAnnotatedFile({ sidecar, document }: SidecarFile): AnnotatedFile {
  const threads = threadsOf(readMerged(readSidecar(sidecar)));
  const read = readDocument(document);
  if ('missing' in read) return { ...read, file: document, text: '', sections: [], cited: {}, threads: lost(threads) };
  const { text } = read;
  // Editors and the W3C model count without a byte order mark; places on the command line count it.
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const speech = parseSpeech(text, builtInKnowledge(), { name: basename(document) });
  const content = text.slice(mark);
  const sections = sectionsOf(speech);
  const inContent = sections.map((section) => moved(section, -mark));
  const targets = threads.map(({ target }) => target);
  const anchorings = anchorAll(content, targets, inContent).map((anchoring) => movedAnchoring(anchoring, mark));
  const placed = threads.map((thread, i): PlacedThread => {
    return { thread, anchoring: toldAsEdited(thread, anchorings[i] ?? orphaned, text) };
  });
  return { file: document, text, sections, cited: citedDocument(speech.header), threads: placed };
}

/** A note whose words changed stays an edited one, also after an editor noted where the new ones stand. */
function toldAsEdited({ target }: Thread, anchoring: Anchoring, text: string): Anchoring {
  if (!('span' in anchoring)) return anchoring;
  const now = text.slice(anchoring.span.start, anchoring.span.end);
  return wordChange(target, anchoring.state, now) ? { ...anchoring, state: 'edited' } : anchoring;
}

const orphaned: Anchoring = { state: 'orphaned', candidates: [] };

function readSidecar(path: string): string {
  try {
    return readTextFile(path);
  } catch (error) {
    throw new UnreadablePage(error instanceof Error ? error.message : String(error));
  }
}

function readDocument(path: string): { readonly text: string } | { readonly missing: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { missing: 'The document is gone.' };
  if (!found.isFile()) return { missing: 'The document is no file.' };
  try {
    return { text: readTextFile(path) };
  } catch (error) {
    return { missing: `The document cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function lost(threads: readonly Thread[]): PlacedThread[] {
  return threads.map((thread) => ({ thread, anchoring: orphaned }));
}

function moved<T extends { readonly start: number; readonly end: number }>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: Math.max(0, span.start + by), end: Math.max(0, span.end + by) };
}

function movedAnchoring(anchoring: Anchoring, by: number): Anchoring {
  if ('span' in anchoring) return { ...anchoring, span: moved(anchoring.span, by) };
  return { ...anchoring, candidates: anchoring.candidates.map((candidate) => moved(candidate, by)) };
}
