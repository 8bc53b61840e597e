import assert from 'node:assert/strict';
import { findDevelopmentGoals } from '../../../src/core/references/developmentGoals';
import { readReferences } from '../../../src/core/references/references';

const megabyte = 1_000_000;

/** `unit` over and over in one line, `length` units long. */
function again(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Lines that make a careless pattern look back or ahead again and again. */
const lines: readonly (readonly [unit: string, before?: string])[] = [
  ['resolution 1 ('],
  ['Articles 1, 2, 3, '],
  ['paragraph 1 of '],
  ['the same resolution ', 'resolution 1325 (2000), '],
  ['that Article ', 'Article 51 of the Charter, '],
  ['resolution 70/1 of '],
  ['S/ 1 '],
  ['Goals 1, 2, ', 'the SDGs '],
  ['[A/48/1] (ibid.) '],
  ['A/1, para. 1 of '],
];

/** Words behind which a run of white space may be read by several parts of one pattern. */
const heads = [
  ...['resolution', 'resolution 1 (2000)', 'resolution 70/1', 'resolution 1373 of 5 May', 'resolutions 1 (2000),'],
  ...['Article', 'Article 51', 'Article 2 (4)', 'Article 51, paragraph', 'Articles 1 to', 'Chapter VI'],
  ...['A/48/1', 'A/48/1 and', 'S/RES/1325 (', 'presidential statement', 'paragraph 5 of', 'Security Council'],
  ...['SDG', 'SDG 16', 'Sustainable', '[A/48/1] (ibid.', 'resolution 1325 (2000). That'],
];

suite('references in hostile text', () => {
  for (const [unit, before = ''] of lines) {
    test(`${before}${unit}..., in time that grows with the line`, function () {
      this.timeout(180_000);
      assertLinear((length) => before + again(unit, length), megabyte);
    });
  }

  for (const space of [' ', '\n', ' \n']) {
    test(`long white space, ${JSON.stringify(space)}`, function () {
      this.timeout(180_000);
      const text = (length: number) =>
        heads.map((head) => `${head}${again(space, length)}resolution 5 (2001)\n`).join('');
      assertLinear(text, 10_000);
    });
  }
});

/**
 * Four times the text may take eight times the work: twice the fair share leaves room for noise, and a quadratic pattern
 * takes sixteen times. Processor time is measured, and only what is slow every time fails.
 */
function assertLinear(text: (length: number) => string, length: number): void {
  const growsTooFast = () => {
    const small = work(text(length));
    const large = work(text(length * 4));
    return large > 100 && large > small * 8;
  };
  assert.ok(!(growsTooFast() && growsTooFast() && growsTooFast()), 'its time grows faster than the text');
}

/** Milliseconds of processor time. */
function work(text: string): number {
  const before = process.cpuUsage();
  readReferences(text);
  findDevelopmentGoals(text, () => true);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
