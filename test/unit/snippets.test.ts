import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInKnowledge } from '../../src/core/builtIn';
import { foldPhrase } from '../../src/core/glossary/foldPhrase';
import { parsed } from './parse/parsed';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync('media/snippets/drafting.json', 'utf8')) as Record<string, Snippet>,
);

/** The choices of a snippet's places, each as a list. */
const choicesOf = (body: string) => [...body.matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map(([, all = '']) => all.split(','));

/** What stands there when every place is left as it is proposed. */
function expanded(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

suite('snippets', () => {
  test('each has a prefix of its own that begins with un-, a description and a last place', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const { prefix, description, body } of snippets) {
      assert.match(prefix, /^un-[a-z-]+$/);
      assert.ok(description);
      assert.match(body.join('\n'), /\$0/, prefix);
      assert.doesNotMatch(expanded(body.join('\n')), /[${}|]/, prefix);
    }
  });

  test('the verbs that they propose are verbs that the glossary explains', () => {
    const verbs = new Set(
      [...builtInKnowledge().glossary.entries()]
        .filter(({ kind }) => kind === 'drafting-verb')
        .flatMap(({ name, aliases }) => [name, ...aliases].map(foldPhrase)),
    );
    const proposed = snippets
      .filter(({ prefix }) => /preambular|operative/.test(prefix))
      .flatMap(({ body }) => choicesOf(body.join('\n')).flat());
    assert.ok(proposed.length >= 15);
    assert.deepEqual(
      proposed.filter((verb) => !verbs.has(foldPhrase(verb))),
      [],
    );
  });

  test('a resolution made of its snippet is read as one', () => {
    const resolution = snippets.find(({ prefix }) => prefix === 'un-resolution');
    const speech = parsed(expanded(resolution?.body.join('\n') ?? ''), 'draft.md');
    assert.equal(speech.genre, 'resolution');
    assert.deepEqual(
      speech.outline.map(({ kind, verb }) => [kind, verb]),
      [
        ['preambular', 'recalling'],
        ['operative', 'welcomes'],
        ['operative', 'requests'],
        ['operative', 'decides'],
      ],
    );
  });
});
