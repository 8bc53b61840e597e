import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { definition } from '../../../src/core/features/definition';
import { entry } from '../../../src/core/features/entry';
import { hover } from '../../../src/core/features/hover';
import type { Block } from '../../../src/core/features/blocks';
import type { DocumentView } from '../../../src/core/features/view';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';
import { marked, pointed } from '../../support/marked';
import { ambiguousKnowledge } from '../../support/ambiguousKnowledge';
import { viewOf, worldOf } from '../../support/facts';

const knowledge = ambiguousKnowledge();

suite('abbreviations that stand for several things', () => {
  /** A text with its uses of the letters marked → what each is, in order; `-` is no term. */
  const rows: readonly (readonly [why: string, source: string, ...ids: string[]])[] = [
    ['the only one that the document names', 'The Conference on Ducks met. The ‹|CD|› rose.', 'conference-on-ducks'],
    ['also when the name comes later', 'The ‹|CD|› met. All thank the Conference on Ducks.', 'conference-on-ducks'],
    ['by another form of it', 'The Duckery met; the ‹|CD|› rose.', 'conference-on-ducks'],
    [
      'the one that is named last before the use',
      'The Conference on Ducks met. The ‹|CD|› rose. The Central Dock opened. The new ‹|CD|› shut.',
      ...['conference-on-ducks', 'central-dock'],
    ],
    ['none before both are named', 'The ‹|CD|› met before the Conference on Ducks and the Central Dock.', '-'],
    ['nothing where nothing is named', 'The ‹|CD|› met in the ‹|LC|›.', '-', '-'],
    ['one that could be one thing only, where it is named', 'The Lake Council met; the ‹|LC|› rose.', 'lake-council'],
    [
      'what the document defines, from there on',
      'The ‹|CD|› of the Conference on Ducks and the Common Duty (‹|CD|›) differ: ‹|CD|› is not it.',
      ...['conference-on-ducks', 'abbr/CD', 'abbr/CD'],
    ],
    ['no other capitals', 'The Conference on Ducks heard a ‹|Cd|› and a ‹|cd|›.', '-', '-'],
    ['no part of a symbol or a name', 'The Conference on Ducks: ‹|CD|›/1234, ‹|CD|›-ROM, AX.‹|CD|›.', '-', '-', '-'],
    ['no plain words amid capitals', 'The Conference on Ducks.\nALL FRIENDS BUY A ‹|CD|› HERE NOW AND', '-'],
    ['letters that an entry has for itself', 'The ‹|OWN|› of the Lake Council.', 'owner'],
  ];
  for (const [why, source, ...ids] of rows) {
    test(why, () => {
      const { text, spans } = marked(source);
      const { terms } = parseSpeech(text, knowledge, { name: 'a.txt' });
      const found = spans.map(({ start, end }) => {
        const use = terms.find((term) => term.start <= start && term.end >= end - 1);
        return use && use.end - use.start < 5 ? use.id : '-';
      });
      assert.deepEqual(found, ids);
    });
  }

  function shown(source: string): string[] | undefined {
    const { text, at } = pointed(source);
    const speech = parseSpeech(text, knowledge, { name: 'a.txt' });
    const view: DocumentView = { uri: 'file:///a.txt', text, lines: LineIndex.of(text), speech };
    return hover(view, at, worldOf([], knowledge))?.blocks.flatMap(linesOf);
  }

  test('hover tells why one of them is meant, and what else it stands for', () => {
    const lines = shown('Friends,\n\nthe Conference on Ducks met.\n\nThe C‹|›D rose.');
    assert.equal(lines?.[0], 'Conference on Ducks · body');
    assert.ok(
      lines.includes(
        'CD here, because this document names it: “Conference on Ducks”, line 3 · elsewhere also Central Dock',
      ),
      lines.join('\n'),
    );
  });

  test('hover tells that of several the one named last counts', () => {
    const lines = shown('The Conference on Ducks and the Central Dock.\nThe C‹|›D rose.');
    assert.ok(
      lines?.includes(
        'CD here, because this document names it last before this: “Central Dock”, line 1 · elsewhere also Conference on Ducks',
      ),
      lines?.join('\n'),
    );
  });

  test('hover lists what it could be, with a sentence on each, where nothing settles it', () => {
    assert.deepEqual(shown('The ‹|›CD rose.'), [
      'CD · could be one of several things',
      'This document defines it nowhere and names none of these.',
      'Conference on Ducks: Talks about ducks, e.g. tame ones.',
      'Central Dock: Where boats land.',
    ]);
    assert.deepEqual(shown('The LC‹|› rose.')?.slice(0, 2), [
      'LC · could be: Lake Council',
      'This document defines it nowhere and does not name this.',
    ]);
    assert.equal(
      shown('The C‹|›D met before the Conference on Ducks and the Central Dock.')?.[1],
      'This document names several of these, and none of them before this.',
    );
  });

  test('the definition is a page with all that it could be', () => {
    const { text, at } = pointed('The C‹|›D rose.');
    const view = viewOf('file:///s/a.txt', text);
    const found = definition(view, at, worldOf([view], knowledge), true);
    assert.deepEqual(found?.targets, [{ kind: 'entry', id: 'abbr/CD' }]);
    const page = entry('abbr/CD', worldOf([], knowledge))?.flatMap(linesOf);
    assert.deepEqual(page?.slice(0, 4), [
      'CD',
      'abbreviation',
      'Could be:',
      'Conference on Ducks: Talks about ducks, e.g. tame ones.',
    ]);
    assert.equal(entry('abbr/XQ', worldOf([], knowledge)), undefined);
  });

  test('hover says where the document itself defines it', () => {
    const lines = shown('The Conference on Ducks (CD) met. The C‹|›D rose.');
    assert.ok(lines?.some((line) => line.endsWith('defined in this document, line 1')));
    assert.ok(!lines?.some((line) => line.includes('because')));
  });

  test('hover says nothing of letters in symbols and words', () => {
    for (const source of [
      'The C‹|›D/x.',
      'The AX/C‹|›D is.',
      'A C‹|›DX here.',
      'A c‹|›d here.',
      'An OWNER‹|› here.',
      '‹|›',
    ])
      assert.equal(shown(source), undefined, source);
  });
});

suite('abbreviations of the built-in glossary that stand for several things', () => {
  const { terms } = parseSpeech(
    'The Security Council and the Conference on Disarmament met. The SC and the CD rose, the PSC and the SG did not.',
    builtInKnowledge(),
    { name: 'a.txt' },
  );
  test('are settled by what a document names', () => {
    const ids = ['security-council', 'conference-on-disarmament'];
    assert.deepEqual(
      terms.map(({ id }) => id),
      [...ids, ...ids],
    );
  });
});

function linesOf(block: Block): string[] {
  const plain = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
  return block.kind === 'list' ? block.items.map(plain) : [plain(block.runs)];
}
