import assert from 'node:assert/strict';
import { mentionAt } from '../../../src/core/features/mentionAt';
import { marked } from '../../support/marked';
import { parsed } from '../parse/parsed';

/** A text with the words of each paragraph marked, and what they are: `S/RES/733(1992) 5`, `... preambular 3`. */
type Row = readonly [source: string, ...pinpoints: string[]];

const rows: readonly Row[] = [
  ['‹|paragraph 5|› of resolution 733 (1992) applies', 'S/RES/733(1992) 5'],
  ['by ‹|paragraph 10|› of General Assembly resolution 77/245', 'A/RES/77/245 10'],
  ['by ‹|paragraph 8 (c)|› of its resolution 1333 (2000)', 'S/RES/1333(2000) 8'],
  ['‹|paragraphs 5 and 6|› of resolution 1325 (2000)', 'S/RES/1325(2000) 5'],
  ['‹|paragraphs 9, 10 and 11 (a)|› of resolution 1572 (2004)', 'S/RES/1572(2004) 9'],
  ['‹|paragraphs 1 to 3|› of Security Council resolution 1672 (2006)', 'S/RES/1672(2006) 1'],
  ['‹|para. 7|› of resolution 1325 (2000)', 'S/RES/1325(2000) 7'],
  ['‹|OP 5|› of UNSCR 2254', 'S/RES/2254(2015) 5'],
  ['‹|OP12|› of resolution 70/1', 'A/RES/70/1 12'],
  ['‹|PP3|› of resolution 70/1', 'A/RES/70/1 preambular 3'],
  ['‹|operative paragraph 2|› of resolution 598 (1987)', 'S/RES/598(1987) 2'],
  ['‹|preambular paragraph 3|› of resolution 598 (1987)', 'S/RES/598(1987) preambular 3'],
  ['the ‹|third preambular paragraph|› of resolution 598 (1987)', 'S/RES/598(1987) preambular 3'],
  ['the ‹|second operative paragraph|› of resolution 598 (1987)', 'S/RES/598(1987) 2'],
  ['‹|paragraph\n5|› of\nresolution 733\n(1992)', 'S/RES/733(1992) 5'],
  ['We act.\n\nUnder ‹|paragraph 5|› of resolution 733 (1992)', 'S/RES/733(1992) 5'],
  ['‹|paragraph 5|› of the report of the Secretary-General (S/2015/446)', 'S/2015/446 5'],
  ['‹|paragraph 34|› of document A/79/408', 'A/79/408 34'],
  ['see A/79/408, ‹|para. 34|›.', 'A/79/408 34'],
  ['[A/7601/Add.1, ‹|para. 1|›]', 'A/7601/Add.1 1'],
  ['resolution 64/72, ‹|paragraph 119|›, asks', 'A/RES/64/72 119'],
  ['(S/1995/999, ‹|paras. 12-15|›)', 'S/1995/999 12'],
  ['resolution 1973 (2011) of 17 March 2011, in ‹|paragraph 4|› of which it authorized', 'S/RES/1973(2011) 4'],
  [
    '‹|paragraph 5|› of resolution 733 (1992) and ‹|paragraphs 1 and 2|› of resolution 1356 (2001)',
    'S/RES/733(1992) 5',
    'S/RES/1356(2001) 1',
  ],
  ['resolution 1333 (2000), ‹|paragraph 2|› of resolution 1390 (2002)', 'S/RES/1390(2002) 2'],
  ['résolution 733 (1992), ‹|par. 5|›', 'S/RES/733(1992) 5'],
  ['résolution 733 (1992), ‹|paragraphe 5|›', 'S/RES/733(1992) 5'],
  ['resolución 733 (1992), ‹|párr. 5|›', 'S/RES/733(1992) 5'],
  ['le ‹|paragraphe 5|› de la résolution 733 (1992)', 'S/RES/733(1992) 5'],
  ['les ‹|paragraphes 5 et 6|› de sa résolution 733 (1992)', 'S/RES/733(1992) 5'],
  ['el ‹|párrafo 5|› de la resolución 733 (1992)', 'S/RES/733(1992) 5'],
  ['le ‹|paragraphe 5|› du rapport du Secrétaire général (S/2015/446)', 'S/2015/446 5'],
  ['résolution 733 (1992), paragraphe 5 de la Déclaration'],
  ['paragraph 5 of the present report on resolution 733 (1992)'],
  ['paragraph 5 of annex II to resolution 70/1'],
  ['paragraph 5 of the Declaration (resolution 2625 (XXV))'],
  ['resolution 733 (1992), paragraph 5 of the Declaration'],
  ['resolution 733 (1992), as in paragraph 5 above'],
  ['resolution 733 (1992), paragraph 5 above'],
  ['resolution 46/182, annex, para. 5'],
  ['see paragraph 5 of\n\nresolution 733 (1992)'],
  ['see paragraph 5. Resolution 733 (1992) applies'],
  ['resolution 733 (1992). Paragraph 5 is another matter'],
  ['a parachute 5 of resolution 733 (1992)'],
  ['the STOP 5 of resolution 733 (1992)'],
  ['paragraph 4 of Article 2 of the Charter'],
];

suite('paragraphs of cited documents', () => {
  for (const [source, ...wanted] of rows) {
    test(JSON.stringify(source).slice(1, -1), () => {
      const { text, spans } = marked(source);
      const found = parsed(text).references.flatMap(({ id, pinpoint: at }) =>
        at
          ? [
              `${text.slice(at.start, at.end)} → ${id.replace('symbol/', '')} ${at.preambular ? 'preambular ' : ''}${at.paragraph}`,
            ]
          : [],
      );
      assert.deepEqual(
        found,
        spans.map(({ start, end }, i) => `${text.slice(start, end)} → ${wanted[i]}`),
      );
    });
  }

  test('spans are of the source, soft hyphens and Markdown in it', () => {
    const text = 'Under *para\u00adgraph* 5 of [resolution 733 (1992)](https://example.test/) we act.';
    const [reference] = parsed(text, 'a.md').references;
    assert.equal(text.slice(reference?.pinpoint?.start, reference?.pinpoint?.end), 'para\u00adgraph* 5');
  });

  test('the words of the paragraph are a place of the reference', () => {
    const text = 'Under paragraph 5 of resolution 733 (1992) we act.';
    const found = mentionAt(parsed(text), text.indexOf('5'));
    assert.equal(found?.id, 'symbol/S/RES/733(1992)');
    assert.equal(text.slice(found.span.start, found.span.end), 'paragraph 5');
    assert.equal(mentionAt(parsed(text), text.indexOf(' of ') + 2), undefined);
  });
});
