import { readCriticMarkup } from '../../../core/annotations/exchange/criticMarkup';
import { toCriticMarkup, type CriticNote } from '../../../core/annotations/exchange/criticNotes';
import { dropped, type CriticChoice } from '../../../core/annotations/exchange/resolveCritic';
import type { Span } from '../../../core/model/span';
import type { Edit as TextEdit } from '../../../core/annotations/anchoring/follow';

/** The edits that take CriticMarkup out of a text, none touching another, so that notes on the text can follow them. */
export function resolvingEdits(text: string, choice: CriticChoice): readonly TextEdit[] {
  const { marks, escapes } = readCriticMarkup(text);
  const spans = [...marks.flatMap((mark) => dropped(text, mark, choice)), ...escapes];
  return merged(spans).map(({ start, end }) => ({ start, end, text: '' }));
}

/**
 * The edits that write notes into a text as CriticMarkup. Marks go beside the words wherever they can, so that notes
 * stay on the words.
 */
export function writingEdits(text: string, notes: readonly CriticNote[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const { start, end } of merged(notes)) {
    edits.push(...markEdits(text, { start: from, end: start }, []));
    const inside = notes.filter((note) => start <= note.start && note.end <= end);
    edits.push(...markEdits(text, { start, end }, inside));
    from = end;
  }
  edits.push(...markEdits(text, { start: from, end: text.length }, []));
  return edits;
}

/** The edits of one piece of the text. */
function markEdits(text: string, { start, end }: Span, notes: readonly CriticNote[]): readonly TextEdit[] {
  const old = text.slice(start, end);
  const shifted = notes.map((note) => ({ ...note, start: note.start - start, end: note.end - start }));
  const written = toCriticMarkup(old, shifted);
  if (written === old) return [];
  const at = old === '' ? -1 : written.indexOf(old);
  if (at < 0) return [{ start, end, text: written }];
  const before = { start, end: start, text: written.slice(0, at) };
  const after = { start: end, end, text: written.slice(at + old.length) };
  return [before, after].filter((edit) => edit.text !== '');
}

/** Spans in the order of the text, those that overlap or touch as one; an empty one at a border stays apart. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
