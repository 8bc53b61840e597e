import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../model/lineIndex';
import type { OutlineItem, OutlineKind } from '../../model/speech';
import { citedTexts, type CitedText } from '../citedTexts';
import { writtenDate } from '../dates';
import { describe } from '../describe';
import { shorten } from '../excerpt';
import { documentLabel } from '../uses';
import type { World } from '../view';
import type { Citable } from './citable';
import { citationsIn, namesOf } from './names';
import { ownSymbolSpan } from './ownSymbol';
import { sectionNamed } from './section';

/** Something that cites or is cited, with its name and place as they are now. */
export interface CitationItem {
  readonly citable: Citable;
  readonly kind: 'identity' | 'document' | OutlineKind;
  readonly name: string;
  /** What it is, or which document it belongs to. */
  readonly detail: string;
  /** Where it is in the workspace; an identifier that no document is has none. */
  readonly place?: ItemPlace;
}

interface ItemPlace {
  readonly uri: string;
  /** All of it. */
  readonly range: Range;
  /** The words that announce it. */
  readonly selection: Range;
}

const nameLength = 72;
const detailLength = 96;

/** Names and places a citable; `undefined` when the workspace has it no more. */
export function citationItem(citable: Citable, world: World): CitationItem | undefined {
  if (citable.kind === 'identity') return identityItem(citable.id, world);
  const record = world.snapshot.document(citable.uri);
  if (!record) return undefined;
  if (citable.kind === 'document') {
    const { date } = record.header;
    const detail = date ? writtenDate(date) : '';
    return {
      citable,
      kind: 'document',
      name: labelOf(record),
      detail,
      place: documentPlace(record, record.header.symbol, world.snapshot),
    };
  }
  const section = sectionNamed(record, citable.section);
  return section && { citable, ...sectionItem(record, section) };
}

function identityItem(id: string, { knowledge, snapshot }: World): CitationItem {
  const [text] = citedTexts(id, undefined, snapshot);
  const { title = id, note = '' } = describe(id, knowledge) ?? {};
  return {
    citable: { kind: 'identity', id },
    kind: 'identity',
    name: title,
    detail: shorten(note, detailLength),
    ...(text && { place: textPlace(id, text, snapshot) }),
  };
}

/** Articles and chapters have places of their own in the Charter's text; a symbol is a whole document. */
function textPlace(id: string, { record, passage, range }: CitedText, snapshot: Snapshot): ItemPlace {
  if (id.startsWith('symbol/')) return documentPlace(record, id, snapshot);
  return { uri: record.uri, range: passage ? record.lines.rangeOf(passage) : range, selection: range };
}

function sectionItem(record: DocumentRecord, section: OutlineItem): Omit<CitationItem, 'citable'> {
  const { kind, start, end, headEnd, speaker, country, text } = section;
  const who = speaker !== undefined && country !== undefined ? `${speaker} (${country})` : speaker;
  const { lines, uri, header } = record;
  const when = header.date ? [writtenDate(header.date)] : [];
  // The salutation that a speech begins with says less than its document.
  const own = who ?? (kind === 'speech' ? '' : text);
  const names = [...(own === '' ? [] : [shorten(own, nameLength)]), labelOf(record), ...when];
  return {
    kind,
    name: names[0] ?? kind,
    detail: names.slice(1).join(', '),
    place: {
      uri,
      range: lines.rangeOf({ start, end }),
      selection: lines.rangeOf({ start, end: Math.max(start, Math.min(headEnd, end)) }),
    },
  };
}

function labelOf(record: DocumentRecord): string {
  return shorten(documentLabel(record), nameLength);
}

/** A document is announced by its own symbol, where it bears one. */
function documentPlace(record: DocumentRecord, id: string | undefined, snapshot: Snapshot): ItemPlace {
  const { uri, lines } = record;
  const own = id === undefined ? [] : citationsIn(record, namesOf(id, snapshot));
  return {
    uri,
    range: lines.rangeOf({ start: 0, end: lines.length }),
    selection: lines.rangeOf(ownSymbolSpan(own)),
  };
}
