import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';

/** "(a)", "a)", "a.", "(ii)", "(1)", "(A)": the mark of a sub-paragraph, with the white space or the letter behind it. */
const mark = /^[*_“"]*(\(([a-z]{1,5}|\d{1,2}|[A-Z]{1,4})\)|([a-z]{1,4})\)|([a-z])\.(?=\s))\s*(?=\S)/;
const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** So many sub-paragraphs may be lost between two marks. */
const widestGap = 3;

/** What a mark can count: "(i)" is a Roman one or the ninth letter. */
interface Reading {
  readonly style: string;
  readonly value: number;
}

/** Gathers the sub-paragraphs of one paragraph after the other. */
export class Subparagraphs {
  #blocks: Block[] = [];
  #marks: string[] = [];

  /** Takes a paragraph that begins with the mark of a sub-paragraph; tells whether it does. */
  take(block: Block, text: string): boolean {
    const found = subparagraphMark(text.slice(block.start, Math.min(block.end, block.start + 24)));
    if (found === undefined) return false;
    this.#blocks.push(block);
    this.#marks.push(found);
    return true;
  }

  /** The sub-paragraphs since the last call. @param depth of those right under the paragraph */
  finish(text: string, depth: number): OutlineDraft[] {
    const levels = subparagraphLevels(this.#marks);
    const drafts = this.#blocks.flatMap(({ start, end }, i): OutlineDraft[] => {
      const level = levels[i];
      if (level === undefined) return [];
      return [
        { kind: 'subparagraph', start, headEnd: end, text: headText(text.slice(start, end)), depth: depth + level },
      ];
    });
    this.#blocks = [];
    this.#marks = [];
    return drafts;
  }
}

/** How a paragraph begins that is a part of another one: "(a)"; `undefined` where it begins with words. */
export function subparagraphMark(words: string): string | undefined {
  return mark.exec(words)?.[1];
}

/**
 * How deep the sub-paragraphs of one paragraph lie in each other, 0 for those right under it; `undefined` for a mark that
 * counts on from none of those before, as a reference at the beginning of a line.
 * @param marks in the order of the text, as {@link subparagraphMark} gives them
 */
export function subparagraphLevels(marks: readonly string[]): (number | undefined)[] {
  const open: Reading[] = [];
  return marks.map((words, i) => {
    const readings = readingsOf(words);
    const next = readingsOf(marks[i + 1] ?? '');
    // Behind "(h)" comes the letter i, unless "(ii)" follows.
    const first = readings.find(({ value }) => value === 1);
    const opens = first && next.some(({ style, value }) => style === first.style && value === 2);
    const on = opens ? -1 : levelOf(readings, open);
    const reading = on < 0 ? first : readings.find(({ style }) => style === open[on]?.style);
    if (!reading) return undefined;
    // Who begins to count anew has ended the list of that kind.
    const level = on < 0 ? open.findIndex(({ style }) => style === reading.style) : on;
    if (level >= 0) open.length = level;
    open.push(reading);
    return open.length - 1;
  });
}

/** The innermost list that a mark goes on, else the innermost of which some are lost; -1 for none. */
function levelOf(readings: readonly Reading[], open: readonly Reading[]): number {
  const goesOn = (most: number) =>
    open.findLastIndex(({ style, value }) =>
      readings.some((reading) => reading.style === style && reading.value > value && reading.value <= value + most),
    );
  const next = goesOn(1);
  return next >= 0 || readings.some(({ value }) => value === 1) ? next : goesOn(widestGap);
}

function readingsOf(words: string): Reading[] {
  const bare = words.replace(/[().]/g, '');
  const form = words.replace(bare, '');
  if (bare === '') return [];
  if (/^\d/.test(bare)) return [{ style: `1${form}`, value: Number(bare) }];
  const lower = bare.toLowerCase();
  const letter = bare === lower ? 'a' : 'A';
  const readings: Reading[] = [];
  // Behind (z) comes (aa).
  if (new Set(lower).size === 1)
    readings.push({ style: letter + form, value: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) });
  if (roman.test(lower)) readings.push({ style: `${letter}:${form}`, value: romanValue(lower) });
  return readings;
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((sign) => romanValues[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
