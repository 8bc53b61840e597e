import { testRows } from './cited';

suite('document symbols', () => {
  suite('of every organ and series', () => {
    testRows([
      ['‹|S/RES/1325 (2000)|›', 'symbol/S/RES/1325(2000)'],
      ['‹|S/RES/1325(2000)|›, later ‹|S/RES/1325|›', 'symbol/S/RES/1325(2000)', 'symbol/S/RES/1325(2000)'],
      ['the letter (‹|S/2015/446|›)', 'symbol/S/2015/446'],
      ['It is in ‹|S/2015/446|›.', 'symbol/S/2015/446'],
      ['‹|S/PRST/2015/26|›', 'symbol/S/PRST/2015/26'],
      [
        '‹|S/PRST/1999/34|›, ‹|2000/7|› and ‹|2001/5|›',
        'symbol/S/PRST/1999/34',
        'symbol/S/PRST/2000/7 rule',
        'symbol/S/PRST/2001/5 rule',
      ],
      [
        '(‹|A/64/115|›, ‹|174|› and ‹|323|›; ‹|A/64/L.5|› and ‹|L.6|›)',
        'symbol/A/64/115',
        'symbol/A/64/174 rule',
        'symbol/A/64/323 rule',
        'symbol/A/64/L.5',
        'symbol/A/64/L.6 rule',
      ],
      ['‹|A/64/115|›, 174 States and 90', 'symbol/A/64/115'],
      ['(‹|A/64/115|› and 12)', 'symbol/A/64/115'],
      ['‹|S/PV.8765|›', 'symbol/S/PV.8765'],
      ['‹|S/PV.2981|›-2984', 'symbol/S/PV.2981'],
      ['‹|A/RES/70/1|› (2015)', 'symbol/A/RES/70/1'],
      ['‹|A/79/PV.3|›', 'symbol/A/79/PV.3'],
      ['‹|A/RES/65/7|› and ‹|A/RES/377(V)|›', 'symbol/A/RES/65/7', 'symbol/A/RES/377(V)'],
      ['‹|A/RES/3314|›', 'symbol/A/RES/3314(XXIX)'],
      ['‹|ST/LEG/SER.C/50|› and ‹|A/CN.4/SER.A/2001|›', 'symbol/ST/LEG/SER.C/50', 'symbol/A/CN.4/SER.A/2001'],
      ['‹|A/RES/ES-11/1|›, ‹|A/RES/S-10/2|›', 'symbol/A/RES/ES-11/1', 'symbol/A/RES/S-10/2'],
      ['‹|A/HRC/RES/5/1|›', 'symbol/A/HRC/RES/5/1'],
      ['‹|A/C.1/74/L.5/Rev.1|›', 'symbol/A/C.1/74/L.5/Rev.1'],
      ['‹|A/CONF.62/122|›', 'symbol/A/CONF.62/122'],
      ['‹|E/CN.4/2005/7/Add.1|›', 'symbol/E/CN.4/2005/7/Add.1'],
      ['https://undocs.org/‹|S/2015/446|›', 'symbol/S/2015/446'],
    ]);
  });

  suite('that name one document twice', () => {
    testRows([
      ['‹|A/70/95|›-‹|S/2015/446|›', 'symbol/A/70/95', 'symbol/S/2015/446'],
      ['‹|A/70/95|›–‹|S/2015/446|›', 'symbol/A/70/95', 'symbol/S/2015/446'],
    ]);
  });

  suite('that cannot exist', () => {
    testRows([
      ['‹|S/PSR/2015/26|›', 'invalid-symbol → S/PRST/2015/26'],
      ['‹|S/PRTS/2015/26|›', 'invalid-symbol → S/PRST/2015/26'],
    ]);
  });

  suite('are not', () => {
    testRows([
      ['TCCs/PCCs'],
      ['and/or, he/she, 24/7, 80 km/h'],
      ['A/the first, S/he'],
      ['USA/2015/3'],
      ['see http://example.test/A/70/1'],
      ['A / B'],
      ['A/670l/Add.1, its digit scanned as a letter'],
    ]);
  });
});
