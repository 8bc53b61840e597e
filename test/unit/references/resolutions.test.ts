import { assertCites, testRows } from './cited';

suite('resolutions cited in words', () => {
  suite('of the Security Council', () => {
    testRows([
      ['‹|resolution 1325 (2000)|›', 'symbol/S/RES/1325(2000)'],
      ['‹|Security Council resolution 1325 (2000)|› on women', 'symbol/S/RES/1325(2000)'],
      ['‹|Security Council Resolution 1325|›', 'symbol/S/RES/1325(2000)'],
      ['‹|UNSCR 1701|›', 'symbol/S/RES/1701(2006)'],
      ['‹|UNSC resolution 2118|›', 'symbol/S/RES/2118(2013)'],
      ['‹|SCR 1325|›', 'symbol/S/RES/1325(2000)'],
      ['‹|UNSCRs 1325|› and ‹|1820|›', 'symbol/S/RES/1325(2000)', 'symbol/S/RES/1820(2008)'],
      ['‹|UNSCR 242|›/‹|338|›', 'symbol/S/RES/242(1967)', 'symbol/S/RES/338(1973)'],
      ['‹|UNSC res. 2334|›', 'symbol/S/RES/2334(2016)'],
      ['the high res 1325 pixels'],
      ['‹|resolution No. 1540|›', 'symbol/S/RES/1540(2004) inferred'],
      ['‹|resolution 687|›', 'symbol/S/RES/687(1991) inferred'],
      ['‹|resolution 1325|› of the Security Council', 'symbol/S/RES/1325(2000)'],
    ]);
  });

  suite('in lists', () => {
    testRows([
      [
        '‹|resolutions 1267 (1999)|›, ‹|1373 (2001)|› and ‹|1540 (2004)|›',
        'symbol/S/RES/1267(1999)',
        'symbol/S/RES/1373(2001)',
        'symbol/S/RES/1540(2004)',
      ],
      ['‹|resolutions 242|› and ‹|338|›', 'symbol/S/RES/242(1967) inferred', 'symbol/S/RES/338(1973) inferred'],
      [
        '‹|General Assembly resolutions 46/182|›, ‹|60/180|› and ‹|70/1|›',
        'symbol/A/RES/46/182',
        'symbol/A/RES/60/180',
        'symbol/A/RES/70/1',
      ],
      [
        '‹|General Assembly resolution 46/182|› of 19 December 1991 and resolution ‹|60/180|›',
        'symbol/A/RES/46/182',
        'symbol/A/RES/60/180',
      ],
      [
        '‹|resolutions 2250 (2015)|› of 9 December 2015 and ‹|2419 (2018)|› of 6 June 2018',
        'symbol/S/RES/2250(2015)',
        'symbol/S/RES/2419(2018)',
      ],
      ['‹|resolution 1701 (2006)|›, 3 years later', 'symbol/S/RES/1701(2006)'],
    ]);
  });

  suite('of the General Assembly', () => {
    testRows([
      ['‹|General Assembly resolution 65/7|›', 'symbol/A/RES/65/7'],
      ['‹|UNGA 76/262|› on the veto', 'symbol/A/RES/76/262'],
      ['‹|HRC 48/13|› and ‹|HRC res. 46/7|›', 'symbol/A/HRC/RES/48/13', 'symbol/A/HRC/RES/46/7'],
      ['UNGA 76 and HRC 48 met'],
      ['The ‹|General Assembly passed resolution 64|› on 14 December 1946', 'symbol/A/RES/64(I) rule'],
      ['‹|GA 60/251|› and the GA of 60 States', 'symbol/A/RES/60/251'],
      ['‹|resolution 70/1|›', 'symbol/A/RES/70/1 rule'],
      ['‹|resolution 377 A (V)|›', 'symbol/A/RES/377(V) rule'],
      ['‹|General Assembly resolution 377 (V)|›', 'symbol/A/RES/377(V)'],
      ['‹|resolution 2625 (XXV)|› of 24 October 1970', 'symbol/A/RES/2625(XXV) rule'],
      ['‹|General Assembly resolution 181|›', 'symbol/A/RES/181(II) rule'],
      ['‹|General Assembly resolution 2758|›', 'symbol/A/RES/2758(XXVI) rule'],
      ['‹|resolution S-10/2|› of the General Assembly', 'symbol/A/RES/S-10/2'],
      ['‹|resolution ES-11/1|›', 'symbol/A/RES/ES-11/1'],
      ['‹|UNGAR 60/180|›', 'symbol/A/RES/60/180'],
      ['‹|General Assembly decision 52/410|›', 'symbol/A/DEC/52/410'],
      ['‹|HRC decision S-1/101|›', 'symbol/A/HRC/DEC/S-1/101'],
    ]);
  });

  suite('of other organs', () => {
    testRows([
      ['‹|Human Rights Council resolution 5/1|›', 'symbol/A/HRC/RES/5/1'],
      ['‹|resolution 16/18|› of the Human Rights Council', 'symbol/A/HRC/RES/16/18'],
      ['By ‹|resolution 46/1|› on rivers, the UNHRC tasked an office.', 'symbol/A/HRC/RES/46/1 inferred'],
      [
        'On ‹|resolution 46/1|›.\n\nIt is new. By ‹|HRC resolution 46/1|› they met. By ‹|resolution 46/2|› we met.',
        'symbol/A/HRC/RES/46/1 inferred',
        'symbol/A/HRC/RES/46/1',
        'symbol/A/HRC/RES/46/2 inferred',
      ],
      ['‹|HRC resolution 5/1|›', 'symbol/A/HRC/RES/5/1'],
      ['‹|Economic and Social Council resolution 1980/67|›', 'symbol/E/RES/1980/67'],
      ['‹|resolution 1980/67|›', 'symbol/E/RES/1980/67 rule'],
      ['‹|Commission on Human Rights resolution 2005/69|›', 'symbol/E/CN.4/RES/2005/69'],
      ['‹|resolution 8 (XXI)|› of the Commission on Human Rights', 'symbol/E/CN.4/RES/8(XXI)'],
      ['The Commission of Inquiry established by ‹|resolution 60/1|›', 'symbol/A/RES/60/1 rule'],
      ['‹|resolution 46/182|› asks for aid 24/7, and 2/3 of it is there', 'symbol/A/RES/46/182 rule'],
    ]);

    test('the document in which it stands owns a number that two organs have', () => {
      assertCites(['‹|resolution 39/2|›', 'symbol/A/HRC/RES/39/2 inferred'], { body: 'Human Rights Council' });
      assertCites(['‹|resolution 39/2|›', 'symbol/A/RES/39/2 rule'], { body: 'General Assembly' });
    });
  });

  suite('in French and Spanish', () => {
    testRows([
      ['la ‹|résolution 53/1|› du Conseil des droits de l’homme', 'symbol/A/HRC/RES/53/1'],
      ['la ‹|resolución 53/1|› del Consejo de Derechos Humanos', 'symbol/A/HRC/RES/53/1'],
      ['la ‹|résolution 194|› de l’Assemblée générale', 'symbol/A/RES/194(III) rule'],
      ['la ‹|resolución 2065|› de la Asamblea General', 'symbol/A/RES/2065(XX) rule'],
      ['la ‹|résolution 194|› du 11 décembre 1948 de l’Assemblée générale', 'symbol/A/RES/194(III) rule'],
      ['la ‹|résolution n° 242|›', 'symbol/S/RES/242(1967) inferred'],
      ['la ‹|resolución núm. 242|›', 'symbol/S/RES/242(1967) inferred'],
      ['les ‹|résolutions du Conseil de sécurité 242|› et ‹|338|›', 'symbol/S/RES/242(1967)', 'symbol/S/RES/338(1973)'],
      ['la ‹|resolución del Consejo de Seguridad 242|›', 'symbol/S/RES/242(1967)'],
      ['la déclaration présidentielle ‹|2015/25|›', 'symbol/S/PRST/2015/25 rule'],
    ]);
  });

  suite('a year without brackets tells whose they are', () => {
    testRows([
      ['‹|Resolution 2758|› of 1971', 'symbol/A/RES/2758(XXVI) rule'],
      ['It adopted ‹|resolution 181|› in 1947.', 'symbol/A/RES/181(II) rule'],
      ['la ‹|résolution 194|› de 1948', 'symbol/A/RES/194(III) rule'],
      ['‹|resolution 242|› of 1967', 'symbol/S/RES/242(1967) inferred'],
      ['‹|resolution 181|› in 1985', 'symbol/S/RES/181(1963) inferred'],
      ['‹|UNSCR 1701/2006|›, then ‹|resolution 2216/2015|›', 'symbol/S/RES/1701(2006)', 'symbol/S/RES/2216(2015)'],
    ]);
  });

  suite('a number that the Assembly had is its own again', () => {
    testRows([
      [
        '‹|resolution 2758 (XXVI)|› is settled. ‹|Resolution 2758|› stands.',
        'symbol/A/RES/2758(XXVI) rule',
        'symbol/A/RES/2758(XXVI) rule',
      ],
      [
        '‹|resolution 242 (III)|›, then ‹|resolution 242 (1967)|›. ‹|Resolution 242|› stands.',
        'symbol/A/RES/242(III) rule',
        'symbol/S/RES/242(1967)',
        'symbol/S/RES/242(1967) inferred',
      ],
    ]);
  });

  suite('are not', () => {
    testRows([
      ['The African Union adopted resolution 2593. The Cabinet approved resolution 2254. House Resolution 242 passed.'],
      ['PACE resolution 2436 (2022)'],
      ['The Parliamentary Assembly of the Council of Europe adopted Resolution 2433 (2022).'],
      ['la résolution 337 de l’Assemblée nationale'],
      ['Decree 2254 (2015), Law 1973 (2011), Case No. 242 (1967) and ISO 1325 (2000)'],
      ['Commission on the Status of Women resolution 60/2, CND resolution 62/4 and CCPCJ resolution 26/1'],
      ['World Health Assembly resolution 73/1 and resolution 73/2 of the World Health Assembly'],
      ['OIC resolution on Iran'],
      ['OIC resolution 10'],
      ['the resolution passed in June 2005'],
      ['the resolution of 3 May 2012'],
      ['Security Council resolutions\n21 December 2006 was a day of snow.'],
      ['a resolution 1 million people want'],
      ['General Assembly resolution 9999'],
      ['resolution 4 of our Parliament'],
      ['decision 1/CP.16'],
      ['the peaceful resolution of 12 disputes'],
    ]);
  });
});
