import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { announcedIn } from '../genres/announcedSpeaker';
import { withoutCourtesy } from '../names';

/** What the fields of a YAML head may be called, the likeliest first. */
const keys = {
  title: ['title', 'headline', 'name'],
  date: ['date', 'doc_date', 'delivered', 'published', 'date_published', 'published_time', 'meeting_date'],
  speaker: ['speaker', 'speaker_name', 'author', 'by', 'delivered_by'],
  role: ['role', 'position', 'office', 'function', 'affiliation'],
  country: ['country', 'delegation', 'country_name'],
  place: ['place', 'location', 'city'],
  body: ['body', 'organ', 'forum'],
  symbol: ['symbol', 'document', 'doc_symbol'],
} as const;

/** A field of the YAML head, under whichever of its usual names it stands. */
export function fieldOf(
  { frontMatter }: Pick<DocumentText, 'frontMatter'>,
  field: keyof typeof keys,
): string | undefined {
  if (!frontMatter) return undefined;
  for (const key of keys[field]) if (frontMatter[key] !== undefined) return frontMatter[key];
  return undefined;
}

/** Who speaks, as the YAML head tells it. */
export function speakerOfFrontMatter(document: Pick<DocumentText, 'frontMatter'>): Person | undefined {
  const name = withoutCourtesy(fieldOf(document, 'speaker')?.replace(/^The\s+/, '') ?? '');
  // The name of an account is nobody's.
  if (!/^\p{Lu}/u.test(name)) return announcedIn(fieldOf(document, 'title') ?? '');
  const role = fieldOf(document, 'role');
  const country = fieldOf(document, 'country');
  return { name, ...(role !== undefined && { role }), ...(country !== undefined && { country }) };
}
