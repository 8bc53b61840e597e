import type { DocumentRecord } from '../corpus/documentRecord';
import type { Confidence, Problem, Reference } from '../model/speech';
import { touches, type Span } from '../model/span';
import type { Knowledge } from '../knowledge';
import { paragraph, type Block, type Run } from './blocks';
import { citedTexts, citingAt, documentsThatAre, type CitedText } from './citedTexts';
import { writtenDate } from './dates';
import { definedElsewhere } from './definedElsewhere';
import { describe, type Description } from './describe';
import { openingVerbAt } from './draftingVerbs';
import { datedNote, otherNames, seeAlso, stateFacts } from './entryNotes';
import { folded, shorten } from './excerpt';
import { firstSentence } from './firstSentence';
import { printedSymbol } from './identifiers';
import { definitionIn, mentionAt, type FoundMention } from './mentionAt';
import { quotedText } from './quotedText';
import { openSense, whySense } from './senses';
import { usualRate } from './turns/speakingTime';
import { turnHover } from './turns/turnHover';
import { countPhrase, distinctLabels, documentLabel, summarizeUses } from './uses';
import type { DocumentView, World } from './view';

export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** How much a hover tells. */
export type HoverLength = 'short' | 'full';

/** Entries linked in one hover. */
const relatedEntries: Readonly<Record<HoverLength, number>> = { short: 3, full: 8 };
/** Places linked in one hover. */
const linkedPlaces = 3;
/** Characters of a definition; about four lines of a hover. */
const definitionLength = 360;
const labelLength = 64;
/** "2041": a day of which only the year is known. */
const yearLength = 4;
const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The document of the workspace whose paragraph or Article is cited at `offset` (UTF-16), so that whoever can read it
 * hands its text to {@link hover}.
 */
export function quotedAt(view: DocumentView, offset: number, { snapshot }: World): CitedText | undefined {
  const found = mentionAt(view.speech, offset);
  if (found?.kind !== 'reference') return undefined;
  const texts = citedTexts(found.id, found.reference.pinpoint, snapshot, citingAt(view, found.span));
  return texts.find(({ uri, passage }) => passage && (uri !== view.uri || !touches(passage, offset)));
}

/**
 * What stands at `offset` (UTF-16) of a document, explained in at most a dozen lines.
 * @param quoted the text of the document that {@link quotedAt} names, as it is now
 * @param rate words a minute, by which the length of a turn is told
 * @param length `short`: the first sentence of a definition; `full`: all that is told of a term in a few lines
 */
export function hover(
  view: DocumentView,
  offset: number,
  world: World,
  quoted?: string,
  rate: number = usualRate,
  length: HoverLength = 'short',
): Hover | undefined {
  const mentioned = mentionHover(view, offset, world, quoted, length);
  const turn = turnHover(view, offset, world, rate);
  if (!mentioned || !turn) return mentioned ?? turn;
  // "The Secretary-General:" is a term and begins a turn.
  return { span: mentioned.span, blocks: [...turn.blocks, ...mentioned.blocks] };
}

function mentionHover(
  view: DocumentView,
  offset: number,
  world: World,
  quoted: string | undefined,
  length: HoverLength,
): Hover | undefined {
  const found = mentionAt(view.speech, offset);
  if (!found) {
    return (
      verbHover(view, offset, world.knowledge, length) ??
      openSense(view, offset, world.knowledge) ??
      definedElsewhere(view, offset, world.snapshot)
    );
  }
  const { span } = found;
  if (found.kind === 'reference' && found.id === 'invalid-symbol') {
    return { span, blocks: explainInvalid(view, span, found.reference) };
  }
  const description = describe(found.id, world.knowledge);
  const own = ownDefinition(view, found);
  if (!description && !own) return undefined;
  const blocks = [
    ...notAsWritten(view, found),
    ...explain(found, description, own, length),
    ...aboutEntry(description, view.text.slice(span.start, span.end), world.knowledge, length),
    ...whySense(view, found, world.knowledge),
    ...itsText(view, offset, found, world, quoted),
    ...whereElse(view.uri, found.id, world),
  ];
  return { span, blocks };
}

