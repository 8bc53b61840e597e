import { unitAt } from '../model/unitAt';
import { combining, foldUnit } from './fold';

/** What stands between a word and the word before it. */
export const gap = {
  /** Spaces with at most one line end, or a hyphen: the words can belong to one name. */
  joined: 0,
  comma: 1,
  slash: 2,
  /** "Iran (Islamic Republic of)". */
  parenthesis: 3,
  /** Anything else: a name never runs across it. */
  broken: 4,
} as const;
export type Gap = (typeof gap)[keyof typeof gap];

const newline = 10;
const space = 32;
const tab = 9;
const apostrophe = 39;
const curlyApostrophe = 0x2019;
const small = 115;
const capital = 83;

/** The gap between two offsets of `text` that hold no letter or digit. */
export function gapBetween(text: string, from: number, to: number): Gap {
  let kind: Gap = gap.joined;
  let newlines = 0;
  let marks = 0;
  for (let at = from; at < to; at++) {
    const code = unitAt(text, at);
    if (code === newline) newlines++;
    else if (code !== space && code !== tab) {
      marks++;
      kind = gapOf(code, text, at);
      if (kind === gap.broken) return kind;
    }
  }
  return newlines > 1 || marks > 1 ? gap.broken : kind;
}

function gapOf(code: number, text: string, at: number): Gap {
  switch (code) {
    case 0x2d:
    case 0x2013:
      // " - " is a dash between thoughts, "two-State" and "sub-\nregional" are one word.
      return unitAt(text, at - 1) === space && unitAt(text, at + 1) === space ? gap.broken : gap.joined;
    case 0x2b:
      return gap.joined;
    case 0x28:
      return gap.parenthesis;
    case 0x2c:
      return gap.comma;
    case 0x3001:
      // The comma between the parts of a Chinese list.
      return gap.comma;
    case 0x2f:
      return gap.slash;
    case apostrophe:
    case curlyApostrophe:
      // "Côte d'Ivoire", but no quotation.
      return isWord(unitAt(text, at - 1)) && isWord(unitAt(text, at + 1)) ? gap.joined : gap.broken;
    case 0x2e: {
      // "U.N." and the initial of "Paul H. Ade", but not the end of a sentence.
      const single = isWord(unitAt(text, at - 1)) && !(at > 1 && isWord(unitAt(text, at - 2)));
      const next = unitAt(text, at + 1);
      return single && (isWord(next) || next === space || next === newline) ? gap.joined : gap.broken;
    }
    default:
      return gap.broken;
  }
}

function isWord(code: number): boolean {
  const folded = foldUnit(code);
  return folded !== 0 && folded !== combining;
}

/** Behind a possessive "'s" or "s'" that starts at `at`; else `at`. */
export function skipPossessive(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== apostrophe && code !== curlyApostrophe) return at;
  const next = text.charCodeAt(at + 1);
  if ((next === small || next === capital) && foldUnit(text.charCodeAt(at + 2)) === 0) return at + 2;
  const before = text.charCodeAt(at - 1);
  return (before === small || before === capital) && (next === space || next === newline) ? at + 1 : at;
}
