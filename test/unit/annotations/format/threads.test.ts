import assert from 'node:assert/strict';
import type { Json } from '../../../../src/core/annotations/format/json';
import { readPage } from '../../../../src/core/annotations/format/page';
import { documentPathOf, sidecarPath, sourceOf } from '../../../../src/core/annotations/format/sidecar';
import { readTarget } from '../../../../src/core/annotations/format/target';
import { threadsOf } from '../../../../src/core/annotations/format/threads';
import { annotation, note, pageOf, reply } from './pages';
import { workOf } from '../../../support/work';

suite('threads of a page', () => {
  const bodies: readonly (readonly [name: string, more: Record<string, Json>, value: string])[] = [
    ['one body', { body: { type: 'TextualBody', value: 'A' } }, 'A'],
    ['a text', { body: 'A' }, 'A'],
    ['the short form', { bodyValue: 'A' }, 'A'],
    ['several', { body: ['A', { type: 'TextualBody', value: 'B', purpose: 'describing' }] }, 'A\n\nB'],
    ['none', {}, ''],
    ['what is no text', { body: { type: 'Image', id: 'https://example.org/a.png' } }, ''],
    ['a body without a type', { body: [{ value: 'A' }] }, 'A'],
  ];
  for (const [name, more, value] of bodies) {
    test(`a comment from ${name}`, () => {
      assert.deepEqual(threadsOf(pageOf(annotation('urn:x:1', more)))[0]?.comments[0]?.value, value);
    });
  }

  test('labels, a proposal and a state', () => {
    const [thread] = threadsOf(
      pageOf(
        annotation('urn:x:1', {
          motivation: 'editing',
          'rostrum:resolved': true,
          body: [
            { type: 'TextualBody', value: 'Shorter.' },
            { type: 'TextualBody', purpose: 'editing', value: '' },
            { type: 'TextualBody', purpose: ['tagging', 'describing'], value: 'style' },
            { type: 'TextualBody', purpose: 'tagging', value: 'clearance' },
            { type: 'TextualBody', purpose: 'tagging', value: 'style' },
          ],
        }),
      ),
    );
    assert.deepEqual(
      [thread?.comments[0]?.value, thread?.labels, thread?.replacement, thread?.resolved],
      ['Shorter.', ['style', 'clearance'], '', true],
    );
    const tagged = pageOf(
      annotation('urn:x:1', { motivation: 'tagging', body: { type: 'TextualBody', value: 'style' } }),
    );
    assert.deepEqual(threadsOf(tagged)[0]?.labels, ['style']);
  });

  const creators: readonly (readonly [creator: Json, author: string])[] = [
    [{ name: 'Ana' }, 'Ana'],
    [{ name: ['Ana', 'Ann'] }, 'Ana'],
    [{ nickname: 'ana' }, 'ana'],
    [{ id: 'acct:ana@example.org' }, 'acct:ana@example.org'],
    ['Ana', 'Ana'],
    [[{ name: 'Ana' }, { name: 'Ben' }], 'Ana, Ben'],
    [null, ''],
    [7, ''],
  ];
  for (const [creator, author] of creators) {
    test(`the author of ${JSON.stringify(creator)}`, () => {
      assert.equal(threadsOf(pageOf(note('urn:x:1', 'A', { creator })))[0]?.comments[0]?.author, author);
    });
  }

  test('replies follow in the order of time, also replies to replies, whatever their order in the file', () => {
    const threads = threadsOf(
      pageOf(
        reply('urn:x:4', 'urn:x:3', 'fourth', { created: '2024-05-04T10:00:00Z' }),
        reply('urn:x:3', 'urn:x:1', 'third', { created: '2024-05-03T12:00:00+02:00' }),
        reply('urn:x:2', 'urn:x:1', 'second', { created: '2024-05-03T09:59:59Z' }),
        note('urn:x:1', 'first', { created: '2024-05-05T10:00:00Z' }),
        reply('urn:x:5', 'urn:x:1', 'last', { created: 'some day', target: { id: 'urn:x:1' } }),
      ),
    );
    assert.deepEqual(
      threads.map(({ id, comments }) => [id, comments.map(({ value }) => value)]),
      [['urn:x:1', ['first', 'second', 'third', 'fourth', 'last']]],
    );
  });

  test('replies to what is gone stay together and have no passage; replies in a circle are shown too', () => {
    const threads = threadsOf(
      pageOf(
        reply('urn:x:3', 'urn:x:gone', 'later', { created: '2024-05-03T10:00:00Z' }),
        reply('urn:x:9', 'urn:x:gone', 'sooner', { created: '2024-05-02T10:00:00Z' }),
        reply('urn:x:6', 'urn:x:7', 'six'),
        reply('urn:x:7', 'urn:x:6', 'seven'),
        reply('urn:x:8', 'urn:x:8', 'itself'),
      ),
    );
    assert.deepEqual(
      threads.map(({ target, comments }) => [target, comments.map(({ value }) => value)]),
      [
        [{}, ['six', 'seven']],
        [{}, ['itself']],
        [{}, ['sooner', 'later']],
      ],
    );
  });

  test('ten thousand replies in a chain are one thread', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      i === 0 ? note('urn:x:0', 'first') : reply(`urn:x:${i}`, `urn:x:${i - 1}`, String(i)),
    );
    const page = pageOf(...chain.reverse());
    assert.ok(workOf(() => assert.equal(threadsOf(page).length, 1)) < 1500);
  });

  test('what is no annotation is no thread', () => {
    const { page } = readPage(
      JSON.stringify({ type: 'AnnotationPage', items: [{ type: 'Manifest', id: 'urn:x:1' }, 'urn:x:2'] }),
    );
    assert.deepEqual(threadsOf(page), []);
  });
});

