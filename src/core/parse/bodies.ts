import type { Genre } from '../model/speech';
import { capitalised } from './names';

/** Organs that a document can be spoken in or adopted by, as their names are written in full. */
const organs = [
  String.raw`Security\s+Council(?!\s+[Rr]eform)`,
  String.raw`General\s+Assembly`,
  String.raw`Human\s+Rights\s+(?:Council|Committee)`,
  String.raw`Economic\s+and\s+Social\s+Council`,
  String.raw`(?:Trusteeship\s+Council|Peacebuilding\s+Commission|Disarmament\s+Commission|International\s+Law\s+Commission|Statistical\s+Commission)`,
  String.raw`Conference\s+on\s+Disarmament`,
  String.raw`Commission\s+on\s+(?:the\s+Status\s+of\s+Women|Human\s+Rights|Population\s+and\s+Development|Narcotic\s+Drugs|Crime\s+Prevention\s+and\s+Criminal\s+Justice|Science\s+and\s+Technology\s+for\s+Development)`,
  String.raw`Commission\s+for\s+Social\s+Development`,
  String.raw`Committee\s+(?:against\s+Torture|on\s+(?:the\s+(?:Rights\s+of\s+the\s+Child|Rights\s+of\s+Persons\s+with\s+Disabilities)|(?:the\s+)?Elimination\s+of\s+(?:Racial\s+Discrimination|Discrimination\s+against\s+Women)|Economic,\s+Social\s+and\s+Cultural\s+Rights|Enforced\s+Disappearances|Migrant\s+Workers|Information|Non-Governmental\s+Organizations))`,
  String.raw`(?:First|Second|Third|Fourth|Fifth|Sixth|1st|2nd|3rd|[4-6]th)\s+Committee`,
  String.raw`Special\s+Committee\s+on\s+(?:Peacekeeping\s+Operations|Decolonization|the\s+Charter)`,
  String.raw`High[-\s]level\s+Political\s+Forum(?:\s+on\s+Sustainable\s+Development)?`,
  String.raw`Permanent\s+Forum\s+on\s+Indigenous\s+Issues`,
  String.raw`(?:World\s+Health|(?:UN|United\s+Nations)\s+Environment)\s+Assembly`,
  String.raw`Intergovernmental\s+Negotiations`,
  String.raw`International\s+Labour\s+Conference|Committee\s+on\s+World\s+Food\s+Security`,
  String.raw`Board\s+of\s+Governors|Executive\s+Committee\s+of\s+the\s+High\s+Commissioner['’]s\s+Programme`,
];
const named = new RegExp(
  `(?<!\\bPeace and |\\bNational |\\bSupreme |\\bReports? of the )\\b(${organs.join('|')})\\b(?!\\s+(?:Chamber|debate\\s+in))`,
  'i',
);
/** By their initials, which a head may have in place of the name; a number behind them is the session. */
const initials: ReadonlyMap<string, string> = new Map([
  ['UNSC', 'Security Council'],
  ['UNGA', 'General Assembly'],
  ['ECOSOC', 'Economic and Social Council'],
  ['HRC', 'Human Rights Council'],
  ['UNHRC', 'Human Rights Council'],
  ['HLPF', 'High-level Political Forum'],
  ['CSW', 'Commission on the Status of Women'],
  ['CND', 'Commission on Narcotic Drugs'],
  ['CCPCJ', 'Commission on Crime Prevention and Criminal Justice'],
  ['UNPFII', 'Permanent Forum on Indigenous Issues'],
  ['C-34', 'Special Committee on Peacekeeping Operations'],
  ['C34', 'Special Committee on Peacekeeping Operations'],
  ['WHA', 'World Health Assembly'],
  ['UNEA', 'United Nations Environment Assembly'],
]);
const short = new RegExp(`(?<![\\p{L}\\d/-])(${[...initials.keys()].join('|')})-?(?:\\d{2})?(?![\\p{L}\\d/])`, 'u');
/** An organ that is named right behind the one to which it belongs. */
const ofParent = /^(?:['’]s)?(?:,\s(?:\d{1,3}|[\p{L}-]{4,20})(?:st|nd|rd|th)\ssession)?[\s,:/(–—-]{1,6}(?:the\s+)?$/u;
const parents = new Set(['General Assembly', 'Economic and Social Council']);

/** The same in French and Spanish. */
const namedElsewhere: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Conseil\s+de\s+s[ée]curit[ée]|Consejo\s+de\s+Seguridad)(?!\p{L})/iu, 'Security Council'],
  [/\b(?:Assembl[ée]e\s+g[ée]n[ée]rale|Asamblea\s+General)\b/iu, 'General Assembly'],
  [/\b(?:Conseil\s+des\s+droits\s+de\s+l['’]homme|Consejo\s+de\s+Derechos\s+Humanos)\b/iu, 'Human Rights Council'],
  [
    /\b(?:Conseil\s+[ée]conomique\s+et\s+social|Consejo\s+Econ[óo]mico\s+y\s+Social)\b/iu,
    'Economic and Social Council',
  ],
  ...(
    [
      ['Première|Primera', 'First'],
      ['Deuxième|Segunda', 'Second'],
      ['Troisième|Tercera', 'Third'],
      ['Quatrième|Cuarta', 'Fourth'],
      ['Cinquième|Quinta', 'Fifth'],
      ['Sixième|Sexta', 'Sixth'],
    ] as const
  ).map(
    ([ordinals, english]) =>
      [
        new RegExp(`(?<!\\p{L})(?:${ordinals})\\s+Com(?:mission|isión)(?!\\p{L})`, 'iu'),
        `${english} Committee`,
      ] as const,
  ),
];

/**
 * The organ that words name first, or its own one that stands right behind: "General Assembly, Third Committee".
 * @param following what stands behind the words
 */
export function bodyIn(words: string, following = ''): string | undefined {
  const first = firstNamed(words);
  if (!first || !parents.has(first.body)) return first?.body;
  const behind = `${words}${following}`.slice(first.end, first.end + 80);
  const own = firstNamed(behind);
  const belongs = own && !parents.has(own.body) && ofParent.test(behind.slice(0, own.start));
  return belongs && /Comm|Forum/.test(own.body) ? own.body : first.body;
}

interface NamedBody {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

function firstNamed(words: string): NamedBody | undefined {
  const english = named.exec(words);
  const found = english && {
    body: asWritten(english[0]),
    start: english.index,
    end: english.index + english[0].length,
  };
  if (found) return shortNamed(words.slice(0, found.start)) ?? found;
  const elsewhere = namedElsewhere.flatMap(([name, body]) => {
    const match = name.exec(words);
    return match ? [{ body, start: match.index, end: match.index + match[0].length }] : [];
  });
  return elsewhere.sort((a, b) => a.start - b.start)[0] ?? shortNamed(words);
}

function shortNamed(words: string): NamedBody | undefined {
  const match = short.exec(words);
  const body = initials.get(match?.[1] ?? '');
  return match && body !== undefined ? { body, start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether words are the name of an organ and nothing else. */
export function isBody(words: string): boolean {
  return allNames.some((name) => name.exec(words)?.[0].length === words.length);
}

const allNames = [named, ...namedElsewhere.map(([name]) => name)];

function asWritten(words: string): string {
  return capitalised(words.replace(/\s+/g, ' '))
    .replace(/ (?:And|On|Of|The|For|Against|With)(?= )/g, (word) => word.toLowerCase())
    .replace(/^(\d)\S+/, (_, number: string) => committees[Number(number) - 1] ?? '')
    .replace(/High[- ]Level/, 'High-level')
    .replace(/^Un /, 'United Nations ')
    .replace(/['’]S /, (genitive) => genitive.toLowerCase())
    .replace('on Elimination', 'on the Elimination');
}

const committees = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const;

/** The Main Committee of the General Assembly whose document bears this symbol: `A/C.3/75/SR.5`. */
export function committeeOfSymbol(symbol: string): string | undefined {
  const committee = committees[Number(/^A\/C\.([1-6])\//.exec(symbol)?.[1]) - 1];
  return committee && `${committee} Committee`;
}

/** The series of the press releases on the meetings of the Main Committees, in their order. */
const committeeSeries = ['DIS', 'EF', 'SHC', 'SPD', 'AB', 'L'];
const releaseSymbol = /^(SC|GA|ECOSOC)\/(?:([A-Z]+)\/)?\d/;

/** The organ on whose meeting a press release of this symbol is: `GA/SHC/3760`. */
export function bodyOfRelease(symbol: string): string | undefined {
  const [, organ, series = ''] = releaseSymbol.exec(symbol) ?? [];
  if (organ === 'SC') return 'Security Council';
  if (organ !== 'GA') return organ && initials.get(organ);
  if (series === 'COL') return 'Special Committee on Decolonization';
  const committee = committees[committeeSeries.indexOf(series)];
  return committee ? `${committee} Committee` : series === '' ? 'General Assembly' : undefined;
}

/** Treaty bodies, by the series of their documents. */
const treatyBodies: ReadonlyMap<string, string> = new Map([
  ['CCPR', 'Human Rights Committee'],
  ['CAT', 'Committee against Torture'],
  ['CERD', 'Committee on the Elimination of Racial Discrimination'],
  ['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
  ['CRC', 'Committee on the Rights of the Child'],
  ['CRPD', 'Committee on the Rights of Persons with Disabilities'],
  ['CED', 'Committee on Enforced Disappearances'],
  ['CMW', 'Committee on Migrant Workers'],
]);

/** A record and a resolution belong to the organ whose symbol they bear, and all that a treaty body issues is its own. */
export function bodyOfSymbol(symbol: string, genre: Genre): string | undefined {
  const treatyBody = treatyBodies.get(symbol.slice(0, symbol.indexOf('/')));
  if (treatyBody !== undefined) return treatyBody;
  if (!['verbatim', 'summary', 'resolution'].includes(genre)) return undefined;
  if (symbol.startsWith('S/')) return 'Security Council';
  if (symbol.startsWith('A/HRC/')) return 'Human Rights Council';
  return /^A\/(?:RES|DEC|\d+\/PV|(?:ES|S)-\d+\/PV)/.test(symbol) ? 'General Assembly' : undefined;
}

/** What the resolutions of an organ have before the session in their symbol. */
const seriesOf: ReadonlyMap<string, string> = new Map([
  ['General Assembly', 'A'],
  ['Human Rights Council', 'A/HRC'],
  ['Economic and Social Council', 'E'],
]);

/** The beginning of the symbols of an organ's resolutions: `A/HRC`. */
export function resolutionSeries(body: string): string | undefined {
  return seriesOf.get(body);
}
