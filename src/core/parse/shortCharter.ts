import { isAnotherCharter } from '../references/otherCharters';

const noun = 'Charter';
const article = /(?<!\p{L})(?:[Tt]he|THE|[Oo]ur)\s{1,4}$/u;
/** "The Charter for the rivers": what it is for makes it another one. */
const purpose = /^\s+(?:for|on)\s/;
const around = 60;

/** Follows a text from its beginning, and tells of each bare "the Charter" whether it is that of the United Nations. */
export class ShortCharter {
  #last = -1;
  #ours = true;

  /** Takes a mention of the Charter of the United Nations under its full name, which ends at `end` (UTF-16). */
  name(text: string, end: number): void {
    this.#last = text.lastIndexOf(noun, end);
    this.#ours = true;
  }

  /** Whether the word from `start` is the Charter that the text has named last, and that one is the Organization's. */
  isMeant(text: string, start: number): boolean {
    const before = text.lastIndexOf(noun, start - 1);
    const ours = before < 0 || (before === this.#last ? this.#ours : !isOther(text, before));
    this.#last = start;
    this.#ours = ours && text.startsWith(noun[0] ?? '', start) && !isOther(text, start);
    return this.#ours && article.test(text.slice(Math.max(0, start - around), start));
  }
}

function isOther(text: string, start: number): boolean {
  const behind = text.slice(start + noun.length, start + noun.length + around);
  return isAnotherCharter(text.slice(Math.max(0, start - around), start), behind) || purpose.test(behind);
}

/** Whether the words are the noun alone. */
export function isShortCharter(start: number, end: number): boolean {
  return end - start === noun.length;
}
