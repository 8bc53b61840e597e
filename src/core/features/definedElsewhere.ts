import type { DocumentRecord } from '../corpus/documentRecord';
import type { Snapshot } from '../corpus/snapshot';
import type { Abbreviation } from '../model/speech';
import { paragraph, type Run } from './blocks';
import { lettersAt, type OpenSense } from './senses';
import { plural } from './uses';
import type { DocumentView } from './view';

/** Documents that are asked, the newest first, and meanings that are shown. */
const asked = 40;
const shown = 3;
const abbreviation = /^[A-Z][A-Za-z0-9&-]*[A-Z0-9][A-Za-z0-9&-]*$/;

interface Meaning {
  readonly first: Abbreviation;
  readonly record: DocumentRecord;
  count: number;
}

/** What other documents say that the letters at `offset` (UTF-16) stand for, where this one does not say it before. */
export function definedElsewhere({ text }: DocumentView, offset: number, snapshot: Snapshot): OpenSense | undefined {
  const span = lettersAt(text, offset);
  const written = text.slice(span.start, span.end);
  if (!abbreviation.test(written)) return undefined;
  for (const short of [written, written.replace(/s$/, '')]) {
    const id = `abbr/${short}`;
    const meanings = meaningsOf(id, snapshot);
    if (meanings.length === 0) continue;
    const items = meanings.slice(0, shown).map(({ first, record, count }): Run[] => [
      {
        text: first.expansion,
        link: { kind: 'place', place: { uri: record.uri, range: record.lines.rangeOf(first) } },
      },
      { text: `, as ${plural(count, 'document')} ${count === 1 ? 'has' : 'have'} it` },
    ]);
    const title: Run = { text: written, style: 'strong', link: { kind: 'entry', id } };
    return {
      span,
      short,
      blocks: [paragraph(title, ' · not defined before this; elsewhere:'), { kind: 'list', items }],
    };
  }
  return undefined;
}

/** The different meanings, capitals apart, the most frequent first. */
function meaningsOf(id: string, snapshot: Snapshot): Meaning[] {
  const meanings = new Map<string, Meaning>();
  for (const record of snapshot.newestWith(id, asked)) {
    const first = record.abbreviations.find((defined) => defined.id === id);
    if (!first) continue;
    const key = first.expansion.toLowerCase();
    const known = meanings.get(key);
    if (known) known.count++;
    else meanings.set(key, { first, record, count: 1 });
  }
  return [...meanings.values()].sort((a, b) => b.count - a.count);
}
