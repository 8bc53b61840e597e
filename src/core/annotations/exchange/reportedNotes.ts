import { LineIndex } from '../../model/lineIndex';
import type { AnchorState, Anchoring, Section, SectionPlace, Thread } from '../model';
import { sectionAt, type CitedDocument } from './citation';

/** A note as reports tell it. */
export interface ReportedNote {
  readonly thread: Thread;
  readonly state: AnchorState;
  /** The first line of the passage, from 1; `undefined` when the note has no place. */
  readonly line?: number;
  /** The words that stand there now, else those that the note remembers. */
  readonly quote: string;
  readonly section?: SectionPlace;
}

/** A document and its notes, in the order of the text; those without a place come last. */
export interface ReportedDocument {
  /** Path or name. */
  readonly file: string;
  readonly cited: CitedDocument;
  readonly notes: readonly ReportedNote[];
}

/** What is known of a document whose notes are reported. */
export interface DocumentToReport {
  readonly file: string;
  readonly cited: CitedDocument;
  /** The text that the places are offsets of. */
  readonly text: string;
  readonly sections: readonly Section[];
  /** Each with its place in `text`; no place is like an orphan's. */
  readonly threads: readonly { readonly thread: Thread; readonly anchoring: Anchoring | undefined }[];
}

export function reportDocument({ file, cited, text, sections, threads }: DocumentToReport): ReportedDocument {
  const lines = LineIndex.of(text);
  const notes = threads.map(({ thread, anchoring }): ReportedNote => {
    const remembered = thread.target.section;
    if (!anchoring || !('span' in anchoring)) {
      const state = anchoring?.state ?? 'orphaned';
      return { thread, state, quote: thread.target.quote?.exact ?? '', ...(remembered && { section: remembered }) };
    }
    const { state, span } = anchoring;
    const section = sectionAt(sections, span) ?? remembered;
    return {
      thread,
      state,
      line: lines.lineAt(span.start) + 1,
      quote: text.slice(span.start, span.end),
      ...(section && { section }),
    };
  });
  return { file, cited, notes: notes.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0) };
}
