import type { Genre, Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { announcedIn } from '../genres/announcedSpeaker';
import { withoutCourtesy } from '../names';

/** What the fields of the head may be called, the likeliest first. */
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

const list = /^\[([^[\]]*)\]$/;

/** A field of the head, under whichever of its usual names it stands; of a list its only item. */
export function fieldOf(
  { frontMatter }: Pick<DocumentText, 'frontMatter'>,
  field: keyof typeof keys,
): string | undefined {
  if (!frontMatter) return undefined;
  for (const key of keys[field]) {
    const value = frontMatter[key];
    const items = value && list.exec(value)?.[1];
    if (value !== undefined && items === undefined) return value;
    if (items && !items.includes(',')) return items.trim().replace(/^["']|["']$/g, '');
  }
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
const releaseTitle = /^(?:press|media) (?:release|statement)$/i;

/** What kind of page the head says that it is. */
export function genreOfFrontMatter(document: Pick<DocumentText, 'frontMatter'>): Genre | undefined {
  const { frontMatter } = document;
  if (!frontMatter) return undefined;
  if (releaseTitle.test(fieldOf(document, 'title') ?? '')) return 'news';
  for (const key of keys.kind) {
    const words = frontMatter[key];
    const signs = key === 'tags' ? kinds.slice(0, 2) : kinds;
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
