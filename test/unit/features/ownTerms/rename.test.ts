import assert from 'node:assert/strict';
import { inflected } from '../../../../src/core/features/ownTerms/inflect';
import {
  identifierIsMade,
  refuseName,
  renamedInGlossary,
  renamedInSpeech,
  renameInGlossary,
  renameInSpeech,
  type Renamed,
} from '../../../../src/core/features/ownTerms/rename';
import { yamlText } from '../../../../src/core/glossary/workspace/yamlText';
import { parseSpeech } from '../../../../src/core/parse/parseSpeech';
import { LineIndex } from '../../../../src/core/model/lineIndex';
import { marked, pointed } from '../../../support/marked';
import { merged, read } from '../../glossary/workspace/glossaries';

const corridor =
  'entries:\n  - name: blue corridor\n    aliases: [relief road]\n    abbreviations: [BLC]\n    definition: A way.\n';

function targetIn(source: string) {
  const { text, at } = pointed(source);
  const { knowledge } = merged(corridor);
  const view = {
    uri: 'file:///w/a.txt',
    text,
    lines: LineIndex.of(text),
    speech: parseSpeech(text, knowledge, { name: 'a.txt' }),
  };
  return renameInSpeech(view, at, [read(corridor)], knowledge);
}

const edited = (text: string, edits: readonly { start: number; end: number; text: string }[]) =>
  edits.toReversed().reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);

suite('renaming a term of a glossary', () => {
  test('a new name stands as the old one stood: number, capitals', () => {
    const cases = [
      ['blue corridors', 'blue corridor', 'green road', 'green roads'],
      ['Blue corridor', 'blue corridor', 'green road', 'Green road'],
      ['BLUE CORRIDORS', 'blue corridor', 'green road', 'GREEN ROADS'],
      ['blue corridors', 'blue corridor', 'peace treaty', 'peace treaties'],
      ['treaties', 'treaty', 'corridor', 'corridors'],
      ['BLCs', 'BLC', 'GRC', 'GRCs'],
      ['Blue Corridor', 'Blue Corridor', 'green road', 'green road'],
      ['blue  corridor', 'blue corridor', 'green road', 'green road'],
      ['good office', 'good offices', 'quiet help', 'quiet help'],
    ] as const;
    for (const [used, old, name, wanted] of cases) assert.equal(inflected(used, old, name), wanted, used);
  });

  test('in a speech each form is a thing of its own', () => {
    const kinds = ['blue cor‹|›ridors', 'the Relief ro‹|›ad', 'BL‹|›C'].map((words) => {
      const target = targetIn(`We keep ${words} open.`);
      return target && 'text' in target ? `${target.kind}: ${target.text}` : target;
    });
    assert.deepEqual(kinds, ['name: blue corridor', 'alias: relief road', 'abbreviation: BLC']);
    assert.equal(targetIn('We keep t‹|›he blue corridor open.'), undefined);
  });

  test('a built-in term is refused with the reason', () => {
    const target = targetIn('Our good off‹|›ices.');
    assert.match(
      target && 'refused' in target ? target.refused : '',
      /^“good offices” is a term of the built-in glossary\./,
    );
  });

  test('all writings of the form change in a text, and nothing else; markup and wraps stay', () => {
    const { text, spans } = marked('‹|Blue corridors|› and a ‹|blue\ncorridor|› (‹|BLC|›), a ‹|relief road|›.');
    const target: Renamed = { id: 'blue-corridor', text: 'blue corridor', kind: 'name' };
    assert.equal(
      edited(text, renamedInSpeech(text, spans, target, 'blue road')),
      'Blue roads and a blue\nroad (BLC), a relief road.',
    );
    const abbreviation: Renamed = { id: 'blue-corridor', text: 'BLC', kind: 'abbreviation' };
    assert.equal(edited('BLCs', renamedInSpeech('BLCs', [{ start: 0, end: 4 }], abbreviation, 'GRC')), 'GRCs');
  });

  test('in glossaries the form changes, and with the name an identifier that is made of it', () => {
    const more =
      'entries:\n  - extends: blue-corridor # here\n    related: [hippo]\n  - name: road\n    related: ["blue-corridor"]\n';
    const files = [read(corridor), read(more, 'file:///w/.rostrum/glossary/more.yaml')];
    const target: Renamed = { id: 'blue-corridor', text: 'blue corridor', kind: 'name' };
    assert.equal(identifierIsMade(target, files), true);
    const texts = files.map((file) => edited(file.text, renamedInGlossary(file, target, 'green: road', true)));
    assert.equal(texts[0], corridor.replace('blue corridor', '"green: road"'));
    assert.equal(texts[1], more.replace('"blue-corridor"', 'green-road').replace('blue-corridor', 'green-road'));
    const fixed = read(corridor.replace('aliases', 'id: blue-corridor\n    aliases'));
    assert.equal(identifierIsMade(target, [fixed]), false);
  });

  test('an identifier can be renamed where it is written, and no name be taken twice', () => {
    const own = `${corridor}  - id: rd\n    name: road\n    definition: R.\n    related: [blue-corridor, hippo, rd]\n`;
    const file = read(own);
    const at = (words: string, behind = 0) => renameInGlossary(file, own.indexOf(words) + behind, [file]);
    const found = at('rd\n');
    assert.deepEqual(found && 'kind' in found ? [found.id, found.kind, found.span.start] : found, [
      'rd',
      'identifier',
      own.indexOf('rd\n'),
    ]);
    assert.match(JSON.stringify(at('[blue-', 2)), /is made of the name/);
    assert.match(JSON.stringify(at('hippo')), /built-in/);
    assert.equal(at('definition'), undefined);
    const target: Renamed = { id: 'rd', text: 'road', kind: 'name' };
    assert.match(refuseName(target, 'Blue corridors', [file]) ?? '', /stands for “blue corridor” already/);
    assert.match(refuseName(target, '!', [file]) ?? '', /letter/);
    assert.equal(refuseName(target, 'roads', [file]), undefined);
    assert.match(refuseName({ ...target, kind: 'identifier' }, 'Not One', [file]) ?? '', /small letters/);
  });

  test('a text is written into YAML so that it stays a text', () => {
    const plain = ['blue corridor', 'A4P+', "Member State's", 'Türkiye', 'R2P/RtoP (old)', 'مجلس الأمن'];
    for (const text of plain) assert.equal(yamlText(text), text);
    for (const text of ['a: b', 'a #b', '- a', 'a, b', '[a]', 'no', 'null', '2030', 'x"y', 'é “q”', ' a']) {
      assert.deepEqual(
        read(`entries: [{ name: ${yamlText(text)}, definition: d }]`).entries[0]?.entry.name.trim(),
        text.trim(),
      );
      assert.equal(yamlText(text), JSON.stringify(text));
    }
  });
});
