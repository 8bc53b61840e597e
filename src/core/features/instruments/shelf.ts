import type { GlossaryEntry } from '../../glossary/glossary';
import type { Knowledge } from '../../knowledge';
import { articleName, fromRoman, printedSymbol, readIdentifier, type Named } from '../identifiers';
import { organOf } from './organ';
import { readResolution } from './resolutionNumber';

/** The groups of the view, in its order. */
export const instrumentGroups = [
  'charter',
  'security-council',
  'general-assembly',
  'other-bodies',
  'statements',
  'documents',
  'treaties',
  'goals',
] as const;
export type InstrumentGroupName = (typeof instrumentGroups)[number];

/** Where an instrument stands among all that can be cited, and how it is called there. */
export interface Shelf {
  readonly group: InstrumentGroupName;
  /** Within its group: a chapter, a year, a session, an organ; empty for what stands in the group itself. */
  readonly section: string;
  /** Sorts the instruments of a group, number by number; those of a section stand together. */
  readonly order: readonly (number | string)[];
  /** What it is called inside of its group. */
  readonly label: string;
  /** What it is called in a text, after the editorial style of the United Nations. */
  readonly citation: string;
}

const charter = 'Charter of the United Nations';
/** The glossary's entry for the Charter as a whole. */
export const charterTerm = 'un-charter';

/** The place of an identity among the instruments; `undefined` when it is none: a concept, an abbreviation, a theme. */
export function shelfOf(id: string, knowledge: Knowledge): Shelf | undefined {
  const named = readIdentifier(id);
  switch (named.kind) {
    case 'article':
      return articleShelf(named, knowledge);
    case 'chapter': {
      const label = `Chapter ${named.chapter}`;
      return charterShelf(named.chapter, [0], label);
    }
    case 'symbol':
      return symbolShelf(named.symbol);
    case 'term':
      return termShelf(named.term, knowledge);
    case 'abbreviation':
    case 'theme':
    case 'invalid':
      return undefined;
  }
}

function articleShelf(named: Extract<Named, { kind: 'article' }>, knowledge: Knowledge): Shelf | undefined {
  const { article, paragraph = 0, point = '' } = named;
  const chapter = knowledge.charter.article(article)?.chapter.number;
  return chapter === undefined ? undefined : charterShelf(chapter, [article, paragraph, point], articleName(named));
}

/** Articles stand behind their chapter as a whole, paragraphs behind their article. */
function charterShelf(chapter: string, order: Shelf['order'], label: string): Shelf {
  return {
    group: 'charter',
    section: chapter,
    order: [fromRoman(chapter), ...order],
    label,
    citation: `${charter}, ${label}`,
  };
}

function symbolShelf(symbol: string): Shelf {
  return resolutionShelf(symbol) ?? statementShelf(symbol) ?? documentShelf(symbol);
}

function resolutionShelf(symbol: string): Shelf | undefined {
  const resolution = readResolution(symbol);
  if (!resolution) return undefined;
  const { organ, decision, written, number, part, year, session } = resolution;
  const kind = decision ? 'decision' : 'resolution';
  const citation = `${organ} ${kind} ${written}`;
  const label = `${decision ? 'Decision' : 'Resolution'} ${written}`;
  if (symbol.startsWith('S/')) {
    // The Council counts its resolutions through: the highest number is the newest.
    const section = String(year ?? '');
    return { group: 'security-council', section, order: [-(year ?? Infinity), -number], label, citation };
  }
  const within = [decision ? 1 : 0, number, part];
  const when = session ? [session.kind, -session.number] : [-(year ?? 0)];
  if (/^A\/(?:RES|DEC)\//.test(symbol)) {
    return { group: 'general-assembly', section: session?.key ?? '', order: [...when, ...within], label, citation };
  }
  return { group: 'other-bodies', section: organ, order: [organ, ...when, ...within], label: citation, citation };
}

function statementShelf(symbol: string): Shelf | undefined {
  const [, year, number] = /^S\/PRST\/(\d{4})\/(\d{1,3})$/.exec(symbol) ?? [];
  if (year === undefined) return undefined;
  return {
    group: 'statements',
    section: year,
    order: [-Number(year), Number(number)],
    label: symbol,
    citation: symbol,
  };
}

/** Documents of no organ that is known here come last. */
const afterAllOrgans = '\uffff';

function documentShelf(symbol: string): Shelf {
  const organ = organOf(symbol) ?? '';
  const printed = printedSymbol(symbol);
  const pieces = printed.split(/(\d+)/).map((piece, i) => (i % 2 === 1 ? Number(piece) : piece));
  const order = [organ || afterAllOrgans, ...pieces];
  return { group: 'documents', section: organ, order, label: printed, citation: printed };
}

function termShelf(id: string, { glossary }: Knowledge): Shelf | undefined {
  const entry = glossary.get(id);
  if (entry?.byNumber) return goalShelf(entry);
  if (!entry || (entry.kind !== 'treaty' && entry.kind !== 'document')) return undefined;
  const { name, abbreviations, source } = entry;
  if (id === charterTerm) return { group: 'charter', section: '', order: [0], label: charter, citation: charter };
  // Names of instruments have capitals; a "draft resolution" is a kind of document, not one.
  if (!/^[\p{Lu}\p{N}]/u.test(name) && source.symbol === undefined) return undefined;
  const short = abbreviations.find((abbreviation) => abbreviation !== name);
  // A treaty is cited by its name alone, whatever resolution it is annexed to.
  const { symbol } = entry.kind === 'document' ? source : {};
  const adopted = symbol === undefined ? undefined : symbolShelf(symbol.replaceAll(' ', ''));
  return {
    group: 'treaties',
    section: '',
    order: [name.toLowerCase()],
    label: short === undefined ? name : `${name} (${short})`,
    citation: adopted ? `${name} (${adopted.citation})` : name,
  };
}

/** Goals of the 2030 Agenda stand by their numbers, each before its targets. */
function goalShelf({ id, name }: GlossaryEntry): Shelf | undefined {
  const [, target, goal, part] = /^sdg-(target-)?(\d{1,2})(?:\.(\w{1,2}))?$/.exec(id) ?? [];
  if (goal === undefined) return undefined;
  const last = part !== undefined && /^\d/.test(part) ? Number(part) : (part ?? 0);
  const citation = target === undefined ? `Sustainable Development Goal ${goal}` : name;
  const label = target === undefined ? name.replace('Sustainable Development ', '') : `Target ${goal}.${part}`;
  return { group: 'goals', section: goal, order: [Number(goal), last], label, citation };
}
