import type { Knowledge } from '../../knowledge';
import { paragraph, type Block } from '../blocks';
import { describe } from '../describe';

/** What is shown beside a completion: its name in full, what it is, and its definition; `undefined` when nothing is known. */
export function completionText(id: string, knowledge: Knowledge): readonly Block[] | undefined {
  const description = describe(id, knowledge);
  if (!description?.definition) return undefined;
  const { title, note, definition, source } = description;
  const blocks = [paragraph({ text: title, style: 'strong' }, ` · ${note}`), paragraph(definition)];
  if (source) {
    const { label, url } = source;
    blocks.push(paragraph('Source: ', { text: label, ...(url && { link: { kind: 'web', url } }) }));
  }
  return blocks;
}
