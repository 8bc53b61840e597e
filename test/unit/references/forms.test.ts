import assert from 'node:assert/strict';
import { parsed } from '../parse/parsed';
import { assertCites, type Row } from './cited';

/** A form of citing, a text that has it, and a text of nearly the same look that has it not. */
type Form = readonly [form: string, cites: Row, twin: Row];

/** Every form of reference that was counted in texts of the Organization, in the order of that count. */
const groups: Readonly<Record<string, readonly Form[]>> = {
  'articles of the Charter': [
    [
      'Article N',
      ['under ‹|Article 51|› of the Charter', 'charter/article/51'],
      ['Article 5 of the Washington Treaty'],
    ],
    ['article N', ['under ‹|article 51|› of the Charter', 'charter/article/51'], ['an article 51 lines long']],
    ['ARTICLE N', ['‹|ARTICLE 51|› OF THE CHARTER', 'charter/article/51 inferred'], ['THE PARTICLE 51']],
    ['Article N(M)', ['‹|Article 2(4)|› of the Charter', 'charter/article/2/4'], ['article 2(4) of the Covenant']],
    ['Article N (M)', ['‹|Article 2 (4)|› of the Charter', 'charter/article/2/4'], ['article 2 (4) of the Statute']],
    [
      'Article N (a)',
      ['‹|Article 73 (e)|› of the Charter', 'charter/article/73/e'],
      ['article 8 (j) of the Convention'],
    ],
    ['Article N e', ['‹|Article 73 e|› of the Charter', 'charter/article/73/e'], ['article 73 e of the Constitution']],
    [
      'Article N (M) (a)',
      ['‹|Article 13 (1) (a)|› of the Charter', 'charter/article/13/1/a'],
      ['article 14 (3) (b) of the Agreement'],
    ],
    [
      'Article N, paragraph M',
      ['‹|Article 2, paragraph 7|›, of the Charter', 'charter/article/2/7'],
      ['article 43, paragraph 1, of the Convention'],
    ],
    ['Article N.M', ['‹|Article 2.1|› of the Charter', 'charter/article/2/1'], ['article 66.2 of the Convention']],
    ['Article N:M', ['‹|Article 2:1|› of the Charter', 'charter/article/2/1'], ['article 4:2 of this Agreement']],
    [
      'paragraph M of Article N',
      ['‹|paragraph 3 of Article 101|› of the Charter', 'charter/article/101/3'],
      ['paragraph 3 of article 101 of the Treaty'],
    ],
    [
      'Articles N and M',
      ['‹|Articles 55|› and ‹|56|› of the Charter', 'charter/article/55', 'charter/article/56'],
      ['articles 21 and 22 of the Covenant'],
    ],
    [
      'Articles N, M and O',
      [
        '‹|Articles 100|›, ‹|101|› and ‹|105|› of the Charter',
        'charter/article/100',
        'charter/article/101',
        'charter/article/105',
      ],
      ['articles 146, 147 and 148 of the Geneva Convention'],
    ],
    [
      'Articles N to M',
      ['‹|Articles 10|› to ‹|12|› of the Charter', 'charter/article/10', 'charter/article/11 + charter/article/12'],
      ['articles 10 to 12 of this Convention'],
    ],
    [
      'Articles N-M',
      ['‹|Articles 10|›-‹|11|› of the Charter', 'charter/article/10', 'charter/article/11'],
      ['articles 10-11 of the Statute'],
    ],
    [
      'Articles N through M',
      ['‹|Articles 10|› through ‹|11|› of the Charter', 'charter/article/10', 'charter/article/11'],
      ['articles 10 through 11 of the Treaty'],
    ],
    [
      'Article N and Article M',
      ['‹|Article 1|› and Article ‹|33|› of the Charter', 'charter/article/1', 'charter/article/33'],
      ['article 3 and article 4 of the Protocol'],
    ],
    ['Art. N', ['‹|Art. 51|› of the Charter', 'charter/article/51'], ['art. 15 of the Convention']],
    ['Arts. N', ['‹|Arts. 51|› of the Charter', 'charter/article/51'], ['the arts. 51 painters came']],
    ['Article in Roman numerals', ['‹|Article II|› of the Charter', 'charter/article/2'], ['Article VI of the NPT']],
    ['Article in words', ['‹|Article Two|› of the Charter', 'charter/article/2'], ['Article Two of the Covenant']],
    ['Article N bis', ['‹|Article 51|› of the Charter', 'charter/article/51'], ['Article 51 bis of the Charter']],
    [
      'Article N of the United Nations Charter',
      ['‹|article 43|› of the United Nations Charter', 'charter/article/43'],
      ['article 43 of the African Charter'],
    ],
    [
      'Article N of another instrument',
      ['‹|Article 12|› of the Charter', 'charter/article/12'],
      ['article 12 of the Universal Declaration'],
    ],
    ['Charter’s Article N', ['the Charter’s ‹|Article 51|›', 'charter/article/51 rule'], ['the Treaty’s article 51']],
    ['wrapped', ['‹|Article\n24|› of the Charter', 'charter/article/24'], ['Article\n24 of the Convention']],
    ['two spaces', ['‹|Article  73|› of the Charter', 'charter/article/73'], ['Article  4 of the Convention']],
    [
      'no-break space',
      ['‹|Article\u00a073|› of the Charter', 'charter/article/73'],
      ['article\u00a04 of the Convention'],
    ],
  ],
  'chapters of the Charter': [
    ['Chapter VI', ['‹|Chapter VI|› of the Charter', 'charter/chapter/VI'], ['Chapter VI of the Rome Statute']],
    ['another Roman', ['‹|Chapter XI|› of the Charter', 'charter/chapter/XI'], ['Chapter XI of this report']],
    ['chapter VII', ['under ‹|chapter VII|› of the Charter', 'charter/chapter/VII'], ['chapter VII of the report']],
    ['CHAPTER VII', ['‹|CHAPTER VII|›', 'charter/chapter/VII rule'], ['THE CHAPTER OF VII BISHOPS']],
    [
      'Chapter VII as an adjective',
      ['under a ‹|Chapter VII|› mandate', 'charter/chapter/VII rule'],
      ['under a Chapter IX mandate'],
    ],
    [
      'Chapters VI and VII',
      ['‹|Chapters VI|› and ‹|VII|› of the Charter', 'charter/chapter/VI', 'charter/chapter/VII'],
      ['Chapters VI and VII of the report'],
    ],
    [
      'Chapters XI, XII and XIII',
      [
        '‹|Chapters XI|›, ‹|XII|› and ‹|XIII|› of the Charter',
        'charter/chapter/XI',
        'charter/chapter/XII',
        'charter/chapter/XIII',
      ],
      ['Chapters XI, XII and XIII of the book'],
    ],
    ['Chapter 7', ['‹|Chapter 7|› of the Charter', 'charter/chapter/VII'], ['chapter 7 of Agenda 21']],
    ['Chapter Seven', ['‹|Chapter Seven|› of the Charter', 'charter/chapter/VII'], ['Chapter Seven of the story']],
    ['another Arabic', ['‹|Chapter 9|› of the Charter', 'charter/chapter/IX'], ['Romans, chapter 11']],
    ['wrapped', ['‹|Chapter\nVIII|› of the Charter', 'charter/chapter/VIII'], ['Chapter\nVIII of the Treaty']],
    ['half a chapter', ['‹|Chapter VI|› of the Charter', 'charter/chapter/VI'], ['Chapter VI½ of the Charter']],
    [
      'Chapter VII, Article N',
      ['‹|Chapter VII|›, ‹|Article 51|›, of the Charter', 'charter/chapter/VII', 'charter/article/51'],
      ['Chapter I, article 5, of the Treaty'],
    ],
  ],
  resolutions: [
    ['N (YYYY)', ['‹|resolution 435 (1978)|›', 'symbol/S/RES/435(1978)'], ['the resolution of 435 cases (1978)']],
    ['N(YYYY)', ['‹|resolution 242(1967)|›', 'symbol/S/RES/242(1967)'], ['Act 242(1967)/B']],
    [
      'list of N (YYYY)',
      ['‹|resolutions 242 (1967)|› and ‹|338 (1973)|›', 'symbol/S/RES/242(1967)', 'symbol/S/RES/338(1973)'],
      ['solutions 41 (1967) and 12 (1973)'],
    ],
    [
      'list with dates',
      [
        '‹|resolutions 1308 (2000)|› of 17 July 2000 and ‹|1325 (2000)|› of 31 October 2000',
        'symbol/S/RES/1308(2000)',
        'symbol/S/RES/1325(2000)',
      ],
      ['the agreement of 17 July 2000 and 31 October 2000'],
    ],
    [
      'list with titles',
      [
        '‹|resolutions 1325 (2000)|› on women, peace and security and ‹|2242 (2015)|› on its review',
        'symbol/S/RES/1325(2000)',
        'symbol/S/RES/2242(2015) rule',
      ],
      ['meetings with women (2000) and with 2240 girls (2015)'],
    ],
    [
      'no noun',
      ['as renewed in ‹|2471 (2019)|›', 'symbol/S/RES/2471(2019) rule'],
      ['it grew to 2471 (2018) from 20 (1947)'],
    ],
    [
      'Security Council resolution N (YYYY)',
      ['‹|Security Council resolution 598 (1987)|›', 'symbol/S/RES/598(1987)'],
      ['the Security Council met 598 times (1987)'],
    ],
    [
      'Security Council resolution N',
      ['‹|Security Council resolution 1373|›', 'symbol/S/RES/1373(2001)'],
      ['Security Council resolution on 1373 mines'],
    ],
    ['resolution N', ['‹|resolution 1493|›', 'symbol/S/RES/1493(2003) inferred'], ['OAU resolution 1493']],
    [
      'resolutions N and M',
      ['‹|resolutions 1960|› and ‹|2106|›', 'symbol/S/RES/1960(2010) inferred', 'symbol/S/RES/2106(2013) inferred'],
      ['Conference resolutions 1960 and 2106'],
    ],
    [
      'resolution N of D Month YYYY',
      ['‹|resolution 1545|› of 21 May 2004', 'symbol/S/RES/1545(2004) inferred'],
      ['resolution 1545 of 21 May 1998'],
    ],
    [
      'resolution N of YYYY',
      ['‹|Security Council resolution 1373|› of 2001', 'symbol/S/RES/1373(2001)'],
      ['a solution 1373 of 2001'],
    ],
    [
      'a year damaged by scanning',
      ['‹|Security Council resolution 598|› (19Ö7)', 'symbol/S/RES/598(1987)'],
      ['volume 598 (19Ö7)'],
    ],
    [
      'resolution N of the date of a session',
      ['‹|Resolution 181|›, of 29 November 1947', 'symbol/A/RES/181(II) rule'],
      ['Resolution 181, of 29 November 1990'],
    ],
    [
      'a page number inside',
      ['‹|Security Council resolution\n\n12\n\n1373 (2001)|›', 'symbol/S/RES/1373(2001)'],
      ['the Security Council\n\n12\n\n1373 (2002)'],
    ],
    [
      'the many resolutions of the Assembly',
      ['The Human Rights Council acts by ‹|resolution 60/251|›.', 'symbol/A/RES/60/251 rule'],
      ['The Human Rights Council acts by ‹|resolution 60/25|›.', 'symbol/A/HRC/RES/60/25 inferred'],
    ],
    [
      'resolution No. N',
      ['‹|resolution No. 264|›', 'symbol/S/RES/264(1969) inferred'],
      ['European resolution No. 264'],
    ],
    [
      'resolution number N',
      ['‹|resolution number 264|›', 'symbol/S/RES/264(1969) inferred'],
      ['a number of resolutions'],
    ],
    ['N (XXV)', ['‹|resolution 2626 (XXV)|›', 'symbol/A/RES/2626(XXV) rule'], ['resolution CM/Res.852 (XXXVII)']],
    ['N (XXV), no noun', ['[‹|2626 (XXV)|›]', 'symbol/A/RES/2626(XXV) rule'], ['volume 2626 (XX)']],
    [
      'N (S-VII)',
      [
        '‹|resolution 3362 (S-VII)|›, in ‹|3202 (S-VI)|›',
        'symbol/A/RES/3362(S-VII) rule',
        'symbol/A/RES/3202(S-VI) rule',
      ],
      ['model 3362 (S-7)'],
    ],
    ['N A (XXI)', ['‹|resolution 2200 A (XXI)|›', 'symbol/A/RES/2200(XXI) rule'], ['the 2200 A (XY) model']],
    ['377 A (V)', ['‹|resolution 377 A (V)|›', 'symbol/A/RES/377(V) rule'], ['Chapter 377 (a) (v)']],
    ['377A (V)', ['‹|resolution 377A (V)|›', 'symbol/A/RES/377(V) rule'], ['gate 377A (W) of the hall']],
    [
      'N A and B (XXV)',
      ['‹|resolution 3390 A and B (XXX)|›', 'symbol/A/RES/3390(XXX) rule'],
      ['lots 3390 A and B (sold)'],
    ],
    ['377(V)', ['‹|resolution 377(V)|›', 'symbol/A/RES/377(V) rule'], ['route 377(W)']],
    ['N (LIV)', ['‹|resolution 1740 (LIV)|›', 'symbol/E/RES/1740(LIV) inferred'], ['resolution 9 (LIV)']],
    ['NN/N', ['‹|resolution 70/1|›', 'symbol/A/RES/70/1 rule'], ['open 24/7, by 50/50 shares']],
    ['NN/N B', ['‹|resolution 57/270 B|›', 'symbol/A/RES/57/270B rule'], ['ratio 57/270 by half']],
    [
      'list of NN/N',
      [
        '‹|resolutions 49/28|›, ‹|52/26|› and ‹|54/33|›',
        'symbol/A/RES/49/28 rule',
        'symbol/A/RES/52/26 rule',
        'symbol/A/RES/54/33 rule',
      ],
      ['scores of 49/28, 52/26 and 54/33'],
    ],
    [
      'list of NN/N with titles',
      [
        'its ‹|resolutions 71/297|› of 30 June 2017 on a first matter, ‹|72/112|› of 7 December 2017,‹|73/196|› on a second and ‹|74/181|› too',
        'symbol/A/RES/71/297 rule',
        'symbol/A/RES/72/112 rule',
        'symbol/A/RES/73/196 rule',
        'symbol/A/RES/74/181 rule',
      ],
      ['its results on a first matter, 72/112, and 73/196 on a second'],
    ],
    [
      'list with footnotes',
      [
        '‹|Human Rights Council resolutions S-17/1|› of 23 August 2011,1 ‹|S-18/1|› of 2 December 2011 and ‹|19/1|› of 1 March 2012',
        'symbol/A/HRC/RES/S-17/1',
        'symbol/A/HRC/RES/S-18/1',
        'symbol/A/HRC/RES/19/1',
      ],
      ['Council chambers S-17 of 23 August 2011,1 and S-18'],
    ],
    [
      'NN/N with its date',
      ['in its ‹|70/1|› of 25 September 2015', 'symbol/A/RES/70/1 rule'],
      ['in its 70/1 of 25 September 2010'],
    ],
    [
      'resolution NN/N of D Month YYYY',
      ['‹|resolution 58/147|› of 22 December 2003', 'symbol/A/RES/58/147 rule'],
      ['Commission resolution 58/147 of 22 December 2003'],
    ],
    ['ES-11/1', ['‹|resolution ES-11/1|›', 'symbol/A/RES/ES-11/1'], ['model ES-11/1']],
    ['S-10/2', ['‹|General Assembly resolution S-10/2|›', 'symbol/A/RES/S-10/2'], ['train S-10/2']],
    [
      'S-10/2 with a no-break hyphen',
      ['‹|General Assembly resolution S\u201110/2|›', 'symbol/A/RES/S-10/2'],
      ['train S\u201110/2'],
    ],
    [
      'Human Rights Council',
      ['‹|Human Rights Council resolutions 5/1|› and ‹|5/2|›', 'symbol/A/HRC/RES/5/1', 'symbol/A/HRC/RES/5/2'],
      ['Governing Council resolutions 5/1 and 5/2'],
    ],
    [
      'of the body named before',
      [
        'the Human Rights Council and its ‹|resolutions 24/1|› and ‹|24/4|›',
        'symbol/A/HRC/RES/24/1 rule',
        'symbol/A/HRC/RES/24/4 rule',
      ],
      ['the United Nations Human Settlements Programme and its resolutions 24/1 and 24/4'],
    ],
    [
      'Human Rights Council by its date',
      ['‹|resolution 34/16|› of 24 March 2017', 'symbol/A/HRC/RES/34/16 rule'],
      ['resolution 34/16 of 24 March 1993'],
    ],
    [
      'Environment Assembly by its date',
      ['‹|resolution 5/14|› of 2 March 2022', 'symbol/UNEP/EA.5/Res.14 inferred'],
      ['resolution 5/14 of 2 March 2020'],
    ],
    [
      'with a footnote',
      ['‹|Human Rights Council resolution 21/11|›,14 as', 'symbol/A/HRC/RES/21/11'],
      ['chapter 21/11,14 as'],
    ],
    ['YYYY/N', ['‹|resolution 1998/72|›', 'symbol/E/RES/1998/72 rule'], ['the season 1998/99']],
    ['UNSCR N', ['‹|UNSCR 1701|›', 'symbol/S/RES/1701(2006)'], ['NUNSCR 1701']],
    ['UNSC N', ['‹|UNSC 1701|›', 'symbol/S/RES/1701(2006)'], ['the UNSC met 1701 times']],
    ['UNSC resolution N', ['‹|UNSC resolution 2216|›', 'symbol/S/RES/2216(2015)'], ['the UNSC, 2216 days on']],
    ['SCR N', ['‹|SCR 1483|›', 'symbol/S/RES/1483(2003)'], ['ASCR 1483']],
    ['Res. N', ['‹|Res. 242|›', 'symbol/S/RES/242(1967) inferred'], ['AHG/Res.103 (XVIII)']],
    ['wrapped', ['‹|resolution\n1373\n(2001)|›', 'symbol/S/RES/1373(2001)'], ['the solution\n1373\n(2002)']],
    ['decision N/M', ['‹|General Assembly decision 62/557|›', 'symbol/A/DEC/62/557'], ['decision 24/3 of the parties']],
    ['decision by its number', ['its ‹|decision 72/559|›', 'symbol/A/DEC/72/559 rule'], ['its decision 7/9']],
    [
      'decision, then resolutions',
      [
        '‹|Human Rights Council decision 18/120|› and resolutions ‹|24/14|› and ‹|27/21|›',
        'symbol/A/HRC/DEC/18/120',
        'symbol/A/HRC/RES/24/14',
        'symbol/A/HRC/RES/27/21',
      ],
      ['a Committee decision 18/120 and 24/14'],
    ],
    [
      'draft resolution',
      ['draft resolution ‹|A/53/L.2/Rev.1|›', 'symbol/A/53/L.2/Rev.1'],
      ['draft resolution on arms'],
    ],
    [
      'Trusteeship Council',
      ['‹|Trusteeship Council resolution 1082 (XIV)|›', 'symbol/T/RES/1082(XIV)'],
      ['Municipal Bureau resolution 1082 (XIV)'],
    ],
  ],
  'document symbols': [
    ['S/RES/N', ['‹|S/RES/1882|›', 'symbol/S/RES/1882(2009)'], ['US/RES/1882']],
    ['S/RES/N (YYYY)', ['‹|S/RES/1373 (2001)|›', 'symbol/S/RES/1373(2001)'], ['S/RES of 1373 (2000)']],
    ['A/RES/N/M', ['‹|A/RES/60/288|›', 'symbol/A/RES/60/288'], ['BA/RES/60/288']],
    ['A/RES/N(V)', ['‹|A/RES/377(V)|›', 'symbol/A/RES/377(V)'], ['A/RES(V)']],
    ['S/PRST/YYYY/N', ['‹|S/PRST/2000/4|›', 'symbol/S/PRST/2000/4'], ['PRST/00/4']],
    ['PRST/YYYY/N', ['‹|PRST/2000/4|›', 'symbol/S/PRST/2000/4 rule'], ['XPRST/2000/4']],
    ['PRST YYYY/N', ['PRST ‹|2000/4|›', 'symbol/S/PRST/2000/4 rule'], ['PRST 4']],
    ['S/Res/N', ['‹|S/Res/1325|›', 'symbol/S/RES/1325(2000)'], ['a/res/1325']],
    [
      'presidential statement YYYY/N',
      ['presidential statement ‹|2015/25|›', 'symbol/S/PRST/2015/25 rule'],
      ['a statement in 2015/25'],
    ],
    ['S/PV.N', ['‹|S/PV.8699|›', 'symbol/S/PV.8699'], ['S/PV']],
    [
      'S/PV.N (Resumption N)',
      ['‹|S/PV.8699\n(Resumption 1)|›', 'symbol/S/PV.8699(Resumption1)'],
      ['the Resumption 1 (S/PV)'],
    ],
    ['A/N/PV.M', ['‹|A/70/PV.22|›', 'symbol/A/70/PV.22'], ['DATA/70/PV.22']],
    ['S/YYYY/N', ['‹|S/2006/997|›', 'symbol/S/2006/997'], ['3 S/m and 2006/997']],
    ['S/NNNNN', ['‹|S/22609|›', 'symbol/S/22609'], ['AS/22609']],
    ['A/N/M', ['‹|A/47/277|›', 'symbol/A/47/277'], ['A 47/277']],
    ['A/N/M-S/YYYY/N', ['‹|A/70/357|›-‹|S/2015/682|›', 'symbol/A/70/357', 'symbol/S/2015/682'], ['70/357-2015/682']],
    ['A/N/M-S/NNNNN', ['‹|A/47/277|›-‹|S/24111|›', 'symbol/A/47/277', 'symbol/S/24111'], ['47/277-24111']],
    [
      'Add., Rev.',
      ['‹|E/33/Rev.5|› and ‹|A/7601/Add.1|›', 'symbol/E/33/Rev.5', 'symbol/A/7601/Add.1'],
      ['Rev. 5 and Add.1'],
    ],
    [
      'and Corr.1',
      ['‹|S/1995/222|› and ‹|Corr.1|›', 'symbol/S/1995/222', 'symbol/S/1995/222/Corr.1 rule'],
      ['the report and Corr.1'],
    ],
    [
      'and Add.1/Corr.1',
      [
        '‹|A/45/7|›, ‹|Add.1|› and ‹|Add.1/ Corr.1|›',
        'symbol/A/45/7',
        'symbol/A/45/7/Add.1 rule',
        'symbol/A/45/7/Add.1/Corr.1 rule',
      ],
      ['the report, Add.1 and Add.1/Corr.1'],
    ],
    ['see', ['(see ‹|A/74/PV.4|›)', 'symbol/A/74/PV.4'], ['(see A, PV.4)']],
    ['A/CONF.N/M', ['‹|A/CONF.166/9|›', 'symbol/A/CONF.166/9'], ['CONF.166/9']],
    ['A/HRC/…', ['‹|A/HRC/21/48/Add.1|›', 'symbol/A/HRC/21/48/Add.1'], ['HRC/21/48']],
    ['A/C.N/…', ['‹|A/C.6/L.850|›', 'symbol/A/C.6/L.850'], ['C.6/L.850']],
    ['A/AC.N/…', ['‹|A/AC.154/415|›', 'symbol/A/AC.154/415'], ['AC.154/415']],
    ['E/…', ['‹|E/1995/27|›', 'symbol/E/1995/27'], ['HE/1995/27']],
    ['ST/SGB, ST/AI', ['‹|ST/SGB/2003/13|›', 'symbol/ST/SGB/2003/13'], ['EST/SGB/2003/13']],
    ['press releases', ['‹|SG/SM/8376|›, ‹|SC/6816|›', 'symbol/SG/SM/8376', 'symbol/SC/6816'], ['SC/GA, GA/1']],
    [
      'press releases of other offices',
      [
        '‹|DSG/SM/1373|›, ‹|SG/A/2340|›, ‹|ECOSOC/7019|›',
        'symbol/DSG/SM/1373',
        'symbol/SG/A/2340',
        'symbol/ECOSOC/7019',
      ],
      ['ECOSOC/UN, DSG/2'],
    ],
    ['with a paragraph', ['‹|A/79/408|›, para. 14', 'symbol/A/79/408'], ['para. 14 of 79/408']],
    ['with a space before the number', ['‹|S/RES/ 201|›', 'symbol/S/RES/201(1965)'], ['S/RES/ after 201']],
    [
      'with a space or wrap',
      ['‹|S/PRST/ 2014/23|›, ‹|A/31 / 197|›', 'symbol/S/PRST/2014/23', 'symbol/A/31/197'],
      ['A / 31'],
    ],
    ['that cannot be', ['‹|S/PSR/2015/26|›', 'invalid-symbol → S/PRST/2015/26'], ['S/he of 2015/26']],
    ['that cannot be, of the Assembly', ['‹|A/REZ/70/1|›', 'invalid-symbol → A/RES/70/1'], ['A/the 70/1']],
  ],
  'paragraphs of resolutions': [
    ['para. N', ['‹|S/1995/999|›, para. 7', 'symbol/S/1995/999'], ['see para. 7 and paragraph 8']],
    [
      'paragraph N of resolution M',
      ['paragraph 5 of ‹|resolution 733 (1992)|›', 'symbol/S/RES/733(1992)'],
      ['paragraph 5 of the report'],
    ],
    [
      'paragraphs N and M of resolution',
      ['paragraphs 5 and 6 of ‹|resolution 733 (1992)|›', 'symbol/S/RES/733(1992)'],
      ['paragraphs 138 and 139 thereof'],
    ],
    ['OP N', ['OP 5 of ‹|resolution 70/1|›', 'symbol/A/RES/70/1 rule'], ['operative paragraph 3']],
    ['PP N', ['PP 5 of ‹|resolution 70/1|›', 'symbol/A/RES/70/1 rule'], ['preambular paragraph 3']],
    ['paras. N and M', ['‹|A/79/408|›, paras. 6 and 7', 'symbol/A/79/408'], ['paras. 138 and 139']],
  ],
};

