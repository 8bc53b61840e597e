import assert from 'node:assert/strict';
import { definition } from '../../../src/core/features/definition';
import { highlights } from '../../../src/core/features/highlights';
import { links } from '../../../src/core/features/links';
import { usesAt, usesOf } from '../../../src/core/features/uses';
import type { DocumentView, Place, World } from '../../../src/core/features/view';
import type { Range } from '../../../src/core/model/lineIndex';
import { smallKnowledge, viewOf, worldOf, type Facts } from '../../support/facts';
import { pointed } from '../../support/marked';

const uri = 'file:///w/a.txt';
const emfa: Facts = {
  abbreviations: [{ short: 'EMFA', expansion: 'Ministry of Foreign Affairs' }],
  terms: { EMFA: 'abbr/EMFA' },
};
const emfaText = 'The Ministry of Foreign Affairs (EMFA) met. EMFA agreed.';
const article = { references: { 'Article 99': 'charter/article/99' } };

suite('definition', () => {
  function targets(source: string, facts: Facts, others: readonly DocumentView[] = [], entries = true) {
    const { text, at } = pointed(source);
    const view = viewOf(uri, text, facts);
    return definition(view, at, worldOf([view, ...others], smallKnowledge([{}])), entries)?.targets;
  }

  test('of a glossary term is its entry, if the client can show one', () => {
    const facts = { terms: { 'good offices': 'good-offices' } };
    assert.deepEqual(targets('Our good off‹|›ices', facts), [{ kind: 'entry', id: 'good-offices' }]);
    assert.equal(targets('Our good off‹|›ices', facts, [], false), undefined);
  });

  test("of a document's own abbreviation is the place that defines it", () => {
    const [target] = targets(emfaText.replace('EMFA agreed', 'EM‹|›FA agreed'), emfa) ?? [];
    assert.deepEqual(target, { kind: 'place', place: { uri, range: rangeOnLine(0, 33, 37) } });
  });

  test('of a resolution is the document that is it, else its entry', () => {
    const facts = { references: { 'resolution 1325 (2000)': 'symbol/S/RES/1325(2000)' } };
    const text = viewOf('file:///w/1325.txt', 'Resolution', { symbol: 'symbol/S/RES/1325(2000)' });
    const source = 'By resol‹|›ution 1325 (2000)';
    assert.deepEqual(targets(source, facts), [{ kind: 'entry', id: 'symbol/S/RES/1325(2000)' }]);
    assert.deepEqual(targets(source, facts, [text]), [
      { kind: 'place', place: { uri: text.uri, range: rangeOnLine(0, 0, 0) } },
    ]);
  });

  test("of a footnote's mark is the note, of the note's its mark", () => {
    const text = 'The panel[1] met.\n\n[1] Report on lakes,\nby the panel.\n';
    const start = text.indexOf('[1] Report');
    const note = { kind: 'footnote' as const, depth: 0, text: '', start, headEnd: text.length - 1, end: text.length };
    const facts = { outline: [note], terms: { panel: 'panel' } };
    const place = (range: Range) => [{ kind: 'place', place: { uri, range } }];
    const whole = { start: { line: 2, character: 0 }, end: { line: 3, character: 13 } };
    const own = ['‹|›[1] Report', '[1‹|›] Report'];
    assert.deepEqual(targets(text.replace('panel[1] met', 'panel[‹|›1] met'), facts), place(whole));
    for (const at of own)
      assert.deepEqual(targets(text.replace('[1] Report', at), facts), place(rangeOnLine(0, 9, 12)));
    assert.notDeepEqual(targets(text.replace('panel[1] met', 'pan‹|›el[1] met'), facts), place(whole));
  });

  test('of an article is its heading in the Charter, where the workspace has the Charter', () => {
    const heading = (text: string, start: number) => {
      const end = start + text.length;
      return { kind: 'heading' as const, depth: 0, text, start, end, headEnd: end };
    };
    const charter = viewOf('file:///w/charter.txt', 'Article 9\nArticle 99\n', {
      genre: 'charter',
      outline: [heading('Article 9', 0), heading('Article 99', 10)],
    });
    assert.deepEqual(targets('Under Article‹|› 99', article, [charter]), [
      { kind: 'place', place: { uri: charter.uri, range: rangeOnLine(1, 0, 10) } },
    ]);
  });

  test('a Charter without an outline is opened at the line that begins with the article, else at its start', () => {
    const facts: Facts = { ...article, genre: 'charter' };
    const place = (text: string) =>
      targets('Under Article‹|› 99', article, [viewOf('file:///w/charter.txt', text, facts)]);
    const at = (line: number, end: number) => [
      { kind: 'place', place: { uri: 'file:///w/charter.txt', range: rangeOnLine(line, 0, end) } },
    ];
    assert.deepEqual(place('See Article 99\nArticle 99\nThe Secretary-General may'), at(1, 10));
    assert.deepEqual(place('See Article 99'), at(0, 0));
  });

  test('of an invalid symbol is that of the suggestion', () => {
    const facts = { references: { 'S/PSR/1': { id: 'invalid-symbol', suggestion: 'S/PRST/1' } } };
    assert.deepEqual(targets('In S/P‹|›SR/1', facts), [{ kind: 'entry', id: 'symbol/S/PRST/1' }]);
  });
});

