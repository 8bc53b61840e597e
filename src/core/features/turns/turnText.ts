import { citedDocument } from '../../annotations/exchange/citation';
import type { DocumentView } from '../view';
import { writtenDate } from '../dates';
import { folded } from '../excerpt';
import { meetingName } from '../meeting';
import { documentLabel } from '../uses';
import { pageAt } from './pages';
import type { Turn } from './turns';

/** A turn for somebody who quotes it: its words, and where they stand. */
export interface CitedTurn {
  readonly text: string;
  /** "Costa (Elbonia), S/PV.9101, 4 April 2022, p. 3", without a symbol "Security Council, 9101st meeting, ...". */
  readonly citation: string;
}

/** The words of a turn as they stand in the file, and their citation as notes of United Nations documents write it. */
export function citedTurn({ start, end, label, speaker }: Turn, view: DocumentView): CitedTurn {
  const { symbol, date } = citedDocument(view.speech.header);
  const page = pageAt(view.text, start);
  const { body, meeting } = view.speech.header;
  // The symbol of a record has the number of its meeting, and a note of a United Nations document says it once.
  const named =
    symbol ?? (meeting === undefined || body === undefined ? undefined : `${body}, ${meetingName({ meeting })}`);
  const document = named ?? folded(documentLabel({ uri: view.uri, header: view.speech.header }));
  const parts = [
    speaker === undefined ? undefined : label,
    document === label ? undefined : document,
    date && writtenDate(date),
    page === undefined ? `line ${view.lines.lineAt(start) + 1}` : `p. ${page}`,
  ];
  const citation = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return { text: view.text.slice(start, end), citation };
}
