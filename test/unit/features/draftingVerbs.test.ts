import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { openingVerbAt } from '../../../src/core/features/draftingVerbs';
import { definition } from '../../../src/core/features/definition';
import { hover } from '../../../src/core/features/hover';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { worldOf } from '../../support/facts';
import { pointed } from '../../support/marked';
import { parsed } from '../parse/parsed';

suite('verbs that open paragraphs of a resolution', () => {
  const knowledge = builtInKnowledge();

  function viewAt(source: string) {
    const { text, at } = pointed(source);
    const view = { uri: 'file:///r.md', text, lines: LineIndex.of(text), speech: parsed(text, 'r.md') };
    return { view, at, text };
  }

  const resolution = (preambular: string, operative: string) =>
    `The General Assembly,\n\n${preambular} resolution 46/182,\n\n1. ${operative} the parties to talk;\n\n2. Decides to meet again.\n`;

  function verbAt(source: string): readonly [string, string] | undefined {
    const { view, at, text } = viewAt(source);
    const found = openingVerbAt(view, at, knowledge);
    return found && [found.id, text.slice(found.span.start, found.span.end)];
  }

  test('are found in preambular and operative paragraphs', () => {
    assert.deepEqual(verbAt(resolution('Reca‹|›lling', 'Urges')), ['verb-recalling', 'Recalling']);
    assert.deepEqual(verbAt(resolution('*Reca‹|›lling*', 'Urges')), ['verb-recalling', 'Recalling']);
    assert.deepEqual(verbAt(resolution('Recalling', 'Ur‹|›ges')), ['verb-urges', 'Urges']);
    assert.deepEqual(verbAt(resolution('Recalling', 'Calls u‹|›pon')), ['verb-calls-upon', 'Calls upon']);
  });

  test('with the adverbs before them', () => {
    assert.deepEqual(verbAt(resolution('Recalling', 'Al‹|›so strongly urges')), ['verb-urges', 'Also strongly urges']);
  });

  test('nowhere else in a paragraph, and in no other text', () => {
    assert.equal(verbAt(resolution('Recalling', 'Urges the Council, which ur‹|›ges')), undefined);
    assert.equal(verbAt('Mr. President,\n\nRecall‹|›ing our last meeting, we urge calm.\n'), undefined);
  });

  test('hover tells what they commit to, and definition leads to their entry', () => {
    const { view, at } = viewAt(resolution('Recalling', 'Calls u‹|›pon'));
    const blocks = JSON.stringify(hover(view, at, worldOf([], knowledge))?.blocks);
    assert.match(blocks, /Calls upon/);
    assert.match(blocks, /drafting verb/);
    assert.deepEqual(definition(view, at, worldOf([], knowledge), true)?.targets, [
      { kind: 'entry', id: 'verb-calls-upon' },
    ]);
    assert.equal(definition(view, at, worldOf([], knowledge), false), undefined);
  });
});
