/** White space, controls, line ends of every kind, and marks that turn the direction of writing. */
const invisible = /[\s\p{Cc}\p{Bidi_Control}]+/gu;
/** Characters that mean something to Markdown wherever they stand. */
const anywhere = /[\\`*_[\]|~$@]/g;
/** What makes a list, a heading, a quotation or a rule when a line begins with it. */
const atStart = /^(\s*)([-+#=])/;
const numberAtStart = /^(\s*\d+)([.)])/;
/** What makes a link by itself. */
const bareLink = /(\b\w+:)(?=\/\/)|(\bwww)(?=\.)/gi;

/**
 * Text from anywhere, so that Markdown shows exactly its characters on one line: no markup, no HTML, no link, no code.
 * For text outside of code spans and link destinations.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(invisible, ' ')
    .replace(anywhere, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(atStart, '$1\\$2')
    .replace(numberAtStart, '$1\\$2')
    .replace(bareLink, '$&\\');
}

/** A URI as the destination of a Markdown link: nothing in it ends the destination. */
export function linkDestination(uri: string): string {
  return uri.replace(/[\s<>()[\]\\`|"\p{Cc}\p{Bidi_Control}]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encoded;
}
