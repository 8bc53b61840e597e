import assert from 'node:assert/strict';
import { openSpeech, outlineOf, rostrumReady } from './rostrum';
import { seeds, skipWithoutSeeds } from './seeds';

/** Lines, from 1, on which the sections of each document begin. */
const sections: Readonly<Record<keyof typeof seeds, readonly number[]>> = {
  debate: [5, 9, 40, 76, 94, 104],
  briefing: [1, 5, 11, 21, 26, 29],
  pressReport: [3, 4, 6, 7, 8, 12, 13, 15, 19, 20, 23],
  newsStory: [12, 22, 30, 32, 36],
  workshopReport: [
    5, 13, 15, 16, 17, 18, 20, 24, 28, 34, 36, 38, 42, 44, 46, 50, 52, 54, 60, 62, 64, 66, 68, 72, 78, 80, 82, 84, 88,
    90, 92, 94, 98, 100, 102, 104, 106, 108, 112, 114, 116, 118, 120, 122, 124, 130, 132, 134, 136, 138, 142, 144, 146,
    148, 150, 152, 154, 160,
  ],
};

suite('outline of real documents', () => {
  suiteSetup(async function () {
    skipWithoutSeeds(this);
    await rostrumReady();
  });

  for (const [name, lines] of Object.entries(sections)) {
    test(name, async () => {
      const outline = await outlineOf(await openSpeech(seeds[name as keyof typeof seeds]));
      assert.deepEqual(
        outline.map(({ range }) => range.start.line + 1),
        lines,
      );
    });
  }

  test('names speakers, salutations and numbered paragraphs', async () => {
    const debate = (await outlineOf(await openSpeech(seeds.debate))).map(({ name, detail }) => `${name} ${detail}`);
    assert.match(debate[0] ?? '', /Khaled Khiari/);
    assert.match(debate[1] ?? '', /Mr\. President/);
    const report = await outlineOf(await openSpeech(seeds.workshopReport));
    assert.match(report[2]?.name ?? '', /^1\b/);
  });

  test('puts paragraphs below their heading', async () => {
    const report = await outlineOf(await openSpeech(seeds.workshopReport));
    const heading = report.find(({ name }) => name.includes('Triangular Cooperation'));
    assert.equal(heading?.children.length, 4);
  });
});
