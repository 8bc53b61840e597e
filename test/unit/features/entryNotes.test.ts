import assert from 'node:assert/strict';
import type { Block } from '../../../src/core/features/blocks';
import { entry } from '../../../src/core/features/entry';
import { hover, type HoverLength } from '../../../src/core/features/hover';
import type { GlossaryEntry } from '../../../src/core/glossary/glossary';
import { smallKnowledge, viewOf, worldOf } from '../../support/facts';

suite('what the dates of an entry say', () => {
  const entries: readonly Partial<GlossaryEntry>[] = [
    {
      id: 'turkiye',
      name: 'Türkiye',
      kind: 'member-state',
      formerly: [{ name: 'Turkey', until: 2022 }],
      formal: 'Republic of Türkiye',
      adjective: 'Turkish',
      admitted: '1945-10-24',
      names: { fr: ['Türkiye'], es: ['Türkiye', 'Turquía'] },
      definition: 'State between two seas. It has a second sentence.',
    },
    { id: 'csce', name: 'CSCE', until: 1995, successor: 'osce', related: ['turkiye', 'osce'] },
    { id: 'osce', name: 'OSCE', from: 1995 },
    { id: 'unmis', name: 'UNMIS', kind: 'peace-operation', from: 2005, until: 2011 },
    { id: 'handshake', name: 'handshake', from: 1990, until: 1999 },
    { id: 'truce', name: 'truce', from: 1990, until: 1999, definition: 'A truce from 1990 to 1999.' },
  ];

  function shown(words: string, id: string, length: HoverLength = 'short'): string[] {
    const view = viewOf('file:///s/a.txt', `We met ${words} there.`, { terms: { [words]: id } });
    const world = worldOf([view], smallKnowledge(entries));
    return hover(view, 8, world, undefined, undefined, length)?.blocks.flatMap(linesOf) ?? [];
  }

  test('a former name says until when, and what it is called now', () => {
    assert.ok(shown('Turkey', 'turkiye').includes('“Turkey”: until 2022; now Türkiye'));
    assert.ok(!shown('Türkiye', 'turkiye').some((line) => line.includes('until')));
  });

  test('what ended names what came after it', () => {
    assert.ok(shown('CSCE', 'csce').includes('until 1995; now OSCE'));
    assert.ok(shown('UNMIS', 'unmis').includes('2005 to 2011'));
    assert.ok(!shown('handshake', 'handshake').some((line) => line.includes('1999')));
    assert.ok(!shown('OSCE', 'osce').some((line) => line.includes('1995')));
  });

  test('short is the first sentence; full has all of it, a State’s facts and its names in other languages', () => {
    const short = shown('Türkiye', 'turkiye');
    assert.ok(short.includes('State between two seas.'));
    const full = shown('Türkiye', 'turkiye', 'full');
    assert.ok(full.includes('State between two seas. It has a second sentence.'));
    assert.ok(full.includes('Formal name: Republic of Türkiye · adjective: Turkish · admitted on 24 October 1945'));
    assert.ok(full.includes('French: Türkiye · Spanish: Türkiye'));
    assert.ok(full.length <= 12);
    assert.ok(full.length > short.length);
  });

  test('related entries are linked', () => {
    assert.ok(shown('CSCE', 'csce').includes('See also: Türkiye, OSCE'));
  });

  test('the page of an entry has its former names, its languages and what came after', () => {
    const world = worldOf([], smallKnowledge(entries));
    const lines = (id: string) => entry(id, world)?.flatMap(linesOf) ?? [];
    assert.ok(lines('turkiye').includes('Formerly: Turkey (until 2022)'));
    assert.ok(lines('turkiye').includes('French: Türkiye · Spanish: Türkiye'));
    assert.ok(lines('csce').includes('Until 1995; then OSCE'));
    assert.ok(lines('handshake').includes('1990 to 1999'));
    assert.ok(!lines('truce').includes('1990 to 1999'), 'the definition tells its years');
  });
});

function linesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`);
  return [block.runs.map(({ text }) => text).join('')];
}
