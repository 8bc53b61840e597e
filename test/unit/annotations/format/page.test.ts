import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setLabels } from '../../../../src/core/annotations/format/changes';
import { idOf } from '../../../../src/core/annotations/format/identify';
import { emptyPage, readPage, UnreadablePage, writePage } from '../../../../src/core/annotations/format/page';
import { threadsOf } from '../../../../src/core/annotations/format/threads';
import { violations } from '../../glossary/schema';
import { annotation, note, pageOf } from './pages';

const context = 'http://www.w3.org/ns/anno.jsonld';
const target = annotation('urn:x:t').target;

suite('pages of annotations', () => {
  test('two W3C selectors are enough', () => {
    const { page, problems } = readPage(
      JSON.stringify({
        '@context': context,
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:uuid:1',
            type: 'Annotation',
            motivation: 'commenting',
            created: '2024-05-01T10:00:00Z',
            creator: { name: 'Ana' },
            body: [{ type: 'TextualBody', value: 'Check *this*.', format: 'text/markdown' }],
            target: {
              source: '../../a.txt',
              selector: [
                { type: 'TextPositionSelector', start: 3, end: 8 },
                { type: 'TextQuoteSelector', exact: 'lakes\r\nsea', prefix: 'the ', suffix: ' are' },
              ],
            },
          },
        ],
      }),
    );
    assert.deepEqual(problems, []);
    assert.equal(page.source, '../../a.txt');
    assert.deepEqual(threadsOf(page), [
      {
        id: 'urn:uuid:1',
        target: {
          position: { start: 3, end: 8 },
          quote: { exact: 'lakes\nsea', prefix: 'the ', suffix: ' are' },
        },
        comments: [{ id: 'urn:uuid:1', author: 'Ana', created: '2024-05-01T10:00:00Z', value: 'Check *this*.' }],
        labels: [],
        resolved: false,
      },
    ]);
  });

  const shapes: readonly (readonly [name: string, value: unknown])[] = [
    ['a page', { '@context': context, type: 'AnnotationPage', items: [note('urn:x:1', 'A')] }],
    ['a page of one annotation that is no list', { type: 'AnnotationPage', items: note('urn:x:1', 'A') }],
    ['a bare list', [note('urn:x:1', 'A')]],
    ['a single annotation', { '@context': context, ...note('urn:x:1', 'A') }],
    ['a graph', { '@context': context, '@graph': [note('urn:x:1', 'A')] }],
    [
      'a collection with its first page inside',
      {
        '@context': context,
        id: 'urn:x:c',
        type: 'AnnotationCollection',
        total: 1,
        label: 'Notes',
        first: { id: 'urn:x:p', type: 'AnnotationPage', startIndex: 0, items: [note('urn:x:1', 'A')] },
      },
    ],
  ];
  for (const [name, value] of shapes) {
    test(`${name} is read, and read again after it was written`, () => {
      for (const json of [JSON.stringify(value), `\ufeff${JSON.stringify(value)}`]) {
        const { page } = readPage(json);
        assert.deepEqual(
          threadsOf(page).map(({ id, comments }) => [id, comments[0]?.value]),
          [['urn:x:1', 'A']],
        );
        const written = writePage(page);
        assert.equal(writePage(readPage(written).page), written);
      }
    });
  }

  test('a collection stays one, and counts what is in it', () => {
    const { page } = readPage(JSON.stringify(shapes.at(-1)?.[1]));
    const more = { ...page, annotations: [...page.annotations, annotation('urn:x:2')] };
    const written = JSON.parse(writePage(more)) as Record<string, unknown>;
    assert.equal(written['total'], 2);
    assert.equal(written['label'], 'Notes');
    const { items, ...first } = written['first'] as { items: { id: string }[] };
    assert.deepEqual(
      items.map(({ id }) => id),
      ['urn:x:1', 'urn:x:2'],
    );
    assert.deepEqual(first, { id: 'urn:x:p', type: 'AnnotationPage', startIndex: 0 });
  });

  test('a collection with further pages elsewhere keeps its own count', () => {
    const first = { type: 'AnnotationPage', next: 'urn:x:p2', items: [note('urn:x:1', 'A')] };
    const { page, problems } = readPage(
      JSON.stringify({ '@context': context, type: 'AnnotationCollection', total: 9, first }),
    );
    assert.deepEqual(problems, [{ path: '/first/next', message: 'further pages are not read' }]);
    assert.equal((JSON.parse(writePage(page)) as { total: number }).total, 9);
  });

  test('the source of a page is the one that most of its notes name', () => {
    const of = (...sources: readonly string[]) =>
      readPage(JSON.stringify(sources.map((source, i) => note(`urn:x:${i}`, 'A', { target: { source } })))).page.source;
    assert.equal(of('b.txt', 'a.txt', 'b.txt'), 'b.txt');
    assert.equal(of('b.txt', 'a.txt', 'a.txt'), 'a.txt');
    assert.equal(of('b.txt', 'a.txt'), 'a.txt');
  });

  const unreadable: readonly (readonly [text: string, reason: RegExp, offset?: number])[] = [
    ['', /empty/, 0],
    ['{"items": [\n ', /no JSON from line 2 on/, 13],
    ['{"items": [}', /no JSON/, 11],
    ['{"items": [1 2]}', /no JSON/, 13],
    ['{"items": [1,]}', /no JSON/, 13],
    ['{"items": "a\nb"}', /no JSON/, 10],
    ['{"items": {"a" 1}}', /no JSON/, 15],
    ['{"items": [01]}', /no JSON/, 11],
    ['{"items": []}{', /no JSON/, 13],
    ['{"items": []},{}', /no JSON/, 13],
    ['{items: []}', /no JSON/, 1],
    ['{\n<<<<<<< HEAD\n"type": "AnnotationPage"\n=======\n>>>>>>> x\n}', /conflict markers/, 2],
    ['"text"', /no page/],
    ['{}', /no page/],
    ['{"name": "rostrum", "version": 1}', /no page/],
    ['{"type": "AnnotationPage", "items": 5}', /"items" are no annotations/],
    ['{"type": "AnnotationPage", "items": [[]]}', /"items" are no annotations/],
    [`{"type": "AnnotationPage", "items": [], "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nesting/],
  ];
  for (const [text, reason, offset] of unreadable) {
    test(`is unreadable, never empty: ${text.slice(0, 50)}`, () => {
      assert.throws(
        () => readPage(text),
        (error) => {
          assert.ok(error instanceof UnreadablePage);
          assert.match(error.message, reason);
          if (offset !== undefined) assert.equal(error.offset, offset);
          return true;
        },
      );
    });
  }

  test('a page without items is an empty one', () => {
    const { page, problems } = readPage(`{"@context": "${context}", "type": "AnnotationPage"}`);
    assert.deepEqual(threadsOf(page), []);
    assert.deepEqual(problems, [{ path: '/items', message: 'is missing' }]);
  });

  test('problems name the property', () => {
    const selector = [
      { type: 'TextPositionSelector', start: 9, end: 3 },
      { type: 'TextPositionSelector', start: '1', end: 2.5 },
      { type: 'TextQuoteSelector', prefix: 4 },
    ];
    const items = [
      { type: 'Annotation', created: 'yesterday', body: [{ type: 'TextualBody' }, 7], target: { selector } },
      { id: 'urn:x:1', type: 'Annotation', target },
      { id: 'urn:x:1', type: 'Annotation', motivation: [3], target: 5, body: 'x' },
      'https://example.org/annotation/9',
      { id: 'urn:x:2' },
    ];
    const { problems } = readPage(JSON.stringify({ type: 'AnnotationPage', items }));
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [
        '/@context is missing',
        '/items/0/id is missing',
        '/items/0/created is no time as ISO 8601 writes it',
        '/items/0/body/0/value is no text',
        '/items/0/body/1 is no body',
        '/items/0/target/source is missing',
        '/items/0/target/selector/0/end lies before the start',
        '/items/0/target/selector/1/start is no count of characters',
        '/items/0/target/selector/1/end is no count of characters',
        '/items/0/target/selector/2/exact is no text',
        '/items/0/target/selector/2/prefix is no text',
        '/items/2/motivation/0 is no text',
        '/items/2/target is no target',
        '/items/2/id is also the identifier of /items/1',
        '/items/3 is no annotation',
        '/items/4/type is not "Annotation"',
        '/items/4/target is missing',
      ],
    );
  });

  test('what other tools wrote stays, to the letter of its numbers', () => {
    const text = `{
  "@context": ["${context}", {"x": "urn:x:"}],
  "type": "AnnotationPage",
  "x:seen": {"when": 12345678901234567890, "share": 1.0, "far": 1e999, "list": [-0, 0.1, "1.0", "\\u0000number:7"]},
  "items": [
    "https://example.org/annotation/9",
    {"id": "urn:x:1", "type": "Annotation", "x:mood": {"b": 1, "a": [null]}, "canonical": "urn:y:1",
     "body": {"type": "TextualBody", "value": "A", "x:voice": "low", "creator": {"x:n": 1}},
     "target": {"source": "a.txt", "x:page": 3, "selector": {"type": "TextPositionSelector", "start": 1.0, "end": 2, "x:s": true}}}
  ]
}`;
    const { page } = readPage(text);
    assert.deepEqual(threadsOf(page)[0]?.target, { position: { start: 1, end: 2 } });
    const written = writePage(setLabels(page, 'urn:x:1', ['style'], '2024-05-01T10:00:00Z'));
    for (const number of [
      '"when": 12345678901234567890,',
      '"share": 1.0,',
      '"far": 1e999,',
      '      -0,',
      '"start": 1.0,',
    ]) {
      assert.ok(written.includes(number), number);
    }
    const value = JSON.parse(written) as { items: Record<string, unknown>[] };
    const before = JSON.parse(text) as { items: Record<string, unknown>[] };
    const [mine] = value.items;
    const { body, ...rest } = before.items[1] ?? {};
    assert.deepEqual(mine, {
      ...rest,
      modified: '2024-05-01T10:00:00Z',
      body: [body, { type: 'TextualBody', purpose: 'tagging', value: 'style' }],
    });
    assert.equal(value.items[1], 'https://example.org/annotation/9');
  });

  test('no text can break out of the numbers that are kept', () => {
    for (const value of [
      '\u0000number:1.2.3',
      'x"\u0000number:5',
      '"\u0000number:5"',
      '\\"\u0000number:5',
      '\u0000number:5 ',
    ]) {
      const { page } = readPage(
        JSON.stringify({ type: 'AnnotationPage', items: [note('urn:x:1', 'A'), note('urn:x:2', value)] }),
      );
      const written = JSON.parse(writePage(page)) as { items: { body: { value: unknown }[] }[] };
      assert.equal(written.items[1]?.body[0]?.value, value);
    }
  });

  test('is written one property a line, sorted by identifier, with our words declared only where they are used', () => {
    const page = pageOf(note('urn:x:2', 'B'), note('urn:x:1', 'A'));
    assert.equal(
      writePage({ ...page, annotations: page.annotations.slice(0, 1) }),
      `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "AnnotationPage",
  "items": [
    {
      "id": "urn:x:2",
      "type": "Annotation",
      "motivation": "commenting",
      "created": "2024-05-01T10:00:00Z",
      "creator": {
        "type": "Person",
        "name": "Ana"
      },
      "body": [
        {
          "type": "TextualBody",
          "value": "B",
          "format": "text/markdown"
        }
      ],
      "target": {
        "source": "../../a.txt",
        "selector": [
          {
            "type": "TextPositionSelector",
            "start": 4,
            "end": 9
          },
          {
            "type": "TextQuoteSelector",
            "exact": "lakes",
            "prefix": "the ",
            "suffix": " are"
          }
        ]
      }
    }
  ]
}
`,
    );
    assert.ok(writePage(page).indexOf('urn:x:1') < writePage(page).indexOf('urn:x:2'));
    const resolved = { ...page, annotations: page.annotations.map((one) => ({ ...one, 'rostrum:resolved': true })) };
    const { ['@context']: declared } = JSON.parse(writePage(resolved)) as Record<string, unknown>;
    assert.deepEqual(declared, [context, { rostrum: 'urn:rostrum:' }]);
    assert.equal(writePage(readPage(writePage(resolved)).page), writePage(resolved));
  });

  test('annotations without an identifier, or with one used twice, get the same one wherever they are read', () => {
    const anonymous = { ...note('urn:x:1', 'A'), id: '' };
    const twice = [anonymous, anonymous, note('urn:x:2', 'B'), note('urn:x:2', 'C'), note('urn:x:2', 'B')];
    const ids = () => readPage(JSON.stringify(twice)).page.annotations.map(idOf);
    const found = ids();
    assert.deepEqual(found, ids());
    assert.equal(new Set(found).size, 4);
    for (const id of found)
      assert.match(id, /^urn:(?:x:2|uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12})$/);
    const { page } = readPage(JSON.stringify(twice));
    assert.deepEqual(readPage(writePage(page)).page.annotations.length, 4);
  });

  test('the schema accepts what is written, and what it refuses is a problem too', () => {
    const schema = JSON.parse(readFileSync('media/schemas/annotations.schema.json', 'utf8')) as unknown;
    const good = [
      emptyPage('a.txt'),
      pageOf(note('urn:x:1', 'A')),
      ...shapes.map(([, value]) => readPage(JSON.stringify(value)).page),
    ];
    for (const page of good) assert.deepEqual(violations(JSON.parse(writePage(page)), schema), []);
    const bad: readonly unknown[] = [
      { type: 'AnnotationPage', items: [{ ...note('urn:x:1', 'A'), created: 'yesterday' }] },
      { type: 'AnnotationPage', items: [{ ...note('urn:x:1', 'A'), id: '' }] },
      { type: 'AnnotationPage', items: [{ type: 'Annotation', id: 'urn:x:1' }] },
      { type: 'AnnotationPage', items: [{ ...note('urn:x:1', 'A'), body: [{ type: 'TextualBody' }] }] },
      {
        type: 'AnnotationPage',
        items: [
          annotation('urn:x:1', {
            target: { source: 'a', selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }] },
          }),
        ],
      },
      {
        type: 'AnnotationPage',
        items: [annotation('urn:x:1', { target: { source: 'a', selector: { type: 'TextQuoteSelector', exact: 1 } } })],
      },
    ];
    for (const value of bad) {
      assert.equal(violations({ '@context': context, ...(value as object) }, schema).length, 1, JSON.stringify(value));
      assert.equal(readPage(JSON.stringify({ '@context': context, ...(value as object) })).problems.length, 1);
    }
  });
});
