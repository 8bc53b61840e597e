import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { otherLanguages } from '../../../src/core/glossary/glossary';
import { findTerms } from '../../../src/core/parse/terms';

suite('the Member States', () => {
  const states = [...builtInKnowledge().glossary.entries()].filter(({ kind }) => kind === 'member-state');
  const present = states.filter(({ until }) => until === undefined);

  test('are 193, each with the day of its admission and its name in every official language', () => {
    assert.equal(present.length, 193);
    const lacking = present.filter(
      ({ admitted, names }) => admitted === undefined || otherLanguages.some((language) => !names?.[language]?.length),
    );
    assert.deepEqual(
      lacking.map(({ id }) => id),
      [],
    );
  });

  // Those that are Members today, by the year in which their membership began; States that ended are apart.
  test('grew in number as the United Nations did', () => {
    const admissions = new Map<number, number>();
    for (const { admitted = '' } of present) {
      const year = Number(admitted.slice(0, 4));
      admissions.set(year, (admissions.get(year) ?? 0) + 1);
    }
    const ofYear = (year: number) => admissions.get(year);
    assert.equal(ofYear(1945), 49, 'without Czechoslovakia and Yugoslavia');
    assert.equal(ofYear(1955), 16);
    assert.equal(ofYear(1960), 17);
    assert.equal(ofYear(1991), 7);
    assert.equal(ofYear(1992), 13);
    assert.equal(ofYear(1993), 6);
    assert.equal(ofYear(2011), 1);
  });

  test('have a definition that tells the same day of admission as the entry', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const wrong = states.filter(({ admitted, definition }) => {
      const told = [...definition.matchAll(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g)].map(([, day, month, year]) =>
        [year, String(months.indexOf(month ?? '') + 1).padStart(2, '0'), day?.padStart(2, '0')].join('-'),
      );
      return admitted !== undefined && told.length > 0 && !told.includes(admitted);
    });
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  test('keep the longer name where one holds another', () => {
    const { matcher } = builtInKnowledge();
    const text =
      'Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea; the Democratic Republic of the Congo and the ' +
      'Republic of the Congo; Sudan and South Sudan; the Republic of Korea and the DPRK; Dominica and the Dominican ' +
      'Republic; a turkey in Turkey; Iran (Islamic Republic of) and Côte d’Ivoire.';
    const found: string[] = [];
    matcher.scan(text, { term: (_start, _end, { term = '' }) => found.push(term), cue: () => undefined });
    assert.deepEqual(found, [
      'guinea',
      'equatorial-guinea',
      'guinea-bissau',
      'papua-new-guinea',
      'democratic-republic-of-the-congo',
      'republic-of-the-congo',
      'sudan',
      'south-sudan',
      'republic-of-korea',
      'dpr-korea',
      'dominica',
      'dominican-republic',
      'turkiye',
      'iran',
      'cote-d-ivoire',
    ]);
  });

  test('are not meant where waters and lands have their names', () => {
    const text =
      'Chad and the shores of Lake Chad; Guinea and the Gulf of\nGuinea; China and the East China Sea; Jordan and the ' +
      'Jordan Valley; Panama and the Panama Canal.';
    const { terms } = findTerms(text, builtInKnowledge());
    const found = terms.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, ['Chad', 'Guinea', 'China', 'Jordan', 'Panama', 'Panama Canal']);
  });
});
