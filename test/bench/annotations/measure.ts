import { textOf, truthsOf, wordsOf, type Passage, type Truth, type Word } from './draft';
import { methodNames, place, remember, type MethodName } from './methods';
import { Random } from './random';
import type { Row } from './rows';
import { Tally, type Outcome } from './tally';

const passagesEach = 10;
const fewestWords = 3;
const mostWords = 60;
/** Documents shorter than this have no room for the perturbations. */
export const shortestDocument = 600;

export interface Measured {
  readonly row: Row;
  readonly tallies: ReadonlyMap<MethodName, Tally>;
}

/** A passage and what a method made of it. */
export interface Case {
  readonly row: string;
  readonly document: number;
  readonly method: MethodName;
  readonly old: string;
  readonly text: string;
  readonly truth: Truth;
  readonly outcome: Outcome;
}

/**
 * Takes each row's perturbation to each document and asks the methods where its passages went.
 * @param report is told each passage's fate, to look at those that failed
 */
export function measure(
  texts: readonly string[],
  rows: readonly Row[],
  options: { readonly seed: number; readonly rivals: boolean },
  report: (found: Case) => void = () => undefined,
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
          const span = spans[at];
          const name = methodNames.find((known) => known === method);
          if (!truth || !span || !name) return;
          tallies.get(name)?.add(truth, outcome);
          const old = text.slice(span.start, span.end);
          report({ row: row.name, document: i, method: name, old, text: draftText, truth, outcome });
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
