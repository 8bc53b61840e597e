import type { Range } from '../../model/lineIndex';

/** Instruments that stand together: an organ's, a year's, a chapter's. */
export interface InstrumentGroup {
  readonly kind: 'group';
  /** Names it in requests: `security-council`, `security-council/2015`, `charter/VII`. */
  readonly key: string;
  readonly label: string;
  readonly instruments: number;
}

/** One article, resolution, document or treaty that documents cite. */
export interface CitedInstrument {
  readonly kind: 'instrument';
  readonly id: string;
  /** What it is called inside of its group. */
  readonly label: string;
  /** What it is called in a text. */
  readonly citation: string;
  /** What it is, in plain words; empty where the citation says as much. */
  readonly note: string;
  /** What it is about, a sentence at most; empty when nothing is known. */
  readonly about: string;
  /** How many documents cite it. */
  readonly documents: number;
}

export type InstrumentNode = InstrumentGroup | CitedInstrument;

/** The first level of the view. */
export interface InstrumentOverview {
  readonly groups: readonly InstrumentGroup[];
  /** Instruments that pass the filter, and all. */
  readonly shown: number;
  readonly all: number;
}

/** A document that cites an instrument. */
export interface CitingDocument {
  readonly uri: string;
  readonly label: string;
  /** Date, body or place of the document. */
  readonly description: string;
  /** How often it cites it. */
  readonly passages: number;
}

/** Words of a document that cite an instrument, UTF-16. */
export interface CitingPassage {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}
