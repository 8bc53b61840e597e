import type { AgendaItem, Header } from '../model/speech';
import { shorten } from './excerpt';
import { ordinal } from './symbolNames';

const agendaLength = 160;

/** What of a document's head tells of its meeting. */
type Told = { readonly [Key in 'body' | 'meeting' | 'agenda' | 'president']?: Header[Key] | undefined };

/** "8941st meeting"; `undefined` where no meeting is known. */
export function meetingName({ meeting }: Told): string | undefined {
  return meeting === undefined ? undefined : `${ordinal(meeting)} meeting`;
}

/** "item 75: Oceans and the law of the sea"; the title alone where the organ numbers none. */
function agendaItemLabel({ number, title }: AgendaItem): string {
  if (number === undefined) return title ?? '';
  return `${/\d.*(?:,| and | to | et | y )/.test(number) ? 'items' : 'item'} ${number}${title === undefined ? '' : `: ${title}`}`;
}

/** "Adeyar (Kestria)", or the country of the presidency alone. */
function presidentLabel({ president }: Told): string | undefined {
  const { name, country } = president ?? {};
  return name !== undefined && country !== undefined ? `${name} (${country})` : (name ?? country);
}

/** What a record is of: "8941st meeting of the Security Council · The situation in Elbonia · President: Adeyar (Kestria)". */
export function meetingSummary(told: Told): string {
  const { body, agenda = [] } = told;
  const meeting = meetingName(told);
  const president = presidentLabel(told);
  const parts = [
    meeting !== undefined && body !== undefined ? `${meeting} of the ${body}` : meeting,
    shorten(agenda.map(agendaItemLabel).join('; '), agendaLength),
    president && `President: ${president}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
