import type { Passage, Word } from './draft';
import type { Random } from '../../support/random';

/** What a perturbation may draw on besides the words. */
interface Material {
  readonly random: Random;
  /** Words of another document. */
  readonly foreign: readonly Word[];
  readonly passages: readonly Passage[];
}

export type Perturb = (words: readonly Word[], material: Material) => readonly Word[];

/** One perturbation after the other. */
export const inTurn =
  (...steps: readonly Perturb[]): Perturb =>
  (words, material) =>
    steps.reduce((result, step) => step(result, material), words);

/** A run of the other document, with no origins. */
function foreignRun({ random, foreign }: Material, length: number): Word[] {
  const from = random.integer(0, Math.max(0, foreign.length - length));
  return foreign.slice(from, from + length).map(({ text, gap }) => ({ text, gap }));
}

const insertedAt = (words: readonly Word[], at: number, inserted: readonly Word[]): Word[] => [
  ...words.slice(0, at),
  ...inserted,
  ...words.slice(at),
];

/** A place between words, mostly the end of a sentence. */
function seam(words: readonly Word[], random: Random): number {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = random.integer(1, words.length - 1);
    if (/[.!?:;]["')\]]*$/.test(words[at - 1]?.text ?? '')) return at;
  }
  return random.integer(1, words.length - 1);
}

export const untouched: Perturb = (words) => words;

export const insertAbove: Perturb = (words, material) =>
  insertedAt(words, 0, foreignRun(material, material.random.integer(20, 300)));

export const insertSomewhere: Perturb = (words, material) =>
  insertedAt(words, seam(words, material.random), foreignRun(material, material.random.integer(20, 200)));

/** Lines of at most 72 columns; empty lines stay. */
export const rewrap: Perturb = (words) => {
  let column = 0;
  return words.map((word, i) => {
    column += word.text.length;
    const next = words[i + 1]?.text.length ?? 0;
    const paragraph = word.gap.split(/\r\n|\r|\n/).length > 2;
    const gap = paragraph ? '\n\n' : word.gap === '' ? '' : column + 1 + next > 72 ? '\n' : ' ';
    column = gap === ' ' ? column + 1 : 0;
    return { ...word, gap };
  });
};

export const curlQuotes: Perturb = (words) =>
  words.map((word) => ({
    ...word,
    text: word.text
      .replace(/^(\W*)"/, '$1“')
      .replaceAll('"', '”')
      .replaceAll("'", '’'),
  }));

export const moveTenth: Perturb = (words, { random }) => {
  const length = Math.floor(words.length / 10);
  const from = random.integer(0, words.length - length);
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  return insertedAt(rest, random.integer(0, rest.length), words.slice(from, from + length));
};

export const deleteTenth: Perturb = (words, { random }) => {
  const length = Math.floor(words.length / 10);
  const from = random.integer(0, words.length - length);
  return [...words.slice(0, from), ...words.slice(from + length)];
};

/** Half of the new words are the document's own, which makes look-alikes; half are another's. */
function otherWord(words: readonly Word[], old: string, { random, foreign }: Material): string {
  for (let attempt = 0; attempt < 8; attempt++) {
    const { text } = random.pick(random.chance(0.5) ? words : foreign);
    if (text !== old) return text;
  }
  return `${old}s`;
}

/** Each word is replaced with the given probability. */
export const replaceWords =
  (share: number): Perturb =>
  (words, material) =>
    words.map((word) =>
      material.random.chance(share) ? { ...word, text: otherWord(words, word.text, material) } : word,
    );

export const dropWords =
  (share: number): Perturb =>
  (words, { random }) =>
    words.filter(() => !random.chance(share));

export const addWords =
  (share: number): Perturb =>
  (words, material) =>
    words.flatMap((word) =>
      material.random.chance(share) ? [word, { text: otherWord(words, word.text, material), gap: ' ' }] : [word],
    );

/** Letters are doubled, lost or changed, as hasty typing and scanners do. */
export const mistype =
  (share: number): Perturb =>
  (words, { random }) =>
    words.map((word) => ({
      ...word,
      text: word.text.replace(/[a-z]/g, (letter) =>
        random.chance(share) ? random.pick(['', letter + letter, 'e', 'n']) : letter,
      ),
    }));

/** Neighbouring sentences change places. */
export const swapSentences =
  (share: number): Perturb =>
  (words, { random }) => {
    const sentences: Word[][] = [[]];
    for (const word of words) {
      sentences.at(-1)?.push(word);
      if (/[.!?]$/.test(word.text)) sentences.push([]);
    }
    for (let i = 0; i + 1 < sentences.length; i += 2) {
      if (random.chance(share)) sentences.splice(i, 2, sentences[i + 1] ?? [], sentences[i] ?? []);
    }
    return sentences.flat();
  };

/** A look-alike of each passage, elsewhere and among other words; of its words the given share differs. */
export const plantLookAlikes =
  (share: number): Perturb =>
  (words, material) => {
    const { random, passages } = material;
    let result = words;
    for (const { first, last } of passages) {
      const own = words.filter(({ origin = -1 }) => first <= origin && origin <= last);
      const copy = own.map(({ text, gap }) => ({
        text: random.chance(share) ? otherWord(words, text, material) : text,
        gap,
      }));
      const differs = copy.some(({ text }, i) => text !== own[i]?.text);
      const at = random.integer(0, copy.length - 1);
      const changed = copy[at];
      if (share > 0 && !differs && changed) copy[at] = { ...changed, text: otherWord(words, changed.text, material) };
      const planted = [...foreignRun(material, random.integer(15, 40)), ...copy, ...foreignRun(material, 25)];
      result = insertedAt(result, seamOutside(result, material), planted);
    }
    return result;
  };

/** A place that cuts no copy and lies apart from all passages, as far as the document has room for it. */
function seamOutside(words: readonly Word[], { random, passages }: Material): number {
  for (let attempt = 0; ; attempt++) {
    const at = random.integer(0, words.length);
    if (at === 0 || at === words.length) return at;
    const before = words[at - 1]?.origin;
    const after = words[at]?.origin;
    if (before === undefined || after === undefined) continue;
    const distance = Math.max(0, 40 - Math.floor(attempt / 20));
    if (!passages.some(({ first, last }) => first - distance <= before && after <= last + distance)) return at;
  }
}

export const deletePassages: Perturb = (words, { passages }) =>
  words.filter(
    ({ origin }) => origin === undefined || !passages.some(({ first, last }) => first <= origin && origin <= last),
  );

/** Words of the passages alone are replaced. */
export const editPassages =
  (share: number): Perturb =>
  (words, material) =>
    words.map((word) => {
      const { origin } = word;
      const inside = origin !== undefined && material.passages.some((p) => p.first <= origin && origin <= p.last);
      return inside && material.random.chance(share) ? { ...word, text: otherWord(words, word.text, material) } : word;
    });