suite('uses', () => {
  const world = (...views: readonly DocumentView[]): World => worldOf(views);

  test('come from all documents, the newest first', () => {
    const old = viewOf('file:///w/old.txt', 'Article 99, Article 99', { ...article, date: '1990-01-01' });
    const young = viewOf('file:///w/young.txt', 'See Article 99', { ...article, date: '2020-01-01' });
    assert.deepEqual(written(usesOf('charter/article/99', world(old, young).snapshot)), [
      'young.txt 0:4-14',
      'old.txt 0:0-10',
      'old.txt 0:12-22',
    ]);
  });

  test('of an abbreviation leave out documents in which it means something else', () => {
    const here = viewOf(uri, emfaText, emfa);
    const same = viewOf('file:///w/b.txt', emfaText, emfa);
    const other = viewOf('file:///w/c.txt', 'The European Music Fund Association (EMFA). EMFA sings.', {
      abbreviations: [{ short: 'EMFA', expansion: 'European Music Fund Association' }],
      terms: { EMFA: 'abbr/EMFA' },
    });
    const { snapshot } = world(here, same, other);
    assert.deepEqual(written(usesAt(here, 34, snapshot)), [
      'a.txt 0:33-37',
      'a.txt 0:44-48',
      'b.txt 0:33-37',
      'b.txt 0:44-48',
    ]);
    assert.deepEqual(written(usesAt(here, 34, snapshot, { withoutDefinitions: true })), [
      'a.txt 0:44-48',
      'b.txt 0:44-48',
    ]);
  });
});

suite('highlights', () => {
  test('mark every mention of the same thing, however it is written, and its definition', () => {
    const view = viewOf(uri, emfaText, emfa);
    assert.deepEqual(highlights(view, 45), [
      { start: 33, end: 37, kind: 'definition' },
      { start: 44, end: 48, kind: 'use' },
    ]);
  });

  test('of invalid symbols only the one that is written the same', () => {
    const invalid = { id: 'invalid-symbol' };
    const view = viewOf(uri, 'S/PSR/1 S/PSR/2 S/PSR/1', { references: { 'S/PSR/1': invalid, 'S/PSR/2': invalid } });
    assert.deepEqual(
      highlights(view, 1).map(({ start }) => start),
      [0, 16],
    );
  });
});

suite('links', () => {
  const linked = (text: string, references: Record<string, string>) =>
    links(viewOf(uri, text, { references }), smallKnowledge()).map(({ url }) => url);

  test('lead to the official page of a symbol and of a chapter', () => {
    assert.deepEqual(
      linked('S/RES/1325 (2000), Article 99, Chapter XV', {
        'S/RES/1325 (2000)': 'symbol/S/RES/1325(2000)',
        'Article 99': 'charter/article/99',
        'Chapter XV': 'charter/chapter/XV',
      }),
      [
        'https://docs.un.org/en/S/RES/1325(2000)',
        'https://www.un.org/en/about-us/un-charter/chapter-15',
        'https://www.un.org/en/about-us/un-charter/chapter-15',
      ],
    );
  });

  test('leave written-out addresses to the editor', () => {
    assert.deepEqual(linked('http://www.un.org/view?symbol=S/2015/446.', { 'S/2015/446': 'symbol/S/2015/446' }), []);
  });
});

function rangeOnLine(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}

function written(places: Iterable<Place>): string[] {
  return [...places].map(
    ({ uri: where, range: { start, end } }) =>
      `${where.slice(where.lastIndexOf('/') + 1)} ${start.line}:${start.character}-${end.character}`,
  );
}
