import type { Speech } from '../core/model/speech';
import type { Span } from '../core/model/span';
import { LineIndex } from '../core/model/lineIndex';
import { placeOf, type Place } from './place';

type Located<T extends Span> = Omit<T, 'start' | 'end'> & Place;

/** The facts of one file in the stable format that other programs read. */
export function factsOf(file: string, text: string, speech: Speech) {
  const { header } = speech;
  const lines = LineIndex.of(text);
  const place = (span: Span) => placeOf(span, text, lines);
  const located = <T extends Span>(fact: T): Located<T> => ({ ...fact, ...place(fact) });
  return {
    file,
    genre: speech.genre,
    title: header.title,
    date: header.date,
    date_end: header.dateEnd,
    place: header.place,
    body: header.body,
    symbol: header.symbol,
    country: header.country,
    session: header.session,
    meeting: header.meeting,
    agenda: header.agenda,
    president: header.president,
    speakers: speech.speakers,
    outline: speech.outline.map(({ start, end, headEnd, text: words, ...rest }) => ({
      line: lines.lineAt(start) + 1,
      endLine: lines.lineAt(Math.max(start, end - 1)) + 1,
      ...rest,
      text: headEnd > start ? words : '',
    })),
    references: speech.references.map(({ pinpoint, ...reference }) => ({
      ...located(reference),
      paragraph: pinpoint?.paragraph,
      preambular: pinpoint?.preambular,
    })),
    terms: speech.terms.map(located),
    abbreviations: speech.abbreviations.map(({ expansion, id, start, end }) => ({
      ...place({ start, end }),
      id,
      expansion,
    })),
    quotations: speech.quotations.map(located),
    themes: speech.themes,
    problems: speech.problems.map(located),
  };
}

export type Facts = ReturnType<typeof factsOf>;