interface OwnDefinition {
  readonly expansion: string;
  readonly run: Run;
}

/** What the document itself says that an abbreviation stands for. */
function ownDefinition({ speech, uri, lines }: DocumentView, found: FoundMention): OwnDefinition | undefined {
  const abbreviation = found.kind === 'abbreviation' ? found.abbreviation : definitionIn(speech, found.id);
  if (!abbreviation) return undefined;
  const { expansion, start, end } = abbreviation;
  const range = lines.rangeOf({ start, end });
  const run: Run = {
    text: `defined in this document, line ${range.start.line + 1}`,
    link: { kind: 'place', place: { uri, range } },
  };
  return { expansion, run };
}

/** What a verb that opens a paragraph of a resolution commits to; where it is used nobody asks. */
function verbHover(view: DocumentView, offset: number, knowledge: Knowledge, length: HoverLength): Hover | undefined {
  const verb = openingVerbAt(view, offset, knowledge);
  const description = verb && describe(verb.id, knowledge);
  if (!description) return undefined;
  const { id, span } = verb;
  const found = { kind: 'term', id, span } as const;
  return {
    span,
    blocks: [...explain(found, description, undefined, length), ...aboutEntry(description, '', knowledge, length)],
  };
}

/** What else is told of a glossary entry: its years, a State's facts, its names elsewhere, what belongs near it. */
function aboutEntry(
  description: Description | undefined,
  written: string,
  knowledge: Knowledge,
  length: HoverLength,
): Block[] {
  const entry = description?.entry;
  if (!entry) return [];
  const full = length === 'full';
  return [
    ...datedNote(entry, written, knowledge),
    ...(full ? [...stateFacts(entry), ...otherNames(entry)] : []),
    ...seeAlso(entry.related, relatedEntries[length], knowledge),
  ];
}

function explain(
  found: FoundMention,
  description: Description | undefined,
  own: OwnDefinition | undefined,
  length: HoverLength,
): Block[] {
  const blocks: Block[] = [];
  const isOwn = found.id.startsWith('abbr/');
  const title = (description?.title ?? found.id) + pinpointed(found);
  const note = isOwn && own ? own.expansion : (description?.note ?? '');
  blocks.push(
    paragraph({ text: title, style: 'strong', ...(!isOwn && entryLink(found.id)) }, ...(note ? [` · ${note}`] : [])),
  );
  const unsure = found.kind === 'reference' ? doubt(found.reference.confidence) : undefined;
  if (unsure) blocks.push(paragraph({ text: unsure, style: 'emphasis' }));
  if (description?.definition) {
    const { definition, entry } = description;
    // What is not of the glossary has no first sentence that is made to stand alone.
    const short = entry && length === 'short' ? `${firstSentence(definition)}.` : definition;
    blocks.push(paragraph(shorten(short, definitionLength)));
  }
  const sources: Run[] = [];
  if (description?.source) {
    const { label, url } = description.source;
    sources.push({ text: 'Source: ' }, { text: label, ...(url && { link: { kind: 'web', url } }) });
  }
  if (own) {
    if (!isOwn) sources.push({ text: sources.length > 0 ? ' · ' : '' }, { text: `“${own.expansion}”, ` });
    sources.push(own.run);
  }
  if (sources.length > 0) blocks.push(paragraph(...sources));
  return blocks;
}

/** ", paragraph 5": the words that name a paragraph belong to what is explained. */
function pinpointed(found: FoundMention): string {
  const pinpoint = found.kind === 'reference' ? found.reference.pinpoint : undefined;
  return pinpoint ? `, ${pinpoint.preambular ? 'preambular ' : ''}paragraph ${pinpoint.paragraph}` : '';
}