suite('every form of reference', () => {
  for (const [group, forms] of Object.entries(groups)) {
    suite(group, () => {
      for (const [form, cites, twin] of forms) {
        test(form, () => assertCites(cites));
        test(`${form}: ${JSON.stringify(twin[0]).slice(1, -1)}`, () => assertCites(twin));
      }
    });
  }
});

/** Names of instruments and of fields of work are terms of the glossary. */
const names: readonly (readonly [name: string, term: string, twin: string])[] = [
  ['Sustainable Development Goals', 'sustainable-development-goals', 'our goals of development'],
  ['Sustainable Development Goal 14', 'sdg-14', 'the goal 14 of the match'],
  ['SDGs', 'sustainable-development-goals', 'the SDX'],
  ['SDG 14', 'sdg-14', 'SD 14'],
  ['SDG-14', 'sdg-14', 'SDX-14'],
  ['SDG target 16.3', 'sdg-target-16.3', 'SD target 16.3'],
  ['SDGs, Goal 16', 'sustainable-development-goals sdg-16', 'Goal 16 of the plan'],
  ['SDGs, target 16.3', 'sustainable-development-goals sdg-target-16.3', 'target 16.3'],
  ['Agenda for Peace', 'agenda-for-peace', 'an item on the agenda, for peace'],
  ['New Agenda for Peace', 'new-agenda-for-peace', 'a new agenda item, for peace'],
  ['Pact for the Future', 'pact-for-the-future', 'pacts for our future'],
  ['Summit of the Future', 'summit-of-the-future', 'a summit in the future'],
  ['Our Common Agenda', 'our-common-agenda', 'our agenda in common'],
  ['2030 Agenda', 'agenda-2030', 'an agenda for 2030'],
  ['Agenda 2030', 'agenda-2030', 'agenda item 2030'],
  ['Agenda 2063', 'agenda-2063', 'agenda item 2063'],
  ['Agenda 21', 'agenda-21', 'agenda item 21'],
  ['HIPPO', 'hippo', 'a hippo'],
  ['High-level Independent Panel on Peace Operations', 'hippo', 'a panel on operations'],
  ['High-level Independent Panel on United Nations Peace Operations', 'hippo', 'a panel on United Nations operations'],
  ['Brahimi Panel', 'brahimi-report', 'the panel of Mr. Brahimi'],
  ['Brahimi report', 'brahimi-report', 'a report by Mr. Brahimi'],
  ['Action for Peacekeeping', 'action-for-peacekeeping', 'action for peace'],
  ['A4P', 'action-for-peacekeeping', 'A4X'],
  ['A4P+', 'action-for-peacekeeping', 'A4 P+'],
  ['responsibility to protect', 'responsibility-to-protect', 'responsible to protectors'],
  ['RtoP', 'responsibility-to-protect', 'R to P'],
  ['R2P', 'responsibility-to-protect', 'R2D'],
  ['Uniting for Peace', 'uniting-for-peace', 'united for peace'],
  ['good offices', 'good-offices', 'good officers'],
  ['preventive diplomacy', 'preventive-diplomacy', 'preventive medicine'],
  ['women, peace and security', 'women-and-peace-and-security', 'women of peace'],
  ['women, peace, and security', 'women-and-peace-and-security', 'women, secure in peace'],
  ['women and peace and security', 'women-and-peace-and-security', 'women and peace'],
  ['WPS', 'women-and-peace-and-security', 'WPX'],
  ['youth and peace and security', 'youth-and-peace-and-security', 'youth and peace'],
  ['youth, peace and security', 'youth-and-peace-and-security', 'youth in peace'],
  ['Millennium Development Goals', 'millennium-development-goals', 'goals of the millennium'],
  ['peacekeeping', 'peacekeeping', 'peaceful keeping'],
  ['peace-keeping', 'peacekeeping', 'peace-loving'],
  ['peace keeping', 'peacekeeping', 'peace, keeping calm'],
  ['peacebuilding', 'peacebuilding', 'a building of peace'],
  ['peace-building', 'peacebuilding', 'peace-loving building'],
  ['human security', 'human-security', 'secure humans'],
  ['Secretary- General', 'secretary-general', 'a secretary in general'],
  ['Secretary\u2011General', 'secretary-general', 'a secretary\u2011typist'],
  ['Secre\u00adtary-General', 'secretary-general', 'a secre\u00adtary'],
  ['Secretary-General’s', 'secretary-general', 'a secretary’s'],
];

suite('every name of an instrument', () => {
  const termsIn = (words: string) => parsed(`We recall the ${words} again.`).terms.map(({ id }) => id);
  for (const [name, term, twin] of names) {
    test(name, () => assert.deepEqual(termsIn(name), term.split(' ')));
    test(`${name}: ${twin}`, () => assert.ok(!termsIn(twin).includes(term.split(' ').at(-1) ?? '')));
  }
});
