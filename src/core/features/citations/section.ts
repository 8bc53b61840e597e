import type { DocumentRecord } from '../../corpus/documentRecord';
import type { OutlineItem, OutlineKind, Pinpoint } from '../../model/speech';
import type { SectionName } from './citable';

/** Sections that say something; salutations, thanks and procedure belong to the section around them. */
const speaking: ReadonlySet<OutlineKind> = new Set([
  'speech',
  'turn',
  'heading',
  'paragraph',
  'preambular',
  'operative',
  'annex',
  'attribution',
]);

/** The innermost section that holds `offset` (UTF-16). */
export function sectionAt({ outline }: DocumentRecord, offset: number): OutlineItem | undefined {
  let innermost: OutlineItem | undefined;
  for (const item of outline) {
    if (item.start > offset) break;
    if (offset < item.end && speaking.has(item.kind)) innermost = item;
  }
  return innermost;
}

/** The name by which {@link sectionNamed} finds a section again. */
export function nameOf({ outline }: DocumentRecord, section: OutlineItem): SectionName {
  const alike = outline.filter((item) => isAlike(item, section));
  return { kind: section.kind, text: section.text, before: Math.max(0, alike.indexOf(section)) };
}

/** The section of that name; the last of those alike when some of them are gone, `undefined` when all are. */
export function sectionNamed({ outline }: DocumentRecord, name: SectionName): OutlineItem | undefined {
  const alike = outline.filter((item) => isAlike(item, name));
  return alike[Math.min(name.before, alike.length - 1)];
}

/** By which number a section is cited; preambular paragraphs bear none and are counted. */
export function paragraphOf(
  { outline }: DocumentRecord,
  section: OutlineItem,
): Pick<Pinpoint, 'paragraph' | 'preambular'> | undefined {
  const { kind, number } = section;
  if (kind === 'preambular') {
    const paragraph = outline.filter((item) => item.kind === 'preambular').indexOf(section) + 1;
    return { paragraph, preambular: true };
  }
  return number === undefined ? undefined : { paragraph: number };
}

function isAlike(a: Pick<SectionName, 'kind' | 'text'>, b: Pick<SectionName, 'kind' | 'text'>): boolean {
  return a.kind === b.kind && a.text === b.text;
}
