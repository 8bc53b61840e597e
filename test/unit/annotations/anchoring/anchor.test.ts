import assert from 'node:assert/strict';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import { describePassage } from '../../../../src/core/annotations/anchoring/describe';
import type { Anchoring, Section, Target } from '../../../../src/core/annotations/model';
import { marked } from '../../../support/marked';

/** The text with its anchorings marked, or the state of one that is not attached. */
function shown(source: string, anchoring: Anchoring | undefined): string {
  if (!anchoring || !('span' in anchoring)) return anchoring?.state ?? 'nothing';
  const { start, end } = anchoring.span;
  return `${anchoring.state}: ${source.slice(start, end)}`;
}

/** Describes the passages marked in `before` and finds them in `after`. */
function found(before: string, after: string, forget: (target: Target) => Target = (target) => target): string[] {
  const { text, spans } = marked(before);
  const targets = spans.map((span) => forget(describePassage(text, span)));
  return anchorAll(after, targets).map((anchoring) => shown(after, anchoring));
}

const opening =
  'Mr. President, allow me first to congratulate you on your election to preside over this session of the Assembly. ';
const appeal =
  'My delegation appeals to all parties in the valley to lay down their arms and to return to the negotiating table without preconditions. ';
const thanks = 'We are grateful to the Secretary-General for his report on the work of the Organization. ';
const closing = 'Only together shall we overcome the drought that has struck the islands of the southern seas.';
const passage = 'appeals to all parties in the valley to lay down their arms';
const before = opening + appeal.replace(passage, `‹|${passage}|›`) + thanks + closing;

