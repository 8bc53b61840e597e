import type { Genre } from '../model/speech';
import { capitalised } from './names';

/** Organs that a document can be spoken in or adopted by, as their names are written in full. */
const named =
  /(?<!\bPeace and |\bNational |\bSupreme )\b(Security\s+Council|General\s+Assembly|Human\s+Rights\s+Council|Human\s+Rights\s+Committee|Economic\s+and\s+Social\s+Council|Trusteeship\s+Council|Peacebuilding\s+Commission|Conference\s+on\s+Disarmament|International\s+Law\s+Commission|Commission\s+on\s+(?:the\s+Status\s+of\s+Women|Human\s+Rights|Population\s+and\s+Development)|Commission\s+for\s+Social\s+Development|Committee\s+(?:against\s+Torture|on\s+(?:the\s+(?:Rights\s+of\s+the\s+Child|Rights\s+of\s+Persons\s+with\s+Disabilities|Elimination\s+of\s+(?:Racial\s+Discrimination|Discrimination\s+against\s+Women))|Economic,\s+Social\s+and\s+Cultural\s+Rights|Enforced\s+Disappearances|Migrant\s+Workers))|(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee)\b/i;
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

/** The organ that words name first. */
export function bodyIn(words: string): string | undefined {
  const english = named.exec(words)?.[1];
  if (english !== undefined) return asWritten(english);
  const found = namedElsewhere.map(([name, body]) => ({ at: words.search(name), body })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.body;
}

/** Whether words are the name of an organ and nothing else. */
export function isBody(words: string): boolean {
  return allNames.some((name) => name.exec(words)?.[0].length === words.length);
}

const allNames = [named, ...namedElsewhere.map(([name]) => name)];

function asWritten(words: string): string {
  return capitalised(words.replace(/\s+/g, ' ')).replace(/ (?:And|On|Of|The|For|Against|With)(?= )/g, (word) =>
    word.toLowerCase(),
  );
}

const committees = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const;

/** The Main Committee of the General Assembly whose document bears this symbol: `A/C.3/75/SR.5`. */
export function committeeOfSymbol(symbol: string): string | undefined {
  const committee = committees[Number(/^A\/C\.([1-6])\//.exec(symbol)?.[1]) - 1];
  return committee && `${committee} Committee`;
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
