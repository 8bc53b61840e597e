import { anchorAll } from '../../../src/core/annotations/anchoring/anchor';
import type { Target } from '../../../src/core/annotations/model';
import { remarkTime } from '../baselines';
import { makeRecord } from '../record';
import type { Figure } from '../report';
import { textOf, truthsOf, wordsOf } from './draft';
import { remember } from './methods';
import { insertAbove, inTurn, replaceWords } from './perturb';
import { Random } from '../../support/random';

const recordLength = 300 * 1024;
const notes = 1000;
const longest = 60;
/** Of so many runs the fastest counts, for both sides. */
const runs = 5;
/** What a redraft replaces of the words, for which the goal is set; and three times as much, beyond the usual. */
const redraft = 0.05;
const shares = [redraft, 3 * redraft];

/** Re-anchoring of a thousand notes in a record of 300 KB that was edited, beside one remark-parse of it. */
export function measureReanchoring(texts: readonly string[], seed: number): Figure[] {
  const words = wordsOf(makeRecord(texts, recordLength));
  const random = new Random(seed);
  const passages = Array.from({ length: notes }, () => {
    const first = random.integer(0, words.length - longest);
    return { first, last: first + random.integer(2, longest - 1) };
  });
  const spans = truthsOf(words, passages).filter((truth) => typeof truth !== 'string');
  const { ours, plain } = remember(textOf(words), spans);
  return shares.flatMap((share) => {
    const draft = textOf(inTurn(insertAbove, replaceWords(share))(words, { random, foreign: words, passages }));
    const remark = fastest(() => remarkTime([draft]));
    const figure = (name: string, targets: readonly Target[]): Figure => {
      const value = fastest(() => timeOf(() => anchorAll(draft, targets)));
      const goal = {
        of: 'one remark-parse of the record',
        ratio: value / remark,
        ...(share === redraft && { most: 1 }),
      };
      return { name, value, unit: 'ms', goal };
    };
    const changed = `${Math.round(share * 100)} % of its words changed`;
    return [
      figure(`re-anchoring ${notes} notes in a 300 KB record, ${changed}`, ours),
      figure(`the same from 32 characters of context, ${changed}`, plain),
    ];
  });
}

function fastest(time: () => number): number {
  return Math.min(...Array.from({ length: runs }, time));
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
