import assert from 'node:assert/strict';
import { gap, type Gap } from '../../../src/core/glossary/gap';
import { edgeOf } from '../../../src/core/glossary/wordTrie';
import { WordTrieBuilder } from '../../../src/core/glossary/wordTrieBuilder';
import { Random } from '../../support/random';

type Step = readonly [word: number, before: Gap];

/** Rows of words of which many begin alike, more than fit the builder's first table. */
function someRows(count: number): Step[][] {
  const random = new Random(11);
  const gapAt = (i: number): Gap => (i === 0 || random.integer(0, 5) > 0 ? gap.joined : gap.comma);
  return Array.from({ length: count }, () =>
    Array.from({ length: random.integer(1, 5) }, (_, i): Step => [random.integer(1, 60 + i * 400), gapAt(i)]),
  );
}

suite('trie of words', () => {
  test('leads along each row to a node of its own, and nowhere else', () => {
    const rows = someRows(6000);
    const builder = new WordTrieBuilder();
    const ends = rows.map((row) => row.reduce((node, [word, before]) => builder.add(node, edgeOf(word, before)), 0));
    const { trie, nodes } = builder.build();
    const nodeOf = (row: readonly Step[]) => {
      let node = 0;
      for (const [word, before] of row) {
        node = trie.next(node, word, before);
        if (node === 0) return 0;
      }
      return node;
    };
    const prefixes = new Set(rows.flatMap((row) => row.map((_, i) => JSON.stringify(row.slice(0, i + 1)))));
    assert.equal(trie.size, prefixes.size + 1);
    rows.forEach((row, i) => assert.equal(nodeOf(row), nodes[ends[i] ?? 0], JSON.stringify(row)));
    assert.equal(new Set(rows.map(nodeOf)).size, new Set(rows.map((row) => JSON.stringify(row))).size);
    for (const row of someRows(500).map((steps) => steps.map(([word, before]): Step => [word + 1, before]))) {
      assert.equal(nodeOf(row) !== 0, prefixes.has(JSON.stringify(row)));
    }
  });

  test('knows where it goes on, and which words begin a row', () => {
    const builder = new WordTrieBuilder();
    const long = builder.add(builder.add(0, edgeOf(3, gap.joined)), edgeOf(7, gap.comma));
    builder.add(0, edgeOf(5, gap.joined));
    const { trie, nodes } = builder.build();
    const first = trie.firstNodes(7);
    assert.deepEqual(
      [...first].map((node) => node > 0),
      [false, false, false, true, false, true, false, false],
    );
    assert.ok(trie.goesOn(first[3] ?? 0));
    assert.ok(!trie.goesOn(first[5] ?? 0));
    assert.equal(trie.next(first[3] ?? 0, 7, gap.comma), nodes[long]);
    assert.equal(trie.next(first[3] ?? 0, 7, gap.joined), 0);
  });
});
