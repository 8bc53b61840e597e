import assert from 'node:assert/strict';
import { alternatives, anyOf } from '../../src/client/globs';
import { OpenList } from '../../src/client/hover/openList';
import { mapLimited } from '../../src/client/mapLimited';
import { previewLinks } from '../../src/client/previewLinks';

suite('globs', () => {
  test('multiplies braces out', () => {
    assert.deepEqual(alternatives('**/*.{txt,md}'), ['**/*.txt', '**/*.md']);
    assert.deepEqual(alternatives('{a,b{c,d}}/{e,}'), ['a/e', 'a/', 'bc/e', 'bc/', 'bd/e', 'bd/']);
    assert.deepEqual(alternatives('a{b'), ['a{b']);
    assert.deepEqual(alternatives('{a}}'), ['a}']);
  });

  test('joins globs without braces inside of braces', () => {
    assert.equal(anyOf([]), undefined);
    assert.equal(anyOf(['**/x']), '**/x');
    assert.equal(anyOf(['**/x', '**/*.{a,b}']), '{**/x,**/*.a,**/*.b}');
  });
});

suite('mapLimited', () => {
  test('keeps the order, and never has more under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const doubled = await mapLimited([5, 1, 4, 2, 3], 2, async (turns) => {
      most = Math.max(most, ++underWay);
      for (let i = 0; i < turns; i++) await Promise.resolve();
      underWay--;
      return turns * 2;
    });
    assert.deepEqual(doubled, [10, 2, 8, 4, 6]);
    assert.equal(most, 2);
    assert.deepEqual(await mapLimited([], 2, () => Promise.resolve(1)), []);
  });
});

suite('links of entries', () => {
  const folder = 'file:///home/ana/speeches';

  test('become relative, as the preview follows them', () => {
    const markdown =
      '[VI](rostrum:/entry/charter/chapter/VI.md) [a](file:///home/ana/speeches/2016/a.txt#L3,1) [UN](https://www.un.org/)';
    assert.equal(
      previewLinks(markdown, 'charter/article/33', folder),
      '[VI](../../charter/chapter/VI.md) [a](/2016/a.txt#L3,1) [UN](https://www.un.org/)',
    );
  });

  test('stay as they are where no folder is open, or another one holds the file', () => {
    const markdown = '[a](file:///home/ana/speeches-old/a.txt)';
    assert.equal(previewLinks(markdown, 'hippo', folder), markdown);
    assert.equal(previewLinks(markdown, 'hippo', undefined), markdown);
    assert.equal(previewLinks('[x](rostrum:/entry/abbr/OIC.md)', 'hippo', undefined), '[x](./abbr/OIC.md)');
  });
});

suite('hovers beside a list of completions', () => {
  const uri = 'file:///a.txt';
  const covers = (list: OpenList, line = 10, now = 1000) => list.covers(uri, line, now);
  function opened(): OpenList {
    const list = new OpenList();
    list.opened(uri, 10, 0);
    return list;
  }

  test('none comes where the list may lie, in that document', () => {
    assert.ok(!covers(new OpenList()));
    const list = opened();
    assert.ok(covers(list) && covers(list, 20) && covers(list, 0));
    assert.ok(!covers(list, 30));
    assert.ok(!list.covers('file:///b.txt', 10, 1000));
  });

  test('a letter more keeps the list, and so does a letter less', () => {
    const list = opened();
    list.changed(uri, 'f', 7000);
    list.changed(uri, '', 14000);
    list.moved(uri, 10, false);
    assert.ok(covers(list, 10, 20000));
  });

  const closing: Readonly<Record<string, (list: OpenList) => void>> = {
    'a word taken from it': (list) => list.changed(uri, 'good offices', 500),
    'a line begun': (list) => list.changed(uri, '\n', 500),
    'a click': (list) => list.moved(uri, 10, true),
    'another line': (list) => list.moved(uri, 11, false),
  };
  for (const [name, close] of Object.entries(closing)) {
    test(`${name} closes it`, () => {
      const list = opened();
      close(list);
      assert.ok(!covers(list));
    });
  }

  test('after a while it counts as closed; other documents change nothing', () => {
    const list = opened();
    list.changed('file:///b.txt', 'a word', 500);
    list.moved('file:///b.txt', 3, true);
    assert.ok(covers(list));
    assert.ok(!covers(list, 10, 9000));
  });
});
