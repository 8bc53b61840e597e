import assert from 'node:assert/strict';
import { TermMatcher, type SurfaceForm } from '../../../src/core/glossary/termMatcher';
import { marked } from '../../support/marked';

/** Name → what it stands for; `=` before a name: exactly these letters, `^`: these capitals. */
const names: Readonly<Record<string, string>> = {
  'Security Council': 'council',
  'Peace and Security Council': 'au-council',
  'early warning': 'warning',
  'early warning system': 'warning-system',
  treaty: 'treaty',
  'two-State solution': 'two-states',
  'regional organization': 'regional',
  'women, peace and security': 'wps',
  'peace & justice': 'justice',
  'Plan Ñandú': 'plan',
  'crisis management': 'crisis',
  'Elbonia (Republic of)': 'elbonia',
  'status of forces': 'forces',
  '^the Quartet': 'quartet',
  '=AU': 'au',
  '=SDG': 'sdg',
  '=Tovas': 'tovas',
  '=MOPs': 'mop',
  'U.N.': 'un',
  '^Paul H. Ade': 'ade',
  '=WHO': 'who',
  'Совет Безопасности': 'council',
  'Генеральная Ассамблея': 'assembly',
  '^Индия': 'india',
  'Российская Академия': 'academy',
  安全理事会: 'council',
  安理会: 'council',
  几内亚: 'guinea',
  几内亚比绍: 'guinea-bissau',
  '妇女、和平与安全': 'wps',
  'مجلس الأمن': 'council',
  'التنمية المستدامة': 'development',
  'مؤتمر التجارة والتنمية': 'trade-conference',
  الأردن: 'jordan',
};

function matcherOf(forms: Readonly<Record<string, string>>): TermMatcher {
  return new TermMatcher(
    Object.entries(forms).map(([name, term]): SurfaceForm => {
      const capitals = name.startsWith('=') ? 'exact' : name.startsWith('^') ? 'capitals' : 'folded';
      return { text: name.replace(/^[=^]/, ''), pattern: { term, themes: [] }, capitals };
    }),
  );
}