/** The words that are cited, from the user's own file; without a paragraph the file that holds them. */
function itsText(
  view: DocumentView,
  offset: number,
  { id }: FoundMention,
  world: World,
  text: string | undefined,
): Block[] {
  const cited = quotedAt(view, offset, world);
  if (!cited?.passage) {
    const others = documentsThatAre(id, world.snapshot).filter(({ uri }) => uri !== view.uri);
    const links = others.slice(0, linkedPlaces).map((record, i): Run[] => [
      { text: i > 0 ? '; ' : '' },
      {
        text: label(record),
        link: { kind: 'place', place: { uri: record.uri, range: documentStart } },
      },
    ]);
    return links.length > 0 ? [paragraph('In this workspace: ', ...links.flat())] : [];
  }
  const { passage, record, uri, range } = cited;
  const words = quotedText(passage, text);
  const place: Run = {
    text: `${passage.name} in ${label(record)}`,
    link: { kind: 'place', place: { uri, range } },
  };
  return [paragraph(words ? `“${words}” · ` : 'In this workspace: ', place)];
}

function label(record: DocumentRecord): string {
  return shorten(documentLabel(record), labelLength);
}

function entryLink(id: string): Pick<Run, 'link'> {
  return { link: { kind: 'entry', id } };
}

function doubt(confidence: Confidence): string | undefined {
  return confidence === 'inferred' ? 'Probably: only the words around it tell what is meant.' : undefined;
}

function explainInvalid(view: DocumentView, span: Span, reference: Reference): Block[] {
  const problem = problemOf(view, reference);
  const isSymbol = problem === undefined || problem.code === 'invalid-symbol';
  const blocks = [
    paragraph(
      { text: folded(view.text.slice(span.start, span.end)), style: 'strong' },
      isSymbol ? ' · not a valid document symbol' : ' · there is no such resolution',
    ),
    paragraph(isSymbol ? 'No United Nations document can have this symbol.' : problem.message),
  ];
  if (reference.suggestion !== undefined) {
    const symbol = reference.suggestion.replace(/^symbol\//, '');
    blocks.push(paragraph('Did you mean ', { text: printedSymbol(symbol), ...entryLink(`symbol/${symbol}`) }, '?'));
  }
  return blocks;
}

/** Says of a year or a session that the number cannot have that it is the resolution of the number that is explained. */
function notAsWritten(view: DocumentView, found: FoundMention): Block[] {
  const problem = found.kind === 'reference' ? problemOf(view, found.reference) : undefined;
  if (problem?.suggestion === undefined) return [];
  const written = folded(view.text.slice(problem.start, problem.end));
  return [paragraph({ text: written, style: 'strong' }, ' · there is no such resolution; probably meant:')];
}

function problemOf({ speech }: DocumentView, { start, end }: Span): Problem | undefined {
  return speech.problems.find((problem) => problem.start === start && problem.end === end);
}

function whereElse(uri: string, id: string, { snapshot }: World): Block[] {
  const summary = summarizeUses(id, snapshot, linkedPlaces, uri);
  if (summary.documents === 0) return [];
  const { documents, isHere } = summary;
  const others = isHere && documents > 1 ? `: here and in ${documents - 1} ${documents > 2 ? 'others' : 'other'}` : '';
  const blocks: Block[] = [
    paragraph({ text: countPhrase(summary), link: { kind: 'uses', id } }, ...(others ? [others] : [])),
  ];
  const labels = distinctLabels(summary.recent, labelLength);
  const items = summary.recent.map(({ date, uri: other, range }, i): Run[] => [
    { text: labels[i] ?? '', link: { kind: 'place', place: { uri: other, range } } },
    // Whose statement in which general debate it is tells the year.
    ...(date && !(date.length === yearLength && labels[i]?.endsWith(` ${date}`))
      ? [{ text: `, ${writtenDate(date)}` }]
      : []),
  ]);
  if (items.length > 0) blocks.push({ kind: 'list', items });
  return blocks;
}
