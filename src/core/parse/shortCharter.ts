import { isAnotherCharter } from '../references/otherCharters';

const noun = 'Charter';
const article = /(?<!\p{L})(?:[Tt]he|THE|[Oo]ur)\s{1,4}$/u;
/** "The Charter for the rivers": what it is for makes it another one. */
const purpose = /^\s+(?:for|on)\s/;
const around = 60;

/** So far back another Charter may have been named in a name that is a term of its own, in UTF-16 units. */
const reach = 2000;

/** Follows a text from its beginning, and tells of each bare "the Charter" whether it is that of the United Nations. */
export class ShortCharter {
  #last = -1;
  #ours = true;

  /** Takes a mention of the Charter of the United Nations under its full name, which ends at `end` (UTF-16). */
  name(end: number): void {
    this.#last = end;
    this.#ours = true;
  }

  /** Whether the word from `start` is the Charter that the text has named last, and that one is the Organization's. */
  isMeant(text: string, start: number): boolean {
    if (!text.startsWith('C', start)) return false;
    const from = Math.max(0, this.#last, start - reach);
    const between = text.slice(from, start).lastIndexOf(noun);
    this.#ours = (between < 0 ? this.#ours : !isOther(text, from + between)) && !isOther(text, start);
    this.#last = start + noun.length;
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
