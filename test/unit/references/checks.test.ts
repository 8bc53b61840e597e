import assert from 'node:assert/strict';
import { readReferences } from '../../../src/core/references/references';
import { parsed } from '../parse/parsed';

/** The problems of a text as `words: code: message → suggestion`. */
function problemsIn(text: string): string[] {
  return readReferences(text).problems.map(({ start, end, code, message, severity, suggestion }) => {
    assert.equal(severity, 'warning');
    const instead = suggestion === undefined ? '' : ` → ${suggestion}`;
    return `${text.slice(start, end)}: ${code}: ${message}${instead}`;
  });
}

suite('what is wrong with a reference', () => {
  const rows: readonly (readonly [text: string, problem: string])[] = [
    [
      'We recall Security Council resolution 435 (1973) today.',
      'Security Council resolution 435 (1973): impossible-year: Security Council resolution 435 is of 1978, not 1973. → Security Council resolution 435 (1978)',
    ],
    [
      'in S/RES/435 (1973)',
      'S/RES/435 (1973): impossible-year: Security Council resolution 435 is of 1978, not 1973. → S/RES/435 (1978)',
    ],
    [
      // The date speaks for the year: the slip is in the number.
      'Security Council resolution 22 (1967) of 22 November 1967',
      'Security Council resolution 22 (1967): impossible-year: Security Council resolution 22 is of 1947, not 1967.',
    ],
    [
      'resolution 1415 (XV) of 14 December 1960',
      'resolution 1415 (XV): session-number: General Assembly resolution 1415 is of session XIV, not XV.',
    ],
    [
      'resolutions 242 (1967) and 338 (1974)',
      '338 (1974): impossible-year: Security Council resolution 338 is of 1973, not 1974. → 338 (1973)',
    ],
    [
      'resolution 1325 (2000) of 31 October 2001',
      'resolution 1325 (2000): impossible-year: Security Council resolution 1325 is of 2000, not 2001.',
    ],
    [
      'Security Council resolution 2758 (1971)',
      'Security Council resolution 2758 (1971): impossible-year: Security Council resolution 2758 is of 2024, not 1971. General Assembly resolution 2758 (XXVI) is. → General Assembly resolution 2758 (XXVI)',
    ],
    [
      'S/PSR/2015/26',
      'S/PSR/2015/26: invalid-symbol: No document can have this symbol. Did you mean S/PRST/2015/26? → S/PRST/2015/26',
    ],
    [
      'Article 112 of the Charter',
      'Article 112: impossible-article: The Charter has 111 articles, and no Article 112.',
    ],
    [
      'Article 2, paragraph 9, of the Charter',
      'Article 2, paragraph 9: impossible-paragraph: Article 2 of the Charter has 7 paragraphs.',
    ],
    [
      'paragraph 2 of Article 51 of the Charter',
      'paragraph 2 of Article 51: impossible-paragraph: Article 51 of the Charter has no numbered paragraphs.',
    ],
    [
      'Chapter XX of the United Nations Charter',
      'Chapter XX: impossible-chapter: The Charter has XIX chapters, and no Chapter XX.',
    ],
    [
      'General Assembly resolution 46/182 of 19 December 1995',
      'General Assembly resolution 46/182: session-date: Session 46 of the General Assembly was in 1991 and 1992, not in 1995.',
    ],
    [
      'resolution 2625 (XXIV)',
      'resolution 2625 (XXIV): session-number: General Assembly resolution 2625 is of session XXV, not XXIV. → resolution 2625 (XXV)',
    ],
    [
      'General Assembly resolution 217 A (III) of 10 December 1940',
      'General Assembly resolution 217 A (III): session-date: Session III of the General Assembly was in 1948 and 1949, not in 1940.',
    ],
    [
      'Economic and Social Council resolution 1980/67 of 25 July 1981',
      'Economic and Social Council resolution 1980/67: session-date: Resolutions numbered 1980/ are of 1980, not 1981.',
    ],
  ];
  for (const [text, problem] of rows) test(text, () => assert.deepEqual(problemsIn(text), [problem]));
});

suite('nothing is wrong with', () => {
  const texts = [
    'Security Council resolution 435 (1978) of 29 September 1978',
    'S/RES/435 (1978) and S/RES/435',
    'Security Council resolutions 242 (1967) and 338 (1973) of 22 November 1967 and 22 October 1973 respectively',
    'resolution 12 (1985) of a conference',
    'Security Council resolution 9999 (2090)',
    'General Assembly resolution 1514 (1960)',
    'resolution 1325 (2000), and its anniversary on 31 October 2020',
    'S/PRST/2015/26, S/2015/446, S/INF/59, A/HRC/RES/5/1, A/INF/52/1, A/BUR/70/1',
    'Articles 1 to 111 of the Charter, and Chapters I to XIX of the Charter',
    'Article 112 of the Constitution; article 120 of the Charter of the League',
    'Chapter XX of the report',
    'General Assembly resolution 46/182 of 19 December 1991, resolution 45/264 of 13 May 1991',
    'resolution 58(VI) of 10 September 1969 adopted at another place',
    'resolution 663 C (XXIV) of the Economic and Social Council, resolution 1503 (XLVIII)',
    'UNCTAD resolution 111 (V)',
    'General Assembly resolution 2625 (XXV) of 24 October 1970',
    'Economic and Social Council resolution 1980/67 of 25 July 1980',
  ];
  for (const text of texts) test(text, () => assert.deepEqual(problemsIn(text), []));
});

test('a resolution that does not exist counts as the one that is meant, else as none', () => {
  const ids = (text: string) => readReferences(text).references.map(({ id }) => id);
  assert.deepEqual(ids('in S/RES/435 (1973), and the same resolution'), [
    'symbol/S/RES/435(1978)',
    'symbol/S/RES/435(1978)',
  ]);
  assert.deepEqual(ids('Security Council resolution 2758 (1971)'), ['symbol/A/RES/2758(XXVI)']);
  assert.deepEqual(ids('resolution 2625 (XXIV)'), ['symbol/A/RES/2625(XXV)']);
  assert.deepEqual(ids('Security Council resolution 22 (1967) of 22 November 1967'), ['invalid-symbol']);
  assert.deepEqual(ids('resolution 1325 (2000) of 31 October 2001'), ['symbol/S/RES/1325(2000)']);
});

test('problems stand where the words stand in the source', () => {
  const source = '\ufeffOn reso\u00adlution 435\u00a0(1973),\r\nnow.';
  const [problem, ...more] = parsed(source).problems;
  assert.deepEqual(more, []);
  assert.equal(source.slice(problem?.start, problem?.end), 'reso\u00adlution 435\u00a0(1973)');
  assert.equal(problem?.suggestion, 'resolution 435 (1978)');
});
