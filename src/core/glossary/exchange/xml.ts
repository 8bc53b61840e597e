/** A piece of an XML file. Names come without the prefix of their namespace. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Attributes of a longer tag are not read: none of ours is. */
const longestTag = 4000;

/**
 * The pieces of an XML file in one pass; an empty element opens and closes. It checks nothing: what is not well formed
 * gives what can be made out. Entities that a file declares itself stay as they are written, so none can grow.
 */
export function* xmlPieces(source: string): Generator<XmlPiece> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const end = open < 0 ? source.length : open;
    if (end > at) yield { kind: 'text', text: decoded(source.slice(at, end)) };
    if (open < 0) return;
    if (source.startsWith('<![CDATA[', open)) {
      const close = behind(source, ']]>', open);
      yield { kind: 'text', text: source.slice(open + 9, Math.max(open + 9, close - 3)) };
      at = close;
    } else if (source.startsWith('<!--', open)) {
      at = behind(source, '-->', open + 4);
    } else if (source.startsWith('<?', open)) {
      at = behind(source, '?>', open);
    } else if (source.startsWith('<!', open)) {
      at = behindDeclaration(source, open);
    } else {
      at = tagEnd(source, open);
      yield* tag(source.slice(open + 1, at - 1));
    }
  }
}

function* tag(words: string): Generator<XmlPiece> {
  const name = localName(/^\/?([^\s/]*)/.exec(words)?.[1] ?? '');
  if (words.startsWith('/')) {
    yield { kind: 'close', name };
    return;
  }
  yield { kind: 'open', name, attributes: words.length > longestTag ? new Map() : attributesOf(words) };
  if (words.endsWith('/')) yield { kind: 'close', name };
}

function attributesOf(words: string): ReadonlyMap<string, string> {
  const found = words.matchAll(/\s([^\s=<>"'/]{1,80})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map(([, name = '', double, single]) => [localName(name), decoded(double ?? single ?? '')]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** Behind the `>` of a tag; one inside quotation marks is none. */
function tagEnd(source: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return source.length + 1;
}

/** Behind `<!DOCTYPE ... [ ... ]>`. */
function behindDeclaration(source: string, open: number): number {
  const close = tagEnd(source, open);
  const bracket = source.slice(open, Math.min(close, source.length)).indexOf('[');
  return bracket < 0 ? Math.min(close, source.length) : behind(source, ']>', open + bracket);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole: string, ...parts: unknown[]) => {
      const [decimal, hexadecimal, name] = parts;
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text so that XML reads it as it is; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
