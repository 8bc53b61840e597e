import type { OutlineItem } from '../../model/speech';
import type { Span } from '../../model/span';
import type { Range } from '../../model/lineIndex';
import { trimmedEnd } from '../outline';
import { plural } from '../uses';
import type { DocumentView } from '../view';
import { speakingTime, spokenWords } from './speakingTime';

/** What one speaker says without a break. */
export interface Turn extends Span {
  readonly range: Range;
  /** The words that announce it. */
  readonly head: Range;
  /** Who speaks, as the outline names it: "Costa (Elbonia)". */
  readonly label: string;
  readonly speaker?: string;
  readonly country?: string;
  /** The language that the record says was spoken. */
  readonly language?: string;
  readonly words: number;
  /** How long that takes: "3 min". */
  readonly time: string;
}

/**
 * The turns of a document in the order of the text; where it is no record, its speeches, else whom it quotes.
 * @param rate words a minute
 */
export function turnsOf(view: DocumentView, rate: number): readonly Turn[] {
  const { outline } = view.speech;
  for (const kind of ['turn', 'speech', 'attribution'] as const) {
    const items = outline.filter((item) => item.kind === kind);
    if (items.length > 0) return items.map((item) => turnOf(item, view, rate));
  }
  return [];
}

/** @param rate words a minute */
export function turnOf(item: OutlineItem, { text, lines }: DocumentView, rate: number): Turn {
  const end = trimmedEnd(text, item.start, item.end);
  const { start, speaker, country, language } = item;
  const words = spokenWords(text.slice(bodyStart(item), end));
  return {
    start,
    end,
    range: lines.rangeOf({ start, end }),
    head: lines.rangeOf({ start, end: Math.max(start, Math.min(item.headEnd, end)) }),
    label: speakerLabel(item) ?? item.text,
    ...(speaker !== undefined && { speaker }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    words,
    time: speakingTime(words, rate),
  };
}

/** Where the spoken words begin: those that announce a turn are not spoken, those that attribute a quotation are counted. */
function bodyStart({ kind, start, headEnd, speaker }: OutlineItem): number {
  return kind === 'attribution' || (kind === 'speech' && speaker === undefined) ? start : headEnd;
}

/** "Costa (Elbonia)"; `undefined` where nobody is named. */
function speakerLabel({ speaker, country }: Pick<OutlineItem, 'speaker' | 'country'>): string | undefined {
  return speaker === undefined || country === undefined ? speaker : `${speaker} (${country})`;
}

/** "spoke in French · 412 words, 3 min" */
export function turnDetail({ language, words, time }: Pick<Turn, 'language' | 'words' | 'time'>): string {
  const length = `${plural(words, 'word')}, ${time}`;
  return language === undefined ? length : `spoke in ${language} · ${length}`;
}
