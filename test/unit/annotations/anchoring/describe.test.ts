import assert from 'node:assert/strict';
import { describePassage } from '../../../../src/core/annotations/anchoring/describe';
import type { Section } from '../../../../src/core/annotations/model';
import { marked } from '../../../support/marked';

const described = (source: string, sections?: readonly Section[]) => {
  const { text, spans } = marked(source);
  return describePassage(text, spans[0] ?? { start: 0, end: 0 }, sections);
};

suite('describing a passage', () => {
  test('positions are code points with line feeds, and so are the words', () => {
    assert.deepEqual(described('😀 We\r\n‹|the\r\npeoples|›\r\nof the UN'), {
      position: { start: 5, end: 16 },
      quote: { exact: 'the\npeoples', prefix: '😀 We\n', suffix: '\nof the UN' },
    });
  });

  test('context is long and ends between words', () => {
    const { quote } = described(`${'uninteresting words '.repeat(20)}‹|here|›${' uninteresting words'.repeat(20)}`);
    assert.ok(quote && quote.prefix.length > 120 && quote.prefix.length <= 160);
    assert.match(quote.prefix, /^(?:uninteresting|words) .* words $/);
    assert.match(quote.suffix, /^ uninteresting .* (?:uninteresting|words)$/);
  });

  test('nothing is cut inside a code point', () => {
    const faces = '😀'.repeat(200);
    const { quote } = described(`a${faces}‹|here|›${faces}`);
    assert.match(quote?.prefix ?? '', /^(?:😀)+$/u);
    assert.match(quote?.suffix ?? '', /^(?:😀)+$/u);
    assert.equal(describePassage('😀', { start: 0, end: 1 }).quote?.exact, '😀');
  });

  test('the innermost section around it is named', () => {
    const section = (kind: Section['kind'], start: number, end: number, text: string): Section => ({
      kind,
      start,
      end,
      text,
    });
    const sections = [
      section('turn', 0, 40, 'Ms. Doe (Norway)'),
      section('heading', 3, 30, 'P'.repeat(100)),
      section('paragraph', 16, 18, '4.'),
    ];
    const found = described('We, ‹|the peoples of|› the United Nations, determined', sections).section;
    assert.deepEqual(found, { kind: 'heading', text: `${'P'.repeat(79)}…` });
  });

  test('a span outside the text or the wrong way round is put right', () => {
    assert.equal(describePassage('We the peoples', { start: 7, end: 99 }).quote?.exact, 'peoples');
    assert.equal(describePassage('We the peoples', { start: 6, end: 3 }).quote?.exact, 'the');
    assert.deepEqual(describePassage('', { start: 0, end: 5 }), {
      position: { start: 0, end: 0 },
      quote: { exact: '', prefix: '', suffix: '' },
    });
  });
});
