import assert from 'node:assert/strict';
import { isClosing, isSalutation } from '../../../src/core/parse/salutations';

suite('salutations', () => {
  for (const line of [
    'Mr. President,',
    'Mr President',
    'Madam President:',
    'Madam Chair,',
    'Mr. Secretary-General,',
    'Excellencies, ladies and gentlemen,',
    'Ladies and Gentlemen!',
    'Mr. President! Dear friends!',
    'Mr. President. Excellencies.',
    'Distinguished Members of the Security Council,',
    'Honourable Ministers, Members of Parliament,',
    'Dear colleagues and friends,',
    'Your Majesty, Your Royal Highnesses,',
    'Heads of State and Government,',
    'Secretary-General Varga, Prime Minister de la Cruz,',
    'Friends,',
    'Monsieur le Président,',
    'Mesdames et Messieurs,',
    'Señora Presidenta:',
    'Excelencias,',
    'Your Excellency Jan Novak, President of the 76th session of the General Assembly;',
    'Mr. Jan Novak, President of the seventy-sixth session of the General Assembly of the United Nations,',
    'Mr. Secretary-General of the United Nations,',
    'Your Excellency, Mr. Jan Novak, President\nof the General Assembly,',
  ]) {
    test(line, () => assert.ok(isSalutation(line)));
  }

  for (const line of [
    'Mr. President, I thank you for the floor.',
    'Mr. President: we are here.',
    'Friends: the truth is out there.',
    'The President of the Council spoke.',
    'President Marcos declared:',
    'Mr. Novak.',
    'Mr. Jan Novak, President of this session of the General Assembly.',
    'Mr. Jan Novak, the President of the United Lakes;',
    'General and complete disarmament:',
    'Members',
    'Friends',
    'All',
    '',
    ',',
    `${'Mr. President, '.repeat(20)}`,
  ]) {
    test(`no salutation: ${line.slice(0, 60)}`, () => assert.ok(!isSalutation(line)));
  }
});

suite('closing words', () => {
  for (const line of [
    'Thank you.',
    'I thank you, Mr. President.',
    'Thank you for your attention.',
    'Merci.',
    'Muchas gracias.',
  ]) {
    test(line, () => assert.ok(isClosing(line)));
  }
  for (const line of [
    'Thank you for convening this meeting.',
    'I thank you for this opportunity to speak.',
    'Thanks to our fishermen the lake lives.',
    'The Council thanked us.',
    `Thank you ${'and all of you '.repeat(12)}`,
  ]) {
    test(`no closing: ${line.slice(0, 60)}`, () => assert.ok(!isClosing(line)));
  }
});