suite('finding names in running text', () => {
  const matcher = matcherOf(names);

  function found(text: string, by = matcher): string[] {
    const terms: string[] = [];
    by.scan(text, {
      term: (start, end, { term }) => terms.push(`${text.slice(start, end)} → ${term}`),
      cue: () => assert.fail('no form here is evidence of a theme'),
    });
    return terms;
  }

  const rows: readonly (readonly [source: string, ...terms: string[]])[] = [
    ['the ‹|Security Council|› met', 'council'],
    ['the ‹|security council|› met', 'council'],
    ['THE ‹|SECURITY COUNCIL|› MET', 'council'],
    ["the ‹|Security Council|›'s members", 'council'],
    ['Члены ‹|Совета Безопасности|› и ‹|СОВЕТ БЕЗОПАСНОСТИ|›', 'council', 'council'],
    ['в ‹|Генеральной Ассамблее|›, с ‹|Генеральной\nАссамблеей|›', 'assembly', 'assembly'],
    ['‹|Российской Академии|› и ‹|Российская Академия|›', 'academy', 'academy'],
    ['Советы Безопасных дорог, Советник Безопасности'],
    ['Между ‹|Индией|› и соседями; индии нет', 'india'],
    ['在‹|安全理事会|›和‹|安理会|›，‹|几内亚比绍|›与‹|几内亚|›。', 'council', 'council', 'guinea-bissau', 'guinea'],
    ['UN‹|安理会|›2025', 'council'],
    ['关于‹|妇女、和平与安全|›的决议', 'wps'],
    ['妇女和平与安全，妇女'],
    ['安全理事'],
    ['قرار ‹|مجلس الأمن|› ‹|ومجلس الامن|›', 'council', 'council'],
    ['إلى ‹|مَجْلِس الأمن|›، ‹|للأردن|› ‹|والأردن|›', 'council', 'jordan', 'jordan'],
    ['مجلس الأمناء ومجلسا الأمن'],
    [
      '‹|والتنمية المستدامة|› ‹|للتنمية المستدامة|› ‹|ومؤتمر التجارة والتنمية|›',
      'development',
      'development',
      'trade-conference',
    ],
    ['Mr. Ade (‹|Elbonia (Republic of|›)) and Elbonia, Republic of', 'elbonia'],
    ['the ‹|Security Council|›’s members', 'council'],
    ['the ‹|Security Councils|›’ members', 'council'],
    ['the ‹|Security\nCouncil|›', 'council'],
    ['the ‹|Security\n    Council|›', 'council'],
    ['the ‹|Security   Council|›', 'council'],
    ['the ‹|Security-Council|›', 'council'],
    ['the ‹|Security-\nCouncil|›', 'council'],
    ['all ‹|treaties|› and every ‹|treaty|›', 'treaty', 'treaty'],
    ['‹|early warnings|›', 'warning'],
    ['‹|regional organizations|›', 'regional'],
    ['a ‹|two-State solution|›, the ‹|two State solution|›', 'two-states', 'two-states'],
    ['‹|crisis management|›, ‹|crises management|›', 'crisis', 'crisis'],
    ['the ‹|status of forces|›', 'forces'],
    ['‹|women, peace and security|›', 'wps'],
    ['‹|peace & justice|›, ‹|peace and justice|›', 'justice', 'justice'],
    ['the ‹|plan nandu|› and the ‹|Plan N\u0303andu\u0301|›', 'plan', 'plan'],
    ['the ‹|AU|› and its ‹|AU|›-led force', 'au', 'au'],
    ['all ‹|SDGs|› and one ‹|SDG|›', 'sdg', 'sdg'],
    ['the ‹|Tovas|›, all ‹|MOPs|› and one ‹|MOP|›', 'tovas', 'mop', 'mop'],
    ['the ‹|U.N|›. Charter', 'un'],
    ['Mr. ‹|Paul H. Ade|› and ‹|Paul H.\nAde|›, not Paul Ade', 'ade', 'ade'],
    ['of ‹|the Quartet|› and THE QUARTET', 'quartet'],
  ];
  for (const [source, ...terms] of rows) {
    test(source.replaceAll('\n', '⏎'), () => {
      const { text, spans } = marked(source);
      const wanted = spans.map(({ start, end }, i) => `${text.slice(start, end)} → ${terms[i]}`);
      assert.deepEqual(
        found(text).filter((line) => !line.startsWith('THE QUARTET')),
        wanted,
      );
    });
  }

  for (const text of [
    'Security. Council',
    'security; council',
    'security: council',
    'security (council)',
    'security – council',
    'Security\n\nCouncil',
    'Security\n \nCouncil',
    'Security, Council',
    'women peace and security',
    'insecurity council',
    'securitycouncil',
    'Security Councillors',
    'au revoir, Au, aU',
    'sdg, Sdg',
    'the town of Tova',
    'who goes there? Who?',
    'a quartet and the quartet',
    'statu of forces',
    '',
    '\u0301\u0301',
  ]) {
    test(`nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
  }

  test('the longest name wins, and the words behind it are free again', () => {
    assert.deepEqual(found('the Peace and Security Council and the Security Council'), [
      'Peace and Security Council → au-council',
      'Security Council → council',
    ]);
    assert.deepEqual(found('early warning system of early warning for early systems'), [
      'early warning system → warning-system',
      'early warning → warning',
    ]);
  });

  test('a name that breaks off gives way to the shorter one', () => {
    assert.deepEqual(found('early warning, system'), ['early warning → warning']);
    assert.deepEqual(found('Peace and Security. Council'), []);
  });

  test('letters of other scripts are seen, accents and signs are none', () => {
    for (const text of ['Совет', '安理会', 'مجلس']) assert.ok(matcher.read(`“${text}” – é`), text);
    assert.ok(!matcher.read('“Côte d’Ivoire” – Łódź, ½'));
  });

  test('a matcher is ready for the next text', () => {
    assert.deepEqual(found('Security Council'), found('Security Council'));
    assert.deepEqual(found('treaty'), ['treaty → treaty']);
    assert.deepEqual(found('x'.repeat(100_000)), []);
    assert.deepEqual(found('early warning'), ['early warning → warning']);
  });

  test('without names nothing is found', () => {
    assert.deepEqual(found('Security Council', matcherOf({})), []);
  });

  test('a name that is only punctuation is never found', () => {
    assert.deepEqual(found('– !', matcherOf({ '–': 'dash', '': 'nothing' })), []);
  });
});

suite('evidence of themes in running text', () => {
  const form = (text: string, theme: string, weight: number, term?: string): SurfaceForm => ({
    text,
    pattern: { themes: [{ theme, weight }], ...(term !== undefined && { term }) },
    capitals: 'folded',
  });
  const matcher = new TermMatcher([
    form('shared river', 'rivers', 1),
    form('shared river', 'neighbours', 0.3),
    form('river', 'rivers', 0.3),
    form('river basin', 'basins', 1, 'basin'),
  ]);

  function evidence(text: string): string[] {
    const cues: string[] = [];
    matcher.scan(text, {
      term: (start, end, { term }) => cues.push(`${text.slice(start, end)} is ${term}`),
      cue: (start, end, { themes }) =>
        cues.push(...themes.map(({ theme, weight }) => `${text.slice(start, end)}: ${theme} ${weight}`)),
    });
    return cues;
  }

  test('one phrase may speak for several themes', () => {
    assert.deepEqual(evidence('our shared rivers'), ['shared rivers: rivers 1', 'shared rivers: neighbours 0.3']);
  });

  test('evidence does not overlap other evidence, but may overlap a term', () => {
    assert.deepEqual(evidence('a shared river basin'), [
      'shared river: rivers 1',
      'shared river: neighbours 0.3',
      'river basin is basin',
    ]);
    assert.deepEqual(evidence('a river basin'), ['river basin is basin', 'river basin: basins 1']);
  });
});
