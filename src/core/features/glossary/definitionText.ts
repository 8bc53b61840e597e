import type { World } from '../view';
import { describe } from '../describe';
import { folded } from '../excerpt';

/** An entry in plain text, to paste into a document: "good offices: ... (Source: ...)"; `undefined` when nothing is known. */
export function definitionText(id: string, { knowledge, snapshot }: World): string | undefined {
  const description = describe(id, knowledge);
  if (!description) return undefined;
  const { title, definition, source } = description;
  const words = definition || expansionOf(id, { knowledge, snapshot });
  if (words === '') return title;
  return `${title}: ${folded(words)}${source ? ` (Source: ${source.label})` : ''}`;
}

/** What the newest document says that an abbreviation stands for. */
function expansionOf(id: string, { snapshot }: World): string {
  for (const record of snapshot.newestWith(id, 1)) {
    const own = record.abbreviations.find((abbreviation) => abbreviation.id === id);
    if (own) return own.expansion;
  }
  return '';
}
