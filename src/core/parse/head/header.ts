import { stateOfCode } from '../../glossary/stateCodes';
import type { Genre, Header } from '../../model/speech';
import { bodyIn, bodyOfRelease, bodyOfSymbol, committeeOfSymbol, resolutionSeries } from '../bodies';
import type { DocumentText } from '../documentText';
import { generalDebateName } from './debateName';
import { fieldOf } from './frontMatter';
import { isCourt } from './frontPage';
import { findResolutionTitle, namedResolution } from '../genres/resolutionTitle';
import { readMeeting } from '../meeting/meeting';
import { symbolInHead, symbolInName, wholeSymbol } from './ownSymbol';
import { cityOf, placeInHead, placeOf, placeOfDateline } from './place';
import { readDate } from './day';
import type { HeaderSigns } from './signs';
import { titleOf } from './title';

/** Documents of the General Assembly and the Human Rights Council bear their session: `A/75/PV.12`, `A/RES/70/1`. */
const sessionInSymbol = /^A\/(?:HRC\/)?(?:(?:RES|DEC|C\.\d)\/)?(\d{1,3})\//;

/** "[EN/AR]": in which languages a site has the document. */
const languages = /\s\[[A-Z]{2}(?:\/[A-Z]{2}){0,6}\]$/;

/** Title, date, place, body, symbol, what is told of the meeting, and what the file's name tells. */
export function readHeader(signs: HeaderSigns): Header {
  const { document, name, genre } = signs;
  const debate = generalDebateName.exec(name);
  const date = readDate(signs, debate?.[3]);
  const title = (fieldOf(document, 'title') ?? signs.title ?? titleOf(signs, date))?.replace(languages, '');
  const body =
    fieldOf(document, 'body') ??
    bodyOfRecord(signs) ??
    (signs.release ? bodyOfRelease(symbolOf(signs, undefined) ?? '') : undefined) ??
    signs.page?.organ ??
    bodyOf(signs) ??
    bodyOfSymbol(fieldOf(document, 'symbol') ?? symbolOf(signs, undefined) ?? '', genre);
  const symbol = symbolOf(signs, body);
  const country = fieldOf(document, 'country') ?? debate?.[1] ?? signs.country;
  // A statement or a record may tell its day twice, and its place only once.
  const twice = genre === 'statement' || genre === 'verbatim' || genre === 'summary';
  const days = date ? [date, ...(twice ? (date.again ?? []) : [])] : [];
  const besideDay = days.reduce<string | undefined>((found, day) => found ?? placeOf(document, day, genre), undefined);
  const alone = genre === 'statement' ? placeInHead : genre === 'news' ? placeOfDateline : undefined;
  const beside = besideDay ?? (date ? undefined : alone?.(document));
  const place =
    cityOf(fieldOf(document, 'place')) ??
    (beside === title ? undefined : beside) ??
    signs.announced?.place ??
    (signs.release ? newsDivision.exec(document.text.slice(0, headLength))?.[1] : undefined);
  const told = debate?.[2] ?? document.frontMatter?.['session'] ?? sessionInSymbol.exec(symbol ?? '')?.[1];
  const session = Number(told) || undefined;
  const year = Number((date?.date ?? debate?.[3])?.slice(0, 4));
  const state = country?.length === 3 ? stateOfCode(country, year, signs.glossary) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(date && { date: date.date, ...(date.dateEnd !== undefined && { dateEnd: date.dateEnd }) }),
    ...(!date && debate?.[3] !== undefined && { date: debate[3] }),
    ...(place !== undefined && { place }),
    ...(body !== undefined && { body }),
    ...(symbol !== undefined && { symbol: `symbol/${symbol}` }),
    ...(country !== undefined && { country }),
    ...(state !== undefined && { state }),
    ...(session !== undefined && { session }),
    ...readMeeting(document, genre, symbol, signs.turns),
  };
}

/** "Department of Public Information • News and Media Division • New York". */
const newsDivision = /\bNews and Media Division\s\S\s(\p{L}[\p{L} ]+)$/mu;

