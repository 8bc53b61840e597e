import assert from 'node:assert/strict';
import { isClosing, isSalutation } from '../../../src/core/parse/salutations';
import { parsed } from './parsed';

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
    'Distinguished judges and professors,',
    'Honourable Deputy Prime Ministers and Ministers of State,',
    'Director-General of the UN Office in Geneva,',
    'Monsieur le Président,',
    'Mesdames et Messieurs,',
    'Señora Presidenta:',
    'Excelencias,',
    'Your Excellency Jan Novak, President of the 76th session of the General Assembly;',
    'Mr. Jan Novak, President of the seventy-sixth session of the General Assembly of the United Nations,',
    'Mr. Secretary-General of the United Nations,',
    'Your Excellency, Mr. Jan Novak, President\nof the General Assembly,',
    'Thank you, Madam Chair,',
    'Thank you very much, Mr. President:',
    'Merci, Monsieur le Président,',
    'Thank you Madam Chair,',
    'Thank you very much Mr. President,',
    'Merci Monsieur le Président,',
    'Je vous remercie, Madame la Présidente,',
    'Muchas gracias, Presidenta,',
    'Ladies and Gentlemen',
    'Monsieur le Président',
    'Señor Presidente',
    'Distinguished Madam Chair,\nmembers of the Bureau,\ncolleagues,',
    'Fellow delegates,',
    'My fellow leaders,',
    'Distinguished Foreign Ministers,',
    'Esteemed delegates and participants,',
    'Señores Jefes de Delegación,',
    'Señoras y señores delegados,',
    'Mesdames et Messieurs les chefs d’État et de gouvernement,',
    'Your Excellency Mr. Jan Novak, Secretary-General of the United Nations,',
    'His Excellency Mr. Jan Novak, President of the 79th session of the General Assembly;',
    'Mr. President of the 74th UN General Assembly, Excellency Professor Jan Novak;',
    'Mr. President-elect,',
    'Dear students,',
    'My friends,',
    'Dear Ines, dear Ama, dear Jan,',
    'President de la Cruz, dear Ines,',
    'Vice-Chancellor,',
    'Mr. Chairman and distinguished delegates,',
    'Excellencies, ladies and gentlemen –',
    'Monsieur le Président de la République,',
    'Monsieur le Président du Conseil,',
    'Madame la Secrétaire générale de l’Organisation des lacs,',
    'Monsieur le Premier Ministre,',
    'Sr. Presidente:',
    'Sra. Presidenta de la Asamblea General:',
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
    'H.E. Mr. Jan Novak,',
    'H.E. Mr. Jan Novak, President of the General Assembly',
    'ladies',
    'Mr. Jan Novak, President of this session of the General Assembly.',
    'Mr. Jan Novak, the President of the United Lakes;',
    'General and complete disarmament:',
    'Members',
    'Friends',
    'All',
    'Thank you,',
    'Thank you, Mr. President.',
    'Thank you, all of you who fish,',
    'Dear students',
    'Dear me, the lakes are low again,',
    'Sr. Novak:',
    'Monsieur le Président du Conseil est arrivé au bord du lac,',
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
    'Thank you for joining us at the lake.',
    'I thank you all for being here.',
    'The Council thanked us.',
    'Thank you, Madam Chair,',
    `Thank you ${'and all of you '.repeat(12)}`,
  ]) {
    test(`no closing: ${line.slice(0, 60)}`, () => assert.ok(!isClosing(line)));
  }
});

suite('salutations over several lines', () => {
  const addresses = (text: string) =>
    parsed(text).outline.flatMap(({ kind, start }) => (kind === 'address' ? [text.slice(start).split('\n')[0]] : []));
  const speech =
    '\nWe meet by the lake today, and all of us have come from far away to be here with you.\n\nThank you.\n';

  test('guests whom a speaker names line by line begin them', () => {
    const guests =
      'Honourable Ines Costa, Prime Minister of Elbonia\nMr. Jan Novak, Under-Secretary-General\nExcellencies,\n';
    assert.deepEqual(addresses(`Remarks on lakes\n\n${guests}${speech}`), [guests.split('\n')[0]]);
  });

  test('stand at the end of a paragraph that a hard wrap has joined with the cover page', () => {
    const page =
      'Honourable Ines Costa\nPrime Minister of Elbonia and\nPresident of the Conference on Small\nLakes, Lunary, 1 September 2041\n';
    const called =
      'Honourable Presidents and Ministers,\nYour Excellency the Secretary-General of the United Nations,\nHeads of Delegations,\nLadies and Gentlemen.\n';
    assert.deepEqual(addresses(page + called + speech), ['Honourable Presidents and Ministers,']);
  });
});
