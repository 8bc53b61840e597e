/** The services of a page: where to jump, to search, to sign in, to share, to print. */
const services = new RegExp(
  `^(?:${[
    'skip (?:to|navigation)\\b.{0,40}',
    '(?:jump|back) to (?:navigation|content|main content|search|top)',
    'select (?:page|language|your language)',
    'you are (?:here|on page)\\b.{0,60}',
    '(?:(?:main|toggle|open|close|site) )?(?:menu|navigation|search)',
    'search (?:form|this site)',
    'breadcrumbs?',
    'page \\d+ (?:of|/) \\d+\\b.{0,40}',
    'home(?:page)?',
    '(?:member )?(?:sign|log) ?in',
    'subscribe(?: now)?',
    'share(?: this)?(?: (?:page|article|story|post|on .{2,30}))?',
    '(?:pdf )?print(?:er[- ]friendly)?(?: (?:version|this page|e-?mail))*',
    '(?:e-?mail|tweet|download|pdf)(?: (?:this|pdf|page|article))*',
    'attachments',
    'related (?:articles|content|links|posts|stories|news)',
    'advertisement|donate(?: now)?|log(?:in/log)? ?out',
    'follow us\\b.{0,40}',
    'contact us|about us',
    'read (?:in|more|also|time)\\b.{0,40}',
    'listen to (?:this|the) .{3,30}',
  ].join('|')}):?$`,
  'i',
);

/** What a site prints for its readers is no longer, in UTF-16 units. */
const longest = 100;

/** "- Advertisement -", "[Menu]". */
const marksAround = /^[\s\-–—*•|[\]]+|[\s\-–—*•|[\]]+$/g;

/** The name of a picture's file, which stands for it: "front 1 lake 12". */
const picture = /^[a-z][a-z\d_-]*(?: [a-z\d_-]+){0,6} \d{1,4}$/;

/** "M E D I A   R E L E A S E": letters set apart, as a masthead has them. */
const spaced = /^(?:\p{Lu}\s+){5,40}\p{Lu}$/u;

/** "Mr Novak's office: (02) 6277 7500": whom to call. */
const telephone = /\(\+?\d{1,4}\)\s?\d{3,4}[\s-]\d{3,4}(?!\d)/;

/** "Boats on a lake (UN Photo/...)", "Lakes (Photos contributed)". */
const caption = /\([^()]*\bphotos?\b/i;

/** Whether a line tells what a picture shows. */
export function isCaption(words: string): boolean {
  return caption.test(words);
}

/** Whether a line is none of a text but of the page that a site has printed around it. */
export function isSiteFurniture(words: string): boolean {
  if (words.length > longest) return false;
  return (
    services.test(words.replace(marksAround, '')) || picture.test(words) || spaced.test(words) || telephone.test(words)
  );
}
