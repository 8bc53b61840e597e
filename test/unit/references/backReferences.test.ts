import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';
import { marked } from '../../support/marked';
import { parsed } from '../parse/parsed';

/** A text with each back-reference marked, and what each is. */
type Row = readonly [source: string, ...ids: string[]];

const resolved: readonly Row[] = [
  ['We welcome resolution 2254 (2015). ‹|That resolution|› must be carried out.', 'symbol/S/RES/2254(2015)'],
  ['Resolution 242 (1967) stands, and ‹|the same resolution|› calls for peace.', 'symbol/S/RES/242(1967)'],
  ['Resolution 242 (1967) stands, and ‹|that very same resolution|› calls for it.', 'symbol/S/RES/242(1967)'],
  ['Israel accepted resolution 242 (1967). ‹|The resolution|› contains principles.', 'symbol/S/RES/242(1967)'],
  ['We uphold resolution 70/1, as ‹|this resolution|›, of all, must be.', 'symbol/A/RES/70/1'],
  ['By S/RES/435 (1978) and under ‹|the said resolution|› all must act.', 'symbol/S/RES/435(1978)'],
  ['By resolution 435 (1978) and ‹|the above-mentioned\nresolution|› all must act.', 'symbol/S/RES/435(1978)'],
  [
    'We read resolution 435 (1978). ‹|That resolution|› is old. Still, ‹|the resolution|› binds.',
    'symbol/S/RES/435(1978)',
    'symbol/S/RES/435(1978)',
  ],
  ['Mr. K. Novak read resolution 435 (1978). He and Dr. A. Lind know ‹|that resolution|›.', 'symbol/S/RES/435(1978)'],
  ['La résolution 435 (1978) est claire. ‹|Cette résolution|› nous lie.', 'symbol/S/RES/435(1978)'],
  ['La résolution 435 (1978), et ‹|ladite résolution|› nous lie.', 'symbol/S/RES/435(1978)'],
  ['La resolución 435 (1978) es clara. ‹|Dicha resolución|› nos obliga.', 'symbol/S/RES/435(1978)'],
  ['We invoke Article 51 of the Charter. ‹|That Article|› is plain.', 'charter/article/51'],
  ['Article 2, paragraph 4, of the Charter applies, and ‹|the same Article|› says why.', 'charter/article/2'],
  ['Article 2 (4) of the Charter, and ‹|paragraph 7 of that Article|›, apply.', 'charter/article/2/7'],
  ['under Chapter VII of the Charter. ‹|That Chapter|› is strong.', 'charter/chapter/VII'],
  ['“Act” [A/48/1, para. 13]. “Hope” [‹|ibid.|›, para. 16].', 'symbol/A/48/1'],
  ['“Act” (see A/48/1) and “hope” (‹|ibid|›) or “faith” (see ‹|ibid.|›)', 'symbol/A/48/1', 'symbol/A/48/1'],
  ['“Act” [resolution 1514 (XV), para. 2]. “Hope” [‹|Op. cit.|›, para. 3].', 'symbol/A/RES/1514(XV)'],
  ['We act.\n\n1 S/2023/345, para. 12.\n2 ‹|Ibid.|›, para. 14.\n3 ‹|Ibid.|›', 'symbol/S/2023/345', 'symbol/S/2023/345'],
  ['We act.[^1]\n\n[^1]: S/2023/345, para. 12.\n\n[^2]: ‹|Ibid.|›, para. 14.', 'symbol/S/2023/345'],
];

