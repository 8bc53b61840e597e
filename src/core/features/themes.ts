import type { DocumentRecord } from '../corpus/documentRecord';
import { themeIdentifier } from '../corpus/mentions';
import type { Range } from '../model/lineIndex';
import type { Span } from '../model/span';
import { writtenDate } from './dates';
import { documentLabel } from './uses';
import type { World } from './view';

/** A theme that occurs in the workspace. A passage is one line of text with evidence for it. */
export interface ThemeSummary {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly documents: number;
  readonly passages: number;
}

export interface ThemeDocumentSummary {
  readonly uri: string;
  readonly label: string;
  readonly description: string;
  readonly passages: number;
  readonly weight: number;
}

/** The first evidence in a line, and where it is. */
export interface ThemePassageSpan extends Span {
  readonly range: Range;
}

/** All themes that some document has, those of most documents first. */
export function themes({ knowledge, snapshot }: World): readonly ThemeSummary[] {
  const counts = new Map<string, { documents: number; passages: number }>();
  for (const record of snapshot.documents()) {
    for (const { id } of record.themes) {
      const count = counts.get(id) ?? { documents: 0, passages: 0 };
      count.documents++;
      count.passages += passageCount(record, id);
      counts.set(id, count);
    }
  }
  return [...counts]
    .map(([id, count]) => {
      const theme = knowledge.taxonomy.get(id);
      return { id, label: theme?.label ?? id, description: theme?.description ?? '', ...count };
    })
    .sort((a, b) => b.documents - a.documents || b.passages - a.passages || (a.label < b.label ? -1 : 1));
}

/** The documents that have a theme, those first in which it has the largest share. */
export function themeDocuments(theme: string, { snapshot }: World): readonly ThemeDocumentSummary[] {
  const found: ThemeDocumentSummary[] = [];
  for (const record of snapshot.documentsWith(themeIdentifier(theme))) {
    const weight = record.themes.find(({ id }) => id === theme)?.weight;
    if (weight === undefined) continue;
    const { uri, header } = record;
    const { date, body, place } = header;
    const description = [date && writtenDate(date), body, place].filter(Boolean).join(' · ');
    found.push({
      uri,
      label: documentLabel(record),
      description,
      passages: passageCount(record, theme),
      weight,
    });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** The passages of a theme in a document, in the order of the text. */
export function themePassages(theme: string, record: DocumentRecord): readonly ThemePassageSpan[] {
  const passages: ThemePassageSpan[] = [];
  let last = -1;
  for (const { start, end, kind } of record.mentions.of(themeIdentifier(theme))) {
    if (kind !== 'cue') continue;
    const range = record.lines.rangeOf({ start, end });
    if (range.start.line !== last) passages.push({ start, end, range });
    last = range.start.line;
  }
  return passages;
}

/** Records never change, so what was counted once holds. */
const counted = new WeakMap<DocumentRecord, Map<string, number>>();

function passageCount(record: DocumentRecord, theme: string): number {
  let counts = counted.get(record);
  if (!counts) {
    counts = new Map();
    counted.set(record, counts);
  }
  let count = counts.get(theme);
  if (count === undefined) {
    count = themePassages(theme, record).length;
    counts.set(theme, count);
  }
  return count;
}
