import type { NamedPerson } from '../people';

/** A place in a paragraph that means a person; offsets of the paragraph. */
export interface Mention {
  readonly at: number;
  readonly end: number;
  readonly person: NamedPerson;
}

/** Of more people who share a name only so many are remembered, the last ones. */
const namesakes = 8;
const wordRun = /[\p{L}\p{N}-]+/gu;
const wordUnit = /[\p{L}\p{N}-]/u;

interface NameForm {
  readonly words: string;
  readonly person: NamedPerson;
}

/** The people of a document by the words of their names, so that a paragraph is read once, whoever the document names. */
export class NameIndex {
  /** By the first run of letters of a name, or of one of its words. */
  readonly #forms = new Map<string, NameForm[]>();

  constructor(people: readonly NamedPerson[]) {
    for (const person of people) {
      for (const words of new Set([person.name, ...person.name.split(' ').filter((part) => part.length > 2)])) {
        const first = words.match(wordRun)?.[0] ?? '';
        const known = this.#forms.get(first);
        if (known) known.push({ words, person });
        else this.#forms.set(first, [{ words, person }]);
      }
    }
  }

  /** Names in `paragraph` of people whom the document has named before `before`, an offset of the document. */
  mentionsIn(paragraph: string, before: number): Mention[] {
    const mentions: Mention[] = [];
    for (const { 0: first, index: at } of paragraph.matchAll(wordRun)) {
      const forms = this.#forms.get(first);
      if (!forms) continue;
      const fitting = forms.filter(
        ({ words, person }) =>
          person.at <= before && paragraph.startsWith(words, at) && !wordUnit.test(paragraph.charAt(at + words.length)),
      );
      for (const { words, person } of fitting.slice(-namesakes)) mentions.push({ at, end: at + words.length, person });
    }
    return mentions;
  }
}

const pronoun = /(?<![\p{L}’'])(he|she)(?![\p{L}’'])/giu;

/**
 * "He" and "she" in `paragraph`: the last person before who can be meant.
 * @param mentions of the paragraph, in its order
 * @param earlier people whom the paragraphs before leave in mind, the likeliest first
 */
export function pronounsIn(
  paragraph: string,
  mentions: readonly Mention[],
  earlier: readonly (NamedPerson | undefined)[],
): Mention[] {
  const found: Mention[] = [];
  const last: { he?: NamedPerson; she?: NamedPerson } = {};
  for (const person of [...earlier].reverse()) remember(last, person);
  let next = 0;
  for (const { 0: word, index: at } of paragraph.matchAll(pronoun)) {
    for (; (mentions[next]?.at ?? Infinity) < at; next++) remember(last, mentions[next]?.person);
    const person = last[word.toLowerCase() === 'he' ? 'he' : 'she'];
    if (person) found.push({ at, end: at + word.length, person });
  }
  return found;
}

function remember(last: { he?: NamedPerson; she?: NamedPerson }, person: NamedPerson | undefined): void {
  if (person && person.gender !== 'she') last.he = person;
  if (person && person.gender !== 'he') last.she = person;
}
