import type { OutlineItem, Speech } from '../model/speech';
import type { Section } from './model';

/** The outline of a parsed document as annotations need it, in the order of the text. */
export function sectionsOf({ outline }: Pick<Speech, 'outline'>): readonly Section[] {
  const around: OutlineItem[] = [];
  return outline.map((item) => {
    while (around.length > 0 && (around.at(-1)?.depth ?? 0) >= item.depth) around.pop();
    const speaker = item.speaker ?? around.findLast(({ speaker: name }) => name !== undefined)?.speaker;
    around.push(item);
    const { kind, start, end, text, number } = item;
    return {
      kind,
      start,
      end,
      text,
      ...(number !== undefined && { number }),
      ...(speaker !== undefined && { speaker }),
    };
  });
}