suite('anchoring', () => {
  test('an untouched passage is attached where it stands', () => {
    assert.deepEqual(found(before, marked(before).text), [`attached: ${passage}`]);
  });

  test('words put in above move it', () => {
    assert.deepEqual(found(before, `A new opening paragraph.\n\n${marked(before).text}`), [`attached: ${passage}`]);
  });

  test('line ends, re-wrapping, curled quotes, dashes and capitals change no word', () => {
    const old = 'He said: "It\'s the duty of all - ‹|of "all" States - to act|›", and left the hall that same day.';
    const now = 'He said: “It’s the duty\r\nof all – of “all”\r\nStates – To Act”, and left\r\nthe hall that same day.';
    assert.deepEqual(found(old, now), ['attached: of “all”\r\nStates – To Act']);
  });

  test('changed words are told, and the words at the ends belong to it', () => {
    const now = marked(before).text.replace(passage, 'calls upon all sides in the valley to lay down their weapons');
    assert.deepEqual(found(before, now), ['edited: calls upon all sides in the valley to lay down their weapons']);
  });

  test('a look-alike elsewhere loses against the passage, edited among its own neighbours', () => {
    const own = 'appeals to both parties in the valley to lay down all arms';
    const elsewhere = `Nothing here has to do with it, and yet the neighbour ${passage} as if it were its own idea. `;
    assert.deepEqual(found(before, elsewhere + marked(before).text.replace(passage, own)), [`edited: ${own}`]);
  });

  test('a look-alike elsewhere is a candidate, not the passage, when that is gone', () => {
    const other = passage.replace('valley', 'delta');
    const elsewhere = `Nothing here has to do with it, and yet the neighbour ${other} as if it were its own idea. `;
    const now = elsewhere + marked(before).text.replace(passage, '');
    const { text, spans } = marked(before);
    const [anchoring] = anchorAll(now, [describePassage(text, spans[0] ?? { start: 0, end: 0 })]);
    assert.ok(anchoring?.state === 'orphaned');
    assert.deepEqual(
      anchoring.candidates.map(({ start, end }) => now.slice(start, end)),
      [other],
    );
  });

  test('the same words twice are told apart by what stands around them', () => {
    const old = `${opening}‹|I thank the representative|› of Chad for his statement. ${appeal}I thank the representative of Peru for her statement. ${closing}`;
    const { text } = marked(old);
    const now = thanks + text;
    const { spans } = marked(old);
    const second = text.lastIndexOf('I thank the representative');
    const targets = [spans[0] ?? { start: 0, end: 0 }, { start: second, end: second + 26 }].map((span) =>
      describePassage(text, span),
    );
    const starts = anchorAll(now, targets).map((anchoring) => ('span' in anchoring ? anchoring.span.start : -1));
    assert.deepEqual(starts, [now.indexOf('I thank the'), now.lastIndexOf('I thank the')]);
  });

  test('what nothing tells apart is ambiguous, with its candidates', () => {
    const line = 'I thank the representative for the statement. ';
    const text = line.repeat(20);
    const target = {
      quote: { exact: 'the representative for', prefix: 'I thank ', suffix: ' the statement. I thank' },
    };
    const [anchoring] = anchorAll(text, [target]);
    assert.ok(anchoring?.state === 'ambiguous');
    assert.ok(anchoring.candidates.length > 1);
  });

  test('of repeated lines the one at its old place is meant, as long as nothing has moved', () => {
    const line = 'I thank the representative for the statement. ';
    const text = line.repeat(20);
    const start = 10 * line.length;
    const target = describePassage(text, { start, end: start + 26 });
    assert.deepEqual(anchorAll(text, [target]), [{ state: 'attached', span: { start, end: start + 26 } }]);
  });

  test('the section decides between places that are equally good', () => {
    const turn = 'I thank the Council for its work and I resume my seat. ';
    const text = turn.repeat(3);
    const section = (i: number, speaker: string): Section => ({
      kind: 'turn',
      speaker,
      text: speaker,
      start: i * turn.length,
      end: (i + 1) * turn.length,
    });
    const sections = [section(0, 'Ms. Doe'), section(1, 'Mr. Roe'), section(2, 'Ms. Poe')];
    const { section: remembered } = describePassage(text, { start: turn.length, end: turn.length + 9 }, sections);
    const target = { quote: { exact: 'its work and I resume', prefix: 'Council for ', suffix: ' my seat.' } };
    assert.equal(anchorAll(text, [target], sections)[0]?.state, 'ambiguous');
    const [anchoring] = anchorAll(text, [{ ...target, ...(remembered && { section: remembered }) }], sections);
    const start = text.indexOf('its work', turn.length);
    assert.deepEqual(anchoring, { state: 'attached', span: { start, end: start + 21 } });
  });

  test('a quote may begin and end inside of words, and with punctuation', () => {
    assert.deepEqual(
      found('We, the peo‹|ples of the United Nat|›ions', 'Today we, the peoples of the United Nations'),
      ['attached: ples of the United Nat'],
    );
    assert.deepEqual(
      found('It says “‹|(the peoples), determined;|› to save', 'It says: “(the peoples), determined; to save'),
      ['attached: (the peoples), determined;'],
    );
  });

  test('scripts without spaces', () => {
    const old = '我联合国人民同兹决心，‹|欲免后世再遭今代人类两度身历惨不堪言之战祸|›，重申基本人权。';
    assert.deepEqual(found(old, `序言：${marked(old).text}`), ['attached: 欲免后世再遭今代人类两度身历惨不堪言之战祸']);
  });

  test('from the two selectors of other tools, with 32 letters of context', () => {
    const forget = ({ position, quote }: Target): Target => ({
      ...(position && { position }),
      ...(quote && {
        quote: { ...quote, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) },
      }),
    });
    const own = 'appeals to both parties in the valley to lay down all arms';
    assert.deepEqual(found(before, marked(before).text.replace(passage, own), forget), [`edited: ${own}`]);
  });

  test('a quote alone is found when it stands there once', () => {
    assert.deepEqual(
      found(before, thanks + marked(before).text, ({ quote }) => ({
        quote: { exact: quote?.exact ?? '', prefix: '', suffix: '' },
      })),
      [`attached: ${passage}`],
    );
  });

  test('so is a single word of a tool that gives nothing around it; twice it is ambiguous, and part of another it is nothing', () => {
    const alone = (words: string, text: string) =>
      shown(text, anchorAll(text, [{ quote: { exact: words, prefix: '', suffix: '' } }])[0]);
    const text = `${opening}${thanks}${closing}`;
    assert.equal(alone('drought', text), 'attached: drought');
    assert.equal(alone('drought', text + closing), 'ambiguous');
    assert.equal(alone('island', text), 'orphaned');
  });

  test('a dozen words that stand once are the passage, though all around them is new', () => {
    const moved = `‹|${thanks}${closing}|›`;
    const elsewhere = `The Chair thanked the interpreters. ${thanks}${closing} The meeting rose at six.`;
    assert.deepEqual(found(opening + moved + appeal, elsewhere), [`attached: ${thanks}${closing}`]);
    assert.deepEqual(found(opening + moved + appeal, elsewhere + elsewhere), ['orphaned']);
    const cutFrom = `${elsewhere} ${opening}${appeal}`;
    assert.deepEqual(found(opening + moved + appeal, cutFrom), ['orphaned']);
  });

  test('a passage longer than a page is held by its two ends', () => {
    const middle = Array.from({ length: 300 }, (_, i) => `Clause ${i} binds party ${(i * 7) % 31} to duty ${i * 13}.`);
    const old = `${opening}‹|${middle.join(' ')}|› ${closing}`;
    const edited = middle.filter((_, i) => i !== 150).join(' ');
    assert.deepEqual(found(old, thanks + marked(old).text), [`attached: ${middle.join(' ')}`]);
    assert.deepEqual(found(old, `${opening}${edited} ${closing}`), [`edited: ${edited}`]);
    assert.deepEqual(found(old, `${opening}${middle.slice(0, 20).join(' ')} ${closing}`), ['orphaned']);
  });

  test('neighbours that are certain tell where a passage is that changed much', () => {
    const sentence = (i: number) =>
      `Delegation ${i} spoke of harvest ${i * 17} and of vessel ${i * 29} at some length. `;
    const text = Array.from({ length: 40 }, (_, i) => sentence(i)).join('');
    const spans = [5, 19, 21, 35].map((i) => ({
      start: text.indexOf(sentence(i)),
      end: text.indexOf(sentence(i)) + 40,
    }));
    const hard = describePassage(text, { start: text.indexOf('harvest 340'), end: text.indexOf(' and of vessel 580') });
    const lone = { ...hard, quote: { exact: 'harvest 340', prefix: 'spoke of ', suffix: ' and of' } };
    const now = `A long new paragraph stands here. ${text}`;
    const anchorings = anchorAll(now, [...spans.map((span) => describePassage(text, span)), lone]);
    assert.equal(shown(now, anchorings[4]), 'attached: harvest 340');
  });

  test('words that stand there whole are a candidate, though all around them is other text', () => {
    const before =
      'Mr. President,\n\nWe welcome the report.\n\nWe ‹|support the extension of the mandate for a year|›.';
    const { text, spans } = marked(before);
    const after =
      'Madam Chair,\n\nThe lakes are dry, so support the extension of the mandate for a year while boats wait.';
    const [anchoring] = anchorAll(
      after,
      spans.map((span) => describePassage(text, span)),
    );
    const words = anchoring && 'candidates' in anchoring ? anchoring.candidates : [];
    assert.deepEqual(
      words.map(({ start, end }) => after.slice(start, end)),
      ['support the extension of the mandate for a year'],
    );
  });
});
