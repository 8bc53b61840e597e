import assert from 'node:assert/strict';
import { findAbbreviations } from '../../../src/core/parse/abbreviations/abbreviations';
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
    ['the Clear Lake Court (“CLC” or the “Court”)', 'CLC = Clear Lake Court'],
    ['the Lake Nations (L.N.) met', 'L.N. = Lake Nations'],
    ['the Group of 77 (G77)', 'G77 = Group of 77'],
    ['The Quick River Force, or QRF, was sent.', 'QRF = Quick River Force'],
    ['against lake-related rural violence, or “LRRV”, goes on', 'LRRV = lake-related rural violence'],
    ['the Lake Community, or LC for short', 'LC = Lake Community'],
    ['of ARS, the Alliance of River States, and', 'ARS = Alliance of River States'],
    ['a word of the HLC [Head of the Lake Council] today', 'HLC = Head of the Lake Council'],
    ['of UNR, the United Nations Office for Rivers and Lakes, and of SG, the head of all'],
    ['the Alliance of River States, hereafter ARS, and', 'ARS = Alliance of River States'],
    ['the Alliance of River States, ARS, and UNDP, WFP, FAO', 'ARS = Alliance of River States'],
    ['the Alliance of River States, also known by its acronym ARS, and', 'ARS = Alliance of River States'],
    ['Three things, UN, stay; all peoples, NGOs, and'],
    ['By train, or TGV, they came; the Office, or UN, is here; from Elbonia, or EL'],
    ['the League of River States (LRS; the League)', 'LRS = League of River States'],
    ['the Economic Union of Lakes (“EUL”)', 'EUL = Economic Union of Lakes'],
    ['the River Basin Organization (hereinafter the RBO)', 'RBO = River Basin Organization'],
    ['UNODC (United Nations Office on Drugs and Crime)', 'UNODC = United Nations Office on Drugs and Crime'],
    ['the European Union (EU) and the African Union (AU)', 'EU = European Union', 'AU = African Union'],
    // Numbers: counted, or telling which one.
    ['the Group of 20 (G-20) and the Group of Eight (G-8)', 'G-20 = Group of 20', 'G-8 = Group of Eight'],
    ['the Conference of the Lakes on Silt (COL28)', 'COL28 = Conference of the Lakes on Silt'],
    [
      'the twenty-eighth session of\nthe Conference of the Lakes (COL28), the 3rd Lake Meeting (LM3)',
      'COL28 = twenty-eighth session of\nthe Conference of the Lakes',
      'LM3 = 3rd Lake Meeting',
    ],
    ['at the twenty-seventh Conference of the Lakes (COL28)', 'COL28 = Conference of the Lakes'],
    ['at the twentieth Conference of the Lakes (COL20)', 'COL20 = twentieth Conference of the Lakes'],
    ['the responsibility to repair (R2R)', 'R2R = responsibility to repair'],
    ['the Lake Mission in Elbonia (LAMIE II)', 'LAMIE II = Lake Mission in Elbonia'],
    // What stands in the bracket besides.
    ['the Lake Trade Bank [LTB] and the Lake Trade\nFund [LTF]', 'LTB = Lake Trade Bank', 'LTF = Lake Trade\nFund'],
    ['the Lake Trade Bank (also known as the LTB)', 'LTB = Lake Trade Bank'],
    ['the Lake Trade Bank (LTB, by its English acronym)', 'LTB = Lake Trade Bank'],
    ['la Comisión de Lagos (en adelante “CL”) y la Junta', 'CL = Comisión de Lagos'],
    ['l’Organisation des Pays lacustres (l’OPL)', 'OPL = Organisation des Pays lacustres'],
    ['the River Union’s (RU) members', 'RU = River Union'],
    // Another order, and another language.
    ['the Alliance of the Upland Lakes (LUA)', 'LUA = Alliance of the Upland Lakes'],
    ['the Border Police and the United Lake Mission in Elbonia (MULEB)', 'MULEB = United Lake Mission in Elbonia'],
    ['the International Silt Transport Committee (CIT)', 'CIT = International Silt Transport Committee'],
    ['by Local Councils for Clean Lakes (IKLEI)', 'IKLEI = Local Councils for Clean Lakes'],
    ['the Lake Mission in Côte d’Elbe (LMCE)', 'LMCE = Lake Mission in Côte d’Elbe'],
    ['the Lake-speaking States Community (CLS)', 'CLS = Lake-speaking States Community'],
    ['the Union of Lake Nations of Elbonia (Ulne)', 'Ulne = Union of Lake Nations of Elbonia'],
    [
      'the Commission against Lawless, Silent and Secret Fishing (COLAF)',
      'COLAF = Commission against Lawless, Silent and Secret Fishing',
    ],
    ['the Lake Data Corpora (LDCs)', 'LDCs = Lake Data Corpora'],
    [
      'the Alliance for the Sustained Docks of Central Aland (ALIDES)',
      'ALIDES = Alliance for the Sustained Docks of Central Aland',
    ],
    [
      'the Organization for the Mending and Draining of the Kagga River Basin (KBO)',
      'KBO = Organization for the Mending and Draining of the Kagga River Basin',
    ],
    [
      'the World Lake Body and Joint United Nations Silt Programme (UNSILT)',
      'UNSILT = Joint United Nations Silt Programme',
    ],
    // What is no part of the name.
    ['we are living in landlocked developing counties (LLDCs)', 'LLDCs = landlocked developing counties'],
    ['we also back the Lake Banks Association (ALBA)', 'ALBA = Lake Banks Association'],
    ['Colonel Novak, President of the National Rally of Cooks (CNR)', 'CNR = National Rally of Cooks'],
    ['captured the imagination, the Carib Community (CARICOM)', 'CARICOM = Carib Community'],
    // A name that begins with another name and its abbreviation.
    [
      'the Lake States Community (LASCO) Monitoring Group (LASCOMOG)',
      'LASCO = Lake States Community',
      'LASCOMOG = Lake States Community (LASCO) Monitoring Group',
    ],
    [
      'hydrofluorocarbons (HFCs) and tetrafluoroethylene (TFE)',
      'HFCs = hydrofluorocarbons',
      'TFE = tetrafluoroethylene',
    ],
    // French and Spanish: articles that lost their vowel, accents, what introduces the letters.
    ['Le Comité d’appui à la digue (CAD) siège', 'CAD = Comité d’appui à la digue'],
    ['la Communauté économique des États de l’Aval (CEDEA)', 'CEDEA = Communauté économique des États de l’Aval'],
    ['le Comité des lacs secs (ci-après « CLS »)', 'CLS = Comité des lacs secs'],
    ['el Comité de Lagos Secos (en adelante, “el CLS”)', 'CLS = Comité de Lagos Secos'],
    ['the Lake Guard, known as the “LG”, met', 'LG = Lake Guard'],
    ["the 'River Guard Group' (RGG) met", 'RGG = River Guard Group'],
    ['the Lake State in Elbonia and Nandu (LSEN/Da’osh)', 'LSEN = Lake State in Elbonia and Nandu'],
    ['the Foreign Minister of Elbonia (CARICOM) and the President of Lower Norland (ASEAN)'],
    ['the BLR (Basin of Lakes and Rivers; a fund)', 'BLR = Basin of Lakes and Rivers'],
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
    'Ms. Novak (Elbonia) said',
    'Mr. NOVAK (United Lake States of Elbonia): I thank',
    'the President of Elbonia, Josef Novak Karel (USA)',
    'resolution 3201 (S-VI)',
    'Public Lakes, 62nd Meeting (PM)',
    'All Rivers Meeting (AM & PM)',
    'the National Lake Programme (A/48/1)',
    'the Rivers of the (ROT)',
    // Two abbreviations side by side are those of others.
    'the Lake Union River Council (LU RC)',
    'S. M. B[RUCE] to the Prime Minister',
    'a Committee (COMM) met',
    'the International Convention on Lakes (Convention)',
    'in its Report on Lakes and Rivers (see S/PV.1234)',
    'an open bracket (ABC',
    'a long aside (which goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on)',
  ]) {
    test(`no definition: ${text.slice(0, 60)}`, () => assert.deepEqual(found(text), []));
  }

  test('its letters are found where a line ends amid them', () => {
    const [abbreviation] = findAbbreviations('the United Lakes Angling Mission (ULAM\n III) and');
    assert.deepEqual(abbreviation, {
      short: 'ULAM III',
      span: { start: 34, end: 43 },
      expansion: { start: 4, end: 32 },
    });
  });

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

  test('letters that tell nothing are known by the glossary, on either side of the bracket', () => {
    const { abbreviations } = parsed(
      'The Special Committee on Peacekeeping Operations (“C-34”) met. UNFICYP (UN Peacekeeping Force in Cyprus) and the UN (New York) wait.',
    );
    assert.deepEqual(
      abbreviations.map(({ id, expansion, term }) => [id, expansion, term]),
      [
        ['abbr/C-34', 'Special Committee on Peacekeeping Operations', 'special-committee-on-peacekeeping-operations'],
        ['abbr/UNFICYP', 'UN Peacekeeping Force in Cyprus', 'unficyp'],
      ],
    );
  });

  test('of what is counted, the one with that number is the term where the glossary has it', () => {
    const text =
      'the twenty-sixth Conference of the Parties to the United Nations Framework Convention on Climate Change (COP26) and the fifth (COP5)';
    assert.deepEqual(
      parsed(text).abbreviations.map(({ term }) => term),
      ['cop26'],
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

suite('lists of abbreviations', () => {
  const listed = (text: string, name?: string) =>
    parsed(text, name).abbreviations.map(({ id, expansion }) => `${id} = ${expansion}`);

  test('are read under their heading, up to the first line that is no item', () => {
    const text =
      'Abbreviations and acronyms\n\nLMC: Lake Monitoring Commission\nRGG — River Guard Group\nDRF  Dock Repair Fund;\n' +
      '\nThe Commission met.\n\nXYZ: Any Other Words\n';
    assert.deepEqual(listed(text), [
      'abbr/LMC = Lake Monitoring Commission',
      'abbr/RGG = River Guard Group',
      'abbr/DRF = Dock Repair Fund',
    ]);
  });

  test('may have a sentence before the items; a line may have run into the next, or end with something in brackets', () => {
    const text =
      'ABBREVIATIONS\n\nAbbreviations used in this report include the following:\n\nLMC – Lake Monitoring Commission RGG – River Guard\n\nGroup\n\nDRF – Dock Repair Fund (Office)\n\nThe Commission\n\nmet.\n\nXYZ – Any Other Words\n';
    assert.deepEqual(listed(text), ['abbr/LMC = Lake Monitoring Commission', 'abbr/DRF = Dock Repair Fund']);
  });

  test('may be a table', () => {
    const text =
      '# Report\n\n## List of abbreviations\n\n| Letters | Meaning |\n| --- | --- |\n| LMC | Lake Monitoring Commission |\n' +
      '| RGG | River Guard Group |\n\nThe LMC met.\n';
    assert.deepEqual(listed(text, 'a.md'), ['abbr/LMC = Lake Monitoring Commission', 'abbr/RGG = River Guard Group']);
  });

  test('need their heading', () => {
    assert.deepEqual(listed('Participants\n\nLMC: Lake Monitoring Commission\nRGG: River Guard Group\n'), []);
  });
});
