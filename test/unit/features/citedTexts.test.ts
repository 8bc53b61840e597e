import assert from 'node:assert/strict';
import type { Block } from '../../../src/core/features/blocks';
import { definition } from '../../../src/core/features/definition';
import { hover, quotedAt } from '../../../src/core/features/hover';
import type { DocumentView } from '../../../src/core/features/view';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { smallKnowledge, worldOf } from '../../support/facts';
import { pointed } from '../../support/marked';
import { parsed } from '../parse/parsed';

const resolution = `Resolution 2999 (2030)

Adopted by the Security Council on 3 May 2030

The Security Council,

Recalling the rivers of Elbonia,

Noting the lakes of *Elbonia*,

1. *Decides* to visit the lakes;

2. Requests the parties:

(a) to build boats;

(b) to row them;

3. Decides to remain seized of the matter.

Annex

Boats.
`;
const charter = `WE THE PEOPLES OF THE UNITED NATIONS

Chapter I: Purposes and Principles

Article 1

The Purposes are:

1. To keep the peace;

2. To be friends of rivers.

FUNCTIONS AND POWERS

Article 2

The Organization acts by these Principles.

Chapter XV: The Secretariat

Article 99

The Secretary-General may tell the Council.
`;

suite('cited texts of the workspace', () => {
  const view = (name: string, text: string): DocumentView => ({
    uri: `file:///w/${name}`,
    text,
    lines: LineIndex.of(text),
    speech: parsed(text, name),
  });
  const files = [view('rivers.md', resolution), view('charter.txt', charter)];

  /** The line on which the definition of what is pointed at begins, and the words of its hover. */
  function found(source: string, texts: readonly DocumentView[] = files, read = true) {
    const { text, at } = pointed(source);
    const speech = view('speech.txt', text);
    const world = worldOf([speech, ...texts], smallKnowledge());
    const [target] = definition(speech, at, world, true)?.targets ?? [];
    const quoted = quotedAt(speech, at, world);
    const file = texts.find(({ uri }) => uri === quoted?.uri);
    const lines = hover(speech, at, world, read ? file?.text : undefined)?.blocks.flatMap(linesOf) ?? [];
    return {
      line: target?.kind === 'place' ? target.place.range.start.line + 1 : target?.id,
      title: lines[0],
      quote: lines.find((line) => /^“|^In this workspace/.test(line)),
    };
  }

  test('an operative paragraph is found by its number, its words are quoted without markup', () => {
    assert.deepEqual(found('We recall paragraph 1 of Security Council resol‹|›ution 2999 (2030).'), {
      line: 11,
      title: 'Security Council resolution 2999 (2030), paragraph 1 · boats on lakes, 3 May 2030',
      quote: '“1. Decides to visit the lakes;” · paragraph 1 in Resolution 2999 (2030)',
    });
  });

  test('the words that name the paragraph lead there as well', () => {
    const { line, quote } = found('We recall para‹|›graph 3 of Security Council resolution 2999 (2030).');
    assert.equal(line, 19);
    assert.equal(quote, '“3. Decides to remain seized of the matter.” · paragraph 3 in Resolution 2999 (2030)');
  });

  test('a paragraph in points is quoted with them', () => {
    const { quote } = found('We recall paragraph 2 of Security Council resol‹|›ution 2999 (2030).');
    assert.match(quote ?? '', /^“2. Requests the parties: \(a\) to build boats; \(b\) to row them;” /);
  });

  test('a preambular paragraph is counted', () => {
    const { line, quote } = found('See preambular paragraph 2 of Security Council resol‹|›ution 2999 (2030).');
    assert.equal(line, 9);
    assert.match(quote ?? '', /^“Noting the lakes of Elbonia,” · preambular paragraph 2 in /);
  });

  test('a paragraph whose verb has a hyphen counts as well', () => {
    const texts = [view('rivers.md', resolution.replace('Recalling the rivers', 'Re-emphasizing the rivers'))];
    const { line } = found('See preambular paragraph 2 of Security Council resol‹|›ution 2999 (2030).', texts);
    assert.equal(line, 9);
  });

  test('without a paragraph, or with one that it does not have, it is the document', () => {
    for (const words of ['', 'paragraph 9 of ', 'preambular paragraph 3 of ']) {
      const { line, quote } = found(`We recall ${words}Security Council resol‹|›ution 2999 (2030).`);
      assert.deepEqual([line, quote], [1, 'In this workspace: Resolution 2999 (2030)'], words);
    }
  });

  test('a paragraph of its annex is none of its own', () => {
    const annexed = resolution.replace('Boats.', '1. Boats.\n\n2. Oars.\n\n3. Sails.\n\n4. Masts.');
    const { line } = found('We recall paragraph 4 of Security Council resol‹|›ution 2999 (2030).', [
      view('rivers.md', annexed),
    ]);
    assert.equal(line, 1);
  });

  test('of several documents the one with the paragraph comes first', () => {
    const draft = view('S_RES_2999(2030).txt', 'New York, 4 June 2031\n\nSome notes on it.\n');
    const { line } = found('We recall paragraph 1 of Security Council resol‹|›ution 2999 (2030).', [draft, ...files]);
    assert.equal(line, 11);
  });

  test('the only operative paragraph needs no number', () => {
    const single = view(
      'A_RES_99_1.txt',
      'The General Assembly,\n\nRecalling rivers,\n\nDecides to admit Elbonia to membership.\n',
    );
    const { line, quote } = found('We recall paragraph 1 of General Assembly resol‹|›ution 99/1.', [single]);
    assert.equal(line, 5);
    assert.match(quote ?? '', /^“Decides to admit Elbonia to membership.” /);
  });

  test('a numbered paragraph of a report', () => {
    const report = view(
      'A_79_408.txt',
      'Report on rivers\n\n1. Rivers flow.\n\n2. Lakes do not.\n\n3. Boats float.\n\n4. Rain falls.\n',
    );
    const { line, quote } = found('We read A/79‹|›/408, para. 3, with care.', [report]);
    assert.equal(line, 7);
    assert.match(quote ?? '', /^“3. Boats float.” · paragraph 3 in /);
  });

  test('an Article is quoted behind its heading, a paragraph of it where it has a number', () => {
    assert.deepEqual(found('Under Arti‹|›cle 99 of the Charter he may.'), {
      line: 21,
      title: 'Article 99 of the Charter · Chapter XV: The Secretariat',
      quote: '“The Secretary-General may tell the Council.” · Article 99 in charter.txt',
    });
    const paragraph = found('Under Article 1 ‹|›(2) of the Charter we may.');
    assert.equal(paragraph.line, 11);
  });

  test('an Article does not take over the title of the next one; one without numbers has no paragraphs', () => {
    const texts = [
      view(
        'charter.txt',
        charter.replace('Article 1\n', 'Article 99\n').replace(/Article 99\n\nThe Sec/, 'Article 98\n\nThe Sec'),
      ),
    ];
    assert.match(found('Under Arti‹|›cle 99 of the Charter.', texts).quote ?? '', /friends of rivers\.” · Article 99/);
    assert.equal(found('Under Article 2 ‹|›(4) of the Charter.').line, 15);
  });

  test('paragraphs that have lost their numbers are counted only when there are as many as the Article has', () => {
    const lines = ['The staff takes no instructions.', 'Each Member respects that.'];
    const texts = (body: string) => [view('charter.txt', `${charter}\nArticle 100\n\n${body}\n`)];
    const lineOf = (body: string) => found('Under Article 100 ‹|›(2) of the Charter it is so.', texts(body)).line;
    assert.equal(lineOf(lines.join('\n')), 28);
    assert.equal(lineOf(`${lines.join('\n')}\nIt is so.`), 25);
    assert.equal(lineOf(`${lines.join('\n')}\n\nTITLE OF WHAT FOLLOWS`), 28);
  });

  test('the introduction of Article 1 is no paragraph', () => {
    const purposes = ['One', 'Two', 'Three', 'Four'].map((word) => `${word} is a purpose.`).join('\n');
    const texts = [view('charter.txt', charter.replace(/1\. To keep[^;]*;\n\n2\..*/, purposes))];
    assert.equal(found('Under Article 1 ‹|›(2) of the Charter.', texts).line, 10);
  });

  test('what has changed since, or cannot be read, is not quoted as it was', () => {
    const source = 'We recall paragraph 1 of Security Council resol‹|›ution 2999 (2030).';
    const { text, at } = pointed(source);
    const speech = view('speech.txt', text);
    const world = worldOf([speech, ...files], smallKnowledge());
    const words = (quoted?: string) => hover(speech, at, world, quoted)?.blocks.flatMap(linesOf).join('\n') ?? '';
    assert.match(words(`${'Now quite another text. '.repeat(20)}`), /“1. Decides to visit the lakes;” · paragraph 1/);
    assert.match(words(undefined), /“1. Decides to visit the lakes;” · paragraph 1/);
    assert.equal(
      found('Under Arti‹|›cle 99 of the Charter he may.', files, false).quote,
      'In this workspace: Article 99 in charter.txt',
    );
  });

  test('a text does not quote itself', () => {
    const { text, at } = pointed(charter.replace('Article 99', 'Arti‹|›cle 99'));
    const own = view('charter.txt', text);
    assert.equal(quotedAt(own, at, worldOf([own])), undefined);
  });
});

function linesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`);
  return [block.runs.map(({ text }) => text).join('')];
}
