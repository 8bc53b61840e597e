import type { Genre, Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { announcedIn } from '../genres/announcedSpeaker';
import { withoutCourtesy } from '../names';

/** What the fields of a YAML head may be called, the likeliest first. */
const keys = {
  title: ['title', 'headline', 'post_title', 'name'],
  date: [
    'date',
    'doc_date',
    'delivered',
    'published',
    'date_published',
    'publish_date',
    'published_time',
    'pubdate',
    'post_date',
    'meeting_date',
  ],
  speaker: ['speaker', 'speaker_name', 'delivered_by'],
  author: ['author', 'by'],
  role: ['role', 'position', 'office', 'function', 'affiliation'],
  country: ['country', 'delegation', 'country_name'],
  place: ['place', 'location', 'city'],
  body: ['body', 'organ', 'forum'],
  symbol: ['symbol', 'document', 'doc_symbol'],
  kind: ['type', 'kind', 'category', 'categories', 'section', 'layout', 'tags'],
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

/** By which words a site sorts its pages; a tag of the last ones may name a subject. */
const kinds: readonly (readonly [Genre, RegExp])[] = [
  ['news', /\b(?:news|press(?:[ -]releases?)?|media[ -]releases?)\b/i],
  ['statement', /\b(?:speech(?:es)?|statements?|remarks)\b/i],
  ['report', /\breports?\b/i],
  ['letter', /\bletters?\b/i],
];

/** A title that is nothing but the kind of page. */
const titles: typeof kinds = [['news', /^(?:press|media) (?:release|statement)$/i]];

/** What kind of page the YAML head says that it is. */
export function genreOfFrontMatter({ frontMatter }: Pick<DocumentText, 'frontMatter'>): Genre | undefined {
  if (!frontMatter) return undefined;
  for (const key of ['title', ...keys.kind]) {
    const words = frontMatter[key];
    const signs = key === 'title' ? titles : key === 'tags' ? kinds.slice(0, 2) : kinds;
    const genre = words === undefined ? undefined : signs.find(([, sign]) => sign.test(words))?.[0];
    if (genre !== undefined) return genre;
  }
  return undefined;
}

/** Who speaks, as the head of the file tells it. */
export function speakerOfFrontMatter(document: Pick<DocumentText, 'frontMatter'>): Person | undefined {
  return personIn('speaker', document) ?? announcedIn(fieldOf(document, 'title') ?? '');
}

/** Who wrote it: of a speech most likely who gave it, of an article nobody who speaks. */
export function authorOfFrontMatter(document: Pick<DocumentText, 'frontMatter'>): Person | undefined {
  return personIn('author', document);
}

function personIn(field: 'speaker' | 'author', document: Pick<DocumentText, 'frontMatter'>): Person | undefined {
  const name = withoutCourtesy(fieldOf(document, field)?.replace(/^The\s+/, '') ?? '');
  // The name of an account is nobody's.
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const role = fieldOf(document, 'role');
  const country = fieldOf(document, 'country');
  return { name, ...(role !== undefined && { role }), ...(country !== undefined && { country }) };
}
