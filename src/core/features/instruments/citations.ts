import { escapeMarkdown } from '../../escapeMarkdown';
import { writtenDate } from '../dates';
import { shorten } from '../excerpt';
import { documentLabel } from '../uses';
import type { World } from '../view';
import { catalogueOf, type Instrument } from './catalogue';
import { citingDocuments, passagesCiting } from './citing';
import { passing } from './filter';
import { standsIn } from './levels';
import { instrumentGroups } from './shelf';

/** Which instruments a list of citations has. */
export interface WantedCitations {
  /** As in the view. */
  readonly filter: string;
  /** Keys of groups and identifiers of instruments; without both, all that pass the filter. */
  readonly groups?: readonly string[];
  readonly instruments?: readonly string[];
  /** Tells below each one the places that cite it, as Markdown. */
  readonly places?: boolean;
}

const labelLength = 100;

/** Citations after the editorial style of the United Nations, one a line, in the order of the view. */
export function* citationList(wanted: WantedCitations, world: World): Generator<undefined, readonly string[]> {
  const { filter, groups = [], instruments = [], places = false } = wanted;
  const all = groups.length + instruments.length === 0;
  const chosen = new Set(instruments);
  const lines: string[] = [];
  for (const group of instrumentGroups) {
    for (const instrument of passing(catalogueOf(world).sorted(group), filter, world)) {
      if (!all && !chosen.has(instrument.id) && !groups.some((key) => standsIn(instrument, key))) continue;
      if (places) lines.push(`- ${escapeMarkdown(instrument.citation)}`, ...placesOf(instrument, world));
      else lines.push(instrument.citation);
      yield;
    }
  }
  return lines;
}

function placesOf({ id }: Instrument, world: World): readonly string[] {
  return citingDocuments(id, world).map((record) => {
    const lines = [...new Set(passagesCiting(id, record, world).map(({ range }) => range.start.line + 1))];
    const name = [
      shorten(documentLabel(record), labelLength),
      ...(record.header.date ? [writtenDate(record.header.date)] : []),
    ];
    return `  - ${escapeMarkdown(name.join(', '))}: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  });
}
