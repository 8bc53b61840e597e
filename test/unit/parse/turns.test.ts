import assert from 'node:assert/strict';
import { findTurns } from '../../../src/core/parse/genres/record';
import { plain } from './parsed';

suite("speakers' labels in records", () => {
  const rows: readonly (readonly [line: string, speaker: string, ...rest: string[]])[] = [
    ['The President: I call the meeting to order.', 'President', 'role President'],
    ['The PRESIDENT: Order.', 'President', 'role President'],
    ['The Acting President (spoke in Spanish): Order.', 'Acting President', 'role Acting President', 'Spanish'],
    [
      'The TEMPORARY PRESIDENT (interpretation from Spanish): Order.',
      'Temporary President',
      'role Temporary President',
      'Spanish',
    ],
    ['The VICE-PRESIDENT: Order.', 'Vice-President', 'role Vice-President'],
    ['12. The PRESIDENT: Order.', 'President', 'role President'],
    ['7.  Mr. Novak (Elbonia): Yes.', 'Novak', 'Elbonia'],
    [
      'Mr. Novak (Elbonia), Rapporteur of the Third Committee: Yes.',
      'Novak',
      'role Rapporteur of the Third Committee',
      'Elbonia',
    ],
    [
      'Mr. Novak (Elbonia), Rapporteur of the Third Committee (interpretation from French): Yes.',
      'Novak',
      'role Rapporteur of the Third Committee',
      'Elbonia',
      'French',
    ],
    ['The Secretary-General: Yes.', 'Secretary-General', 'role Secretary-General'],
    ['Mr. Novak: Yes.', 'Novak'],
    ['Ms. Costa (Elbonia): Yes.', 'Costa', 'Elbonia'],
    ['Mr. Al-Hadi (Elbonia) (spoke in Arabic): Yes.', 'Al-Hadi', 'Elbonia', 'Arabic'],
    ['Mrs. DUPONT (Elbonia) (interpretation from French): Yes.', 'DUPONT', 'Elbonia', 'French'],
    ['H.E. Mr. Jan Novak (Elbonia): Yes.', 'Jan Novak', 'Elbonia'],
    ['Jan Novak (Elbonia): Yes.', 'Jan Novak', 'Elbonia'],
    ['President Costa (spoke in Spanish): Yes.', 'Costa', 'role President', 'Spanish'],
    ['Prime Minister Novak: Yes.', 'Novak', 'role Prime Minister'],
    ['Sir Nigel Ash (Ruritania): Yes.', 'Nigel Ash', 'Ruritania'],
    ['Mr. de la Cruz (Elbonia): Yes.', 'de la Cruz', 'Elbonia'],
    ['Mr. J. P. Novak (Elbonia): Yes.', 'J. P. Novak', 'Elbonia'],
    [
      'Ms. Ash (United Kingdom of Great Britain and\nNorthern Ireland): Yes.',
      'Ash',
      'United Kingdom of Great Britain and Northern Ireland',
    ],
    [
      'Ms. Costa (Elbonia) (spoke in Elbonian; English interpretation provided by the delegation): Yes.',
      'Costa',
      'Elbonia',
      'Elbonian',
    ],
    ['Mr. Novak (Elbonia)(spoke in Arabic): Yes.', 'Novak', 'Elbonia', 'Arabic'],
    ['Mr. Novak (Elbonia) [spoke in Italian]: Yes.', 'Novak', 'Elbonia', 'Italian'],
    ['Mr. Novak (Director, Lakes Division): Yes.', 'Novak', 'role Director, Lakes Division'],
    ['Ms. Costa (Observer State of Elbonia): Yes.', 'Costa', 'Observer State of Elbonia'],
    ['Lord Ash of Oster (Ruritania): Yes.', 'Ash of Oster', 'Ruritania'],
    ['Rev. Father Novak (Elbonia): Yes.', 'Novak', 'Elbonia'],
    ['Mr. Novak (Elbonia)\u00a0: Yes.', 'Novak', 'Elbonia'],
    ['Le Président (parle en anglais) : Oui.', 'Président', 'role Président', 'anglais'],
    ['La Présidente par intérim : Oui.', 'Présidente par intérim', 'role Présidente par intérim'],
    [
      'Le Secrétaire général (interprétation de l’anglais) : Oui.',
      'Secrétaire général',
      'role Secrétaire général',
      'anglais',
    ],
    ['Le Président Dupont : Oui.', 'Dupont', 'role Président'],
    ['La Primera Ministra Lind (habla en inglés): Sí.', 'Lind', 'role Primera Ministra', 'inglés'],
    ['M. de la Cour (Elbonie) (parle en français) : Oui.', 'de la Cour', 'Elbonie', 'français'],
    ['Mme Dupuis (Valdorie) : Oui.', 'Dupuis', 'Valdorie'],
    ['El Presidente interino (habla en inglés): Sí.', 'Presidente interino', 'role Presidente interino', 'inglés'],
    ['Sra. Lind Novak (Ruritania): Sí.', 'Lind Novak', 'Ruritania'],
  ];
  for (const [line, speaker, ...rest] of rows) {
    test(line.replace('\n', ' '), () => {
      const [turn, ...more] = findTurns(plain(line));
      assert.deepEqual(more, []);
      assert.equal(turn?.speaker, speaker);
      const { role, country, language } = turn;
      assert.deepEqual(
        [role === undefined ? undefined : `role ${role}`, country, language].filter((fact) => fact !== undefined),
        rest,
      );
    });
  }

  for (const line of [
    'General and complete disarmament:',
    'President Marcos declared:',
    'Minister Counsellor: yes',
    'President of Elbonia: a life',
    'Mr. President:',
    'Mr. President: we are here.',
    'Madam Chairperson:',
    'Jan Novak: yes',
    'Agenda item 5: Peace',
    'Security Council: a history',
    'Mr. Novak said: we are here.',
    'He met Mr. Novak (Elbonia): they spoke.',
    'The President of Elbonia: a life',
    'Mr. Novak [sic]: we are here.',
    'Lord Ash of Oster said: we are here.',
  ]) {
    test(`no label: ${line}`, () => assert.deepEqual(findTurns(plain(line)), []));
  }

  test('a label follows the end of a sentence on a line of its own only', () => {
    const turns = findTurns(plain('We thank Saudi\nArabia.\nMr. Novak (Elbonia): We too.'));
    assert.deepEqual(
      turns.map(({ speaker }) => speaker),
      ['Novak'],
    );
  });
});
