import { textOf, truthsOf, wordsOf, type Passage, type Word } from './draft';
import { methodNames, place, remember, type MethodName } from './methods';
import { Random } from '../../support/random';
import type { Row } from './rows';
import { Tally } from './tally';

const passagesEach = 10;
const fewestWords = 3;
const mostWords = 60;
/** Documents shorter than this have no room for the perturbations. */
export const shortestDocument = 600;

export interface Measured {
  readonly row: Row;
  readonly tallies: ReadonlyMap<MethodName, Tally>;
}

/** Takes each row's perturbation to each document and asks the methods where its passages went. */
export function measure(
  texts: readonly string[],
  rows: readonly Row[],
  options: { readonly seed: number; readonly rivals: boolean },
): Measured[] {
  const measured = rows.map((row) => ({ row, tallies: new Map(methodNames.map((name) => [name, new Tally()])) }));
  const documents = texts.map(wordsOf);
  documents.forEach((words, i) => {
    const random = new Random(options.seed * 7919 + i);
    const passages = passagesOf(words, random);
    const text = textOf(words);
    const spans = truthsOf(words, passages).filter((truth) => typeof truth !== 'string');
    const remembered = remember(text, spans);
    const foreign = documents[(i + 1) % documents.length] ?? [];
    for (const { row, tallies } of measured) {
      const draft = row.perturb(words, { random, foreign, passages });
      const truths = truthsOf(draft, passages);
      const draftText = textOf(draft);
      for (const [method, outcomes] of Object.entries(place(draftText, remembered, options.rivals))) {
        outcomes.forEach((outcome, at) => {
          const truth = truths[at];
          const name = methodNames.find((known) => known === method);
          if (truth && name) tallies.get(name)?.add(truth, outcome);
        });
      }
    }
  });
  return measured;
}

/** Passages apart from each other: of two that overlap, the one would stand in the copy of the other. */
function passagesOf(words: readonly Word[], random: Random): Passage[] {
  const passages: Passage[] = [];
  for (let attempt = 0; passages.length < passagesEach && attempt < 1000; attempt++) {
    const length = random.integer(fewestWords, mostWords);
    const first = random.integer(0, words.length - length);
    const last = first + length - 1;
    if (passages.every((other) => last < other.first || other.last < first)) passages.push({ first, last });
  }
  return passages;
}