function bodyOf({ document, announced, genre, name }: HeaderSigns): string | undefined {
  // What is spoken in the general debate may well begin with another organ.
  if (generalDebateName.test(name)) return 'General Assembly';
  const { text, blocks } = document;
  const [first] = blocks;
  if (first && isCourt(text.slice(first.start, first.end))) return 'International Court of Justice';
  const formula = blocks
    .slice(0, 12)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 90)))
    .find((words) => /^[“"*_]*The\s[^,]{5,60},[*_]*(?:$|\s+[*_]*[A-Z][a-z]+(?:ing|ed)\b)/i.test(words));
  if (genre === 'resolution') return bodyIn(formula ?? text.slice(0, headLength));
  const announcedIn =
    announced && bodyIn(text.slice(announced.start, announced.end), text.slice(announced.end, announced.end + 80));
  // A spokesperson speaks of what happens anywhere, and so does a briefing of which others tell.
  const ofAll = /^\p{L}*\s?Spokes/u.test(announced?.speaker?.role ?? '') || (genre === 'news' && announced);
  return announcedIn ?? (ofAll ? undefined : bodyIn(headBody(document, genre)));
}

/** The organ or the Main Committee whose record a symbol names, whichever others its first words speak of: `A/C.3/75/SR.5`. */
function bodyOfRecord(signs: HeaderSigns): string | undefined {
  if (signs.genre !== 'verbatim' && signs.genre !== 'summary') return undefined;
  const symbol = symbolOf(signs, undefined) ?? '';
  return committeeOfSymbol(symbol) ?? bodyOfSymbol(symbol, signs.genre);
}

/** So many units have to tell where a document belongs. */
const headLength = 600;
/** A paragraph at least so long, which ends as a sentence does, is running text. */
const runningText = 80;

const citedOrgan = /\b(?:Assembly|Council)\s+[Rr]esolutions?\b/g;

/** A report names many organs; only what stands in its head tells where it belongs. */
function headBody({ text, blocks }: DocumentText, genre: Genre): string {
  // Behind the first paragraph of running text a letter or a paper speaks of others.
  if (genre === 'letter' || genre === 'other' || genre === 'report') {
    const prose = blocks.find(({ start, end }) => end - start >= runningText && text.charAt(end - 1) === '.');
    return text.slice(0, Math.min(headLength, prose?.start ?? headLength));
  }
  // The first paragraph of a conversation announces it; what is spoken of behind them may be anything.
  if (genre === 'interview') return text.slice(0, blocks[0]?.end);
  if (genre === 'news') return text.slice(0, 3000);
  // Whose resolution is cited need not be where somebody speaks.
  return text.slice(0, headLength).replace(citedOrgan, '');
}

/** What the front matter or the head tells wins over the name of the file. */
function symbolOf({ document, genre, name }: HeaderSigns, body: string | undefined): string | undefined {
  const field = fieldOf(document, 'symbol');
  const written = field && (wholeSymbol(field) ?? field.replace(/\s/g, ''));
  if (written) return written;
  return (
    symbolInHead(document.text) ??
    symbolBehindTitle(document, genre) ??
    (genre === 'resolution' ? symbolInTitle(document, body, symbolInName(name)) : symbolInName(name))
  );
}

/** "Report of the Secretary-General on lakes (S/2041/12)": so other sites name what they publish. */
function symbolBehindTitle({ text, blocks }: DocumentText, genre: Genre): string | undefined {
  const [first] = blocks;
  if (!first || (genre !== 'report' && genre !== 'letter')) return undefined;
  const { start, end } = first;
  const words = /\(([A-Z]{1,5}\/[^\s()]{3,40})\)$/.exec(text.slice(Math.max(start, end - 50), end))?.[1];
  return words === undefined ? undefined : wholeSymbol(words);
}

/** @param named the symbol that the file's name tells: it decides where the organ of a number is not known */
function symbolInTitle(
  document: DocumentText,
  body: string | undefined,
  named: string | undefined,
): string | undefined {
  const title = findResolutionTitle(document);
  if (!title) return named ?? namedResolution(document)?.symbol;
  const { session, number, year, decision } = title;
  if (session === undefined) return `S/RES/${number}(${year})`;
  const organ = resolutionSeries(body ?? '') ?? (named === undefined ? 'A' : undefined);
  return organ ? `${organ}/${decision ? 'DEC' : 'RES'}/${session}/${number}` : named;
}
