import assert from 'node:assert/strict';
import { findAbbreviations } from '../../../src/core/parse/abbreviations';
import { parsed } from './parsed';

suite('abbreviations that a text defines', () => {
  const found = (text: string) =>
    findAbbreviations(text).map(({ short, expansion, span }) => {
      assert.equal(text.slice(span.start, span.end), short);
      return `${short} = ${text.slice(expansion.start, expansion.end)}`;
    });

  const rows: readonly (readonly [text: string, ...definitions: string[]])[] = [
    ['the Ministry of Foreign Affairs (MFA) said', 'MFA = Ministry of Foreign Affairs'],
    ['We trust the Global Water\nCouncil (GWC).', 'GWC = Global Water\nCouncil'],
    ['five River Development Goals (RDGs)', 'RDGs = River Development Goals'],
    ['internally displaced persons (IDPs) and', 'IDPs = internally displaced persons'],
    [
      'the Treaty on the Non-Proliferation of Nuclear Weapons (NPT)',
      'NPT = Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    ['the Southern Common Market (MERCOSUR)', 'MERCOSUR = Southern Common Market'],
    ['the Caribbean Community (CARICOM)', 'CARICOM = Caribbean Community'],
    ['the Government of Japan (GoJ)', 'GoJ = Government of Japan'],
    [
      'made by the Lake-Guard Committee Executive Directorate (LCED)',
      'LCED = Lake-Guard Committee Executive Directorate',
    ],
    ['the Clear-Tide Committee Executive Directorate (CTED)', 'CTED = Clear-Tide Committee Executive Directorate'],
    ['the Group of 77 (G77)', 'G77 = Group of 77'],
    ['the League of River States (LRS; the League)', 'LRS = League of River States'],
    ['the Economic Union of Lakes (“EUL”)', 'EUL = Economic Union of Lakes'],
    ['the River Basin Organization (hereinafter the RBO)', 'RBO = River Basin Organization'],
    ['UNODC (United Nations Office on Drugs and Crime)', 'UNODC = United Nations Office on Drugs and Crime'],
    ['the European Union (EU) and the African Union (AU)', 'EU = European Union', 'AU = African Union'],
  ];
  for (const [text, ...definitions] of rows) test(text, () => assert.deepEqual(found(text), definitions));

  for (const text of [
    'resolution 1325 (2000)',
    'Mr. Novak (Ruritania)',
    'Article 5 (IV)',
    'the Convention (hereinafter “the Convention”)',
    'a thing that we (USA) did',
    'no words at all (XYZ)',
    '(WHO)',
    'an open bracket (ABC',
    'a long aside (which goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on)',
  ]) {
    test(`no definition: ${text.slice(0, 60)}`, () => assert.deepEqual(found(text), []));
  }

  test('uses count from the definition on, plurals too, each once however often it is defined', () => {
    const text =
      'GWC: the Global Water Council (GWC) met. The GWC and all GWCs agreed; the Global Water Council (GWC) rose. GWCX, AGWC.';
    const uses = parsed(text).terms.filter(({ id }) => id === 'abbr/GWC');
    assert.deepEqual(
      uses.map(({ start }) => start),
      [31, 45, 57, 96],
    );
  });

  test('of two abbreviations that begin alike the longer one is meant', () => {
    const { terms } = parsed('The Lake Union (LU) and the Lake Union-Basin (LU-B). Then LU-B spoke to LU.');
    assert.deepEqual(
      terms.map(({ id, start }) => `${start} ${id}`),
      ['16 abbr/LU', '46 abbr/LU-B', '58 abbr/LU-B', '72 abbr/LU'],
    );
  });

  test('one that names a glossary term is a use of that term', () => {
    const { abbreviations, terms } = parsed('the World Health Organization (WHO) met; the WHO rose');
    const [abbreviation] = abbreviations;
    assert.equal(abbreviation?.id, 'abbr/WHO');
    assert.ok(abbreviation.term);
    assert.deepEqual(
      terms.map(({ id }) => id),
      [abbreviation.term, abbreviation.term, abbreviation.term],
    );
  });
});
