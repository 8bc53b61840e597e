/**
 * What links in rendered text are made of: names of commands, and URIs of entry documents. Free of the protocol's
 * library, so that the editor's client can use it before that is loaded.
 */

/** Command in hovers and code lenses: show all uses of an identifier. Arguments: the identifier, `UsesShown`. */
export const showUsesCommand = 'rostrum.showUses';
/** Command in hovers: open a place. Arguments: URI, range (of the Language Server Protocol). */
export const openPassageCommand = 'rostrum.openPassage';
/** Command in hovers: open the entry of an identifier. Argument: the identifier. */
export const openEntryCommand = 'rostrum.openEntry';

/** Scheme of the read-only documents that show a glossary entry, a Charter article or a chapter. */
export const entryScheme = 'rostrum';

/** Scheme of the read-only documents that show one turn; its words are in the index already, as those of its document. */
export const turnScheme = 'rostrum-turn';

/** The URI of the read-only document that shows the entry of an identifier, in the form in which VS Code prints it. */
export function entryUri(id: string): string {
  const segments = id.split('/').map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percentEncoded));
  return `${entryScheme}:/entry/${segments.join('/')}.md`;
}

/** The identifier whose entry a URI shows; `undefined` for any other URI. Every way to encode the path is understood. */
export function entryIdentifier(uri: string): string | undefined {
  const encoded = /^rostrum:\/{1,3}entry\/(.+)\.md$/.exec(uri)?.[1];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
