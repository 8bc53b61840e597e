import { findDevelopmentGoals } from '../../../src/core/parse/developmentGoals';
import { readReferences } from '../../../src/core/references/references';
import { again, assertLinear } from '../../support/work';

const megabyte = 1_000_000;
/** Milliseconds of work that can be measured. */
const least = 100;

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
      assertLinear((length) => read(before + again(unit, length)), megabyte, least);
    });
  }

  for (const space of [' ', '\n', ' \n']) {
    test(`long white space, ${JSON.stringify(space)}`, function () {
      this.timeout(180_000);
      const text = (length: number) =>
        heads.map((head) => `${head}${again(space, length)}resolution 5 (2001)\n`).join('');
      assertLinear((length) => read(text(length)), 10_000, least);
    });
  }
});

function read(text: string): () => void {
  return () => {
    readReferences(text);
    findDevelopmentGoals(text, () => true);
  };
}