suite('targets', () => {
  const position = { type: 'TextPositionSelector', start: 4, end: 9 };
  const quote = { type: 'TextQuoteSelector', exact: 'lakes' };
  const read = { exact: 'lakes', prefix: '', suffix: '' };
  const cases: readonly (readonly [name: string, target: Json, expected: object])[] = [
    ['an address', 'a.txt', {}],
    ['an address with characters', 'a.txt#char=4,9', { position: { start: 4, end: 9 } }],
    ['one selector', { source: 'a.txt', selector: quote }, { quote: read }],
    ['both', { source: 'a.txt', selector: [position, quote] }, { position: { start: 4, end: 9 }, quote: read }],
    [
      'a fragment',
      { source: 'a.txt', selector: { type: 'FragmentSelector', value: 'char=4,9' } },
      { position: { start: 4, end: 9 } },
    ],
    [
      'a refined element',
      { source: 'a.txt', selector: { type: 'XPathSelector', value: '/p', refinedBy: quote } },
      { quote: read },
    ],
    [
      'a place in an element, which is none in the text',
      { source: 'a.txt', selector: { type: 'XPathSelector', refinedBy: position } },
      {},
    ],
    [
      'a refined place',
      { source: 'a.txt', selector: { ...position, refinedBy: { ...position, start: 1, end: 2, refinedBy: quote } } },
      { quote: read },
    ],
    [
      'a place in a place',
      { source: 'a.txt', selector: { ...position, refinedBy: { ...position, start: 1, end: 2 } } },
      { position: { start: 5, end: 6 } },
    ],
    [
      'a place that is none',
      {
        source: 'a.txt',
        selector: [
          { ...position, end: 2 },
          { ...position, start: -1 },
          { ...position, end: 1e99 },
        ],
      },
      {},
    ],
    [
      'a section',
      {
        source: 'a.txt',
        'rostrum:section': {
          'rostrum:kind': 'paragraph',
          'rostrum:number': 3,
          'rostrum:speaker': 'Salas',
          'rostrum:text': '3. The',
        },
        selector: quote,
      },
      { quote: read, section: { kind: 'paragraph', number: 3, speaker: 'Salas', text: '3. The' } },
    ],
    ['a section of no known kind', { source: 'a.txt', 'rostrum:section': { 'rostrum:kind': 'toString' } }, {}],
    ['nothing', null, {}],
  ];
  for (const [name, target, expected] of cases) {
    test(`are read from ${name}`, () => assert.deepEqual(readTarget(target), expected));
  }

  test('of several the first that selects something tells the passage', () => {
    const page = pageOf(
      annotation('urn:x:1', {
        target: ['a.txt', { source: 'a.txt', selector: quote }, { source: 'a.txt', selector: position }],
      }),
    );
    assert.deepEqual(threadsOf(page)[0]?.target, { quote: read });
  });
});

suite('sidecars', () => {
  test('stand beside each other as the documents do', () => {
    assert.equal(sidecarPath('2016/a b.txt'), '.rostrum/annotations/2016/a b.txt.jsonld');
    assert.equal(documentPathOf('.rostrum/annotations/2016/a b.txt.jsonld'), '2016/a b.txt');
  });

  for (const path of [
    'a.txt',
    '.rostrum/annotations/a.txt',
    '.rostrum/annotations/.jsonld',
    '.rostrum/annotations/../../a.jsonld',
    '.rostrum/themes/a.jsonld',
  ]) {
    test(`${path} is none`, () => assert.equal(documentPathOf(path), undefined));
  }

  test('name their document by an address that leads from them to it', () => {
    for (const path of ['a.txt', '2016/a b%20c#d?.txt', 'a/b/c/ñ (1).md']) {
      const source = sourceOf(path);
      const base = new URL(sidecarPath(path).split('/').map(encodeURIComponent).join('/'), 'file:///w/');
      assert.equal(decodeURIComponent(new URL(source, base).pathname), `/w/${path}`);
    }
    assert.equal(sourceOf('a.txt'), '../../a.txt');
  });
});