const unresolved: readonly string[] = [
  'We uphold resolutions 242 (1967) and 338 (1973). That resolution is good.',
  'We uphold resolution 242 (1967). The draft resolution is another. That resolution is good.',
  'We uphold resolution 242 (1967). The Organization of African Unity adopted a resolution. That resolution is good.',
  'We uphold resolution 242 (1967). We see the peaceful resolution of conflicts. That resolution takes time.',
  'We uphold resolution 242 (1967). It was long ago. It was right. That resolution is good.',
  'We uphold resolution 242 (1967).\n\nThe world has changed.\n\nMuch has been done. That resolution is good.',
  'We uphold resolution 242 (1967). We believe that resolution of the conflict is near.',
  'We uphold resolution 242 (1967), and the resolution adopted yesterday.',
  'We uphold resolution 242 (1967), and the resolution before us.',
  'We uphold resolution 242 (1967), and the resolutions of others.',
  'We uphold resolution 242 (1967), with the resolution that is needed.',
  'That resolution is good, as is resolution 242 (1967).',
  'La résolution 242 (1967) est claire. Cette résolution de 2010 est autre.',
  'La resolución 242 (1967) es clara. Hay otra resolución. Dicha resolución nos obliga.',
  'We uphold resolution 242 (1967) and that Article.',
  'We invoke Article 51 of the Charter and Article 5 of the Washington Treaty. That Article is plain.',
  'We invoke Articles 39 and 41 of the Charter. That Article is plain.',
  'We invoke Article 51 of the Charter. The article in the newspaper is plain.',
  'We invoke Article 51 of the Charter. That Article 6 is of the Treaty.',
  '“Act” [A/48/1, para. 13]. “Hope” [1013th meeting, para. 40]. “Faith” [ibid., para. 42].',
  '“Act” [A/48/1, para. 13]. Resolution 70/1 says so [ibid., para. 42].',
  '“Act” [A/48/1 and A/49/1]. “Hope” [ibid., para. 42].',
  '“Act” [A/48/1, para. 13]. “Hope” [ibid., Forty-seventh Session, 20th meeting].',
  '“Act” (Article 51 of the Charter). “Hope” (ibid.).',
  '“Hope” [ibid., para. 42], A/48/1.',
  'A bid of A/48/1 (forbidding).',
  'We act.\n\n1 S/2023/345 and A/48/1.\n2 Ibid., para. 14.',
  'We act.\n\n1 S/2023/345, para. 12.\n3 Ibid., para. 14.',
  'We act.\n\n1 S/2023/345, para. 12.\n2 Ibid., Supplement No. 2.',
];

suite('what was named before', () => {
  for (const [source, ...ids] of resolved) {
    test(JSON.stringify(source).slice(1, -1), () => {
      const { text, spans } = marked(source);
      assert.deepEqual(
        backReferencesIn(text),
        spans.map(({ start, end }, i) => `${text.slice(start, end)} → ${ids[i]} inferred`),
      );
    });
  }
  for (const text of unresolved) {
    test(JSON.stringify(text).slice(1, -1), () => assert.deepEqual(backReferencesIn(text), []));
  }

  test('in a resolution "this resolution" is the document, "that resolution" another', () => {
    const text =
      'The Security Council,\n\nNoting the situation,\n\n1. Recalls resolution 242 (1967), and decides that the measures in this resolution, and the resolution, go on;\n\n2. Recalls resolution 338 (1973) and that resolution.\n';
    const speech = parseSpeech(text, builtInKnowledge(), { name: 'S_RES_1.txt' });
    assert.equal(speech.genre, 'resolution');
    const words = speech.references.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['resolution 242 (1967)', 'resolution 338 (1973)', 'that resolution']);
  });

  test('what is put to the vote is another than what was cited', () => {
    const text = 'Resolution 242 (1967) is old. We voted in favour of this resolution.';
    assert.deepEqual(backReferencesIn(text), []);
  });

  test('its paragraph is known', () => {
    const text = 'We uphold resolution 435 (1978). Under paragraph 5 of that resolution all must act.';
    assert.equal(parsed(text).references.at(-1)?.pinpoint?.paragraph, 5);
    const note = '“Act” [A/48/1, para. 13]. “Hope” [ibid., para. 16].';
    assert.equal(parsed(note).references.at(-1)?.pinpoint?.paragraph, 16);
  });
});

function backReferencesIn(text: string): string[] {
  return parsed(text)
    .references.filter(({ start, end }) =>
      /^(?:th|cette|ladite|dicha|ibid|op\.|paragraph \d+ of th)/i.test(text.slice(start, end)),
    )
    .map(({ start, end, id, confidence }) => `${text.slice(start, end)} → ${id} ${confidence}`);
}
