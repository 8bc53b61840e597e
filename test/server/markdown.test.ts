import assert from 'node:assert/strict';
import type { Block } from '../../src/core/features/blocks';
import { escapeMarkdown, linkDestination } from '../../src/core/escapeMarkdown';
import { entryLinks, hoverLinks } from '../../src/server/convert/links';
import { toMarkdown, toPlaintext } from '../../src/server/convert/render';
import { entryIdentifier, entryUri, openPassageCommand, showUsesCommand } from '../../src/protocol';
import { textOfMarkdown } from '../support/markdownText';

suite('server: Markdown', () => {
  const hostile = [
    '[click](command:workbench.action.quit)',
    '![x](https://evil.example/p.png)',
    '<img src=x onerror=alert(1)>',
    '<a href="command:x">x</a>',
    '`code` ``more``',
    '**bold** _it_ ~~gone~~ ***',
    '# Heading',
    '- item',
    '1. item',
    '2) item',
    '> quoted',
    'a | b\n--|--\n1 | 2',
    'line\nbreak\r\n\r\n# Heading\u2028# Heading\u0085x',
    '[ref]: https://evil.example',
    '&lt;b&gt; &amp; &#60;script&#62;',
    'see https://evil.example/a and www.evil.example and a@evil.example',
    '\\[escaped\\](x)',
    '$(alert) $x^2$',
    '<!-- comment -->',
    ']] ](x) [[',
    '--- \n***\n===',
    '~~~js\nx\n~~~',
    '    indented',
    'file:///etc/passwd vscode://x/y',
  ];
  for (const text of hostile) {
    test(`text stays text: ${JSON.stringify(text)}`, () => {
      const { words, nodes } = textOfMarkdown(escapeMarkdown(text));
      assert.equal(words, text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      assert.deepEqual(nodes, ['paragraph', 'text']);
    });
    test(`and in a link and in bold: ${JSON.stringify(text)}`, () => {
      const block: Block = {
        kind: 'paragraph',
        runs: [{ text, style: 'strong', link: { kind: 'web', url: 'https://un.org/a(b)' } }],
      };
      const { words, nodes } = textOfMarkdown(toMarkdown([block], entryLinks));
      assert.equal(words, text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      assert.deepEqual(nodes, ['paragraph', 'link', 'strong', 'text']);
    });
  }

  test('nothing is left of what GitHub Markdown links, strikes or tables', () => {
    const escaped = hostile.map(escapeMarkdown).join(' ');
    assert.doesNotMatch(escaped, /https?:\/\/|\bwww\.|[^\\][@|~<>]/);
  });

  test('marks that turn the direction of writing are taken out', () => {
    assert.equal(escapeMarkdown('a\u202eb\u2066c'), 'a b c');
  });

  test('nothing ends a link destination early', () => {
    const uri = 'file:///w/a) [b](command:x) <c> `d` \u202e';
    const destination = linkDestination(uri);
    assert.doesNotMatch(destination, /[\s()<>[\]`]/);
    assert.equal(decodeURIComponent(destination), uri);
  });

  test('an address that is not of the web is no link', () => {
    const runs = ['javascript:alert(1)', 'command:x', 'file:///etc/passwd', 'data:text/html,x'].map((url) => ({
      text: 'source',
      link: { kind: 'web' as const, url },
    }));
    assert.equal(toMarkdown([{ kind: 'paragraph', runs }], hoverLinks({})), 'source'.repeat(4));
  });

  test('command links are those of the allow-list, places else plain links, uses else no link', () => {
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };
    const runs = [
      { text: 'place', link: { kind: 'place' as const, place: { uri: 'file:///w/a.txt', range } } },
      { text: ' uses', link: { kind: 'uses' as const, id: 'a"b)' } },
    ];
    const shown = (commands: readonly string[]) => toMarkdown([{ kind: 'paragraph', runs }], hoverLinks({ commands }));
    assert.equal(shown([]), '[place](file:///w/a.txt#L5,3) uses');
    assert.equal(
      shown([showUsesCommand]),
      '[place](file:///w/a.txt#L5,3) [uses](command:rostrum.showUses?%5B%22a%5C%22b%29%22%5D)',
    );
    assert.match(shown([openPassageCommand]), /^\[place\]\(command:rostrum\.openPassage\?[^()\s]+\) uses$/);
  });

  test('plain text for clients without Markdown', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, runs: [{ text: 'A *b*' }] },
      { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two\nlines' }]] },
    ];
    assert.equal(toPlaintext(blocks), 'A *b*\n\n- one\n- two lines');
  });
});

suite('server: entry URIs', () => {
  for (const id of ['good-offices', 'charter/article/2/4', 'symbol/S/RES/1325(2000)', 'abbr/A&B #1?', 'abbr/ÉÑ%']) {
    test(`${id} survives, in our form and in fully encoded form`, () => {
      assert.equal(entryIdentifier(entryUri(id)), id);
      assert.equal(entryIdentifier(`rostrum:/entry/${encodeURIComponent(id)}.md`), id);
    });
  }

  test('other URIs have none', () => {
    for (const uri of ['file:///entry/a.md', 'rostrum:/other/a.md', 'rostrum:/entry/%E0.md', 'rostrum:/entry/a.txt']) {
      assert.equal(entryIdentifier(uri), undefined);
    }
  });
});
