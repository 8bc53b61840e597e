import type { Genre, Header } from '../../model/speech';
import type { DocumentText } from '../documentText';
import type { TurnLabel } from '../genres/record';
import { agendaOf } from './agenda';
import { meetingNumber } from './number';
import { presidentOf } from './president';

/**
 * What a document tells of the meeting that it belongs to.
 * @param symbol of the document, without its kind: `S/PV.8941`
 */
export function readMeeting(
  document: DocumentText,
  genre: Genre,
  symbol: string | undefined,
  turns: readonly TurnLabel[],
): Pick<Header, 'meeting' | 'agenda' | 'president'> {
  const meeting = meetingNumber(document, genre, symbol);
  const agenda = agendaOf(document, genre, turns);
  const president = genre === 'verbatim' || genre === 'summary' ? presidentOf(document, turns) : undefined;
  return {
    ...(meeting !== undefined && { meeting }),
    ...(agenda.length > 0 && { agenda }),
    ...(president && { president }),
  };
}
