import { testRows } from './cited';

suite('references to the Charter', () => {
  suite('articles', () => {
    testRows([
      ['Under ‹|Article 99|› of the Charter he may act.', 'charter/article/99'],
      ['under ‹|article 51|› of the United Nations Charter', 'charter/article/51'],
      ['‹|ARTICLE 1|› OF THE CHARTER', 'charter/article/1 inferred'],
      ['‹|Art. 51|› of the Charter', 'charter/article/51'],
      ['‹|Art 2(4)|› of the UN Charter', 'charter/article/2/4'],
      [
        'UN Charter, ‹|arts 41|›–‹|42|› and ‹|art 2(7)|›',
        'charter/article/41 rule',
        'charter/article/42 rule',
        'charter/article/2/7 rule',
      ],
      ['l’‹|Article premier|› de la Charte', 'charter/article/1'],
      ['l’‹|article premier, paragraphe 2|›, de la Charte', 'charter/article/1/2'],
      ['l’article premier du Pacte'],
      ['We remember ‹|Articles 33|› and ‹|34|› of the Charter.', 'charter/article/33', 'charter/article/34'],
      ['‹|Arts. 55|› & ‹|56|› of the Charter', 'charter/article/55', 'charter/article/56'],
      [
        '‹|Articles 1|›, ‹|2|› and ‹|55|› of the Charter',
        'charter/article/1',
        'charter/article/2',
        'charter/article/55',
      ],
      [
        '‹|Articles 39|› to ‹|42|› of the Charter',
        'charter/article/39',
        'charter/article/40 + charter/article/41 + charter/article/42',
      ],
      ['‹|Articles 41|› and/or ‹|42|› of the Charter', 'charter/article/41', 'charter/article/42'],
      ['‹|Article No. 51|› of the Charter', 'charter/article/51'],
      ['‹|Article (51)|› of the Charter, Article (52)', 'charter/article/51'],
      ['‹|Article I|› of the Charter says so, and Article II of the treaty', 'charter/article/1'],
      ['‹|Article I, paragraph 4|›, of the Charter of the United Nations', 'charter/article/1/4'],
      ['described in ‹|Articles I|› and ‹|II|› of the Charter', 'charter/article/1', 'charter/article/2'],
      ['Articles I and II of the Charter of the Lake Union, Articles I and II of the Covenant'],
      ['The NPT holds. Its article VI and article VI of the NPT, and the Charter'],
      [
        '‹|Arts 1 (3)|›; ‹|55 (c)|› and ‹|56|› UN Charter',
        'charter/article/1/3 inferred',
        'charter/article/55/c inferred',
        'charter/article/56 inferred',
      ],
      ['‹|Article 33|› of the Charter; 5 (five) members', 'charter/article/33'],
      ['‹|Articles 10|›–‹|12|› of the Charter', 'charter/article/10', 'charter/article/11 + charter/article/12'],
    ]);
  });

  suite('paragraphs of articles', () => {
    testRows([
      ['‹|Article 2 (4)|› of the Charter', 'charter/article/2/4'],
      ['‹|Article 2(4)|› of the Charter', 'charter/article/2/4'],
      ['‹|Article 1.2|› of the Charter', 'charter/article/1/2'],
      ['‹|Article 2, paragraph 4|›, of the Charter', 'charter/article/2/4'],
      ['‹|Article 2, para- graph 4|›, of the Charter', 'charter/article/2/4'],
      ['‹|paragraph 4 of Article 2|› of the Charter', 'charter/article/2/4'],
      ['‹|Article 52, paragraphs 2 and 3|›, of the Charter', 'charter/article/52/2 + charter/article/52/3'],
      ['‹|Article 73 (e)|› of the Charter', 'charter/article/73/e'],
      ['‹|Article 73e|› of the Charter', 'charter/article/73/e'],
      [
        '‹|Article 2, paragraphs 1, 4 and 7|›, of the Charter',
        'charter/article/2/1 + charter/article/2/4 + charter/article/2/7',
      ],
      [
        '‹|Article 1, paras. 2 to 4|›',
        'charter/article/1/2 inferred + charter/article/1/3 inferred + charter/article/1/4 inferred',
      ],
      [
        '‹|Article 2 (1), (3) and (4)|› of the Charter',
        'charter/article/2/1 + charter/article/2/3 + charter/article/2/4',
      ],
      ['‹|paragraphs 3 and 4 of Article 2|› of the Charter', 'charter/article/2/3 + charter/article/2/4'],
      ['‹|fourth paragraph of Article 2|› of the Charter', 'charter/article/2/4'],
      ['‹|Art. 2 para 4|›', 'charter/article/2/4 inferred'],
      ['‹|Articles 2, paragraph 7|› and ‹|39|› of the Charter', 'charter/article/2/7', 'charter/article/39'],
      [
        '‹|Article 2, paragraph 4|›, ‹|33|› and ‹|51|› of the Charter',
        'charter/article/2/4',
        'charter/article/33',
        'charter/article/51',
      ],
    ]);
  });

  suite('chapters', () => {
    testRows([
      ['‹|Chapter VI|› of the Charter', 'charter/chapter/VI'],
      [
        '‹|Chapters VI|›, ‹|VII|› and ‹|VIII|› of the Charter',
        'charter/chapter/VI',
        'charter/chapter/VII',
        'charter/chapter/VIII',
      ],
      ['under ‹|chapter 7|› of the Charter', 'charter/chapter/VII'],
      ['‹|Chapter (VII)|› of the Charter', 'charter/chapter/VII'],
      ['‹|Chapters IV|› to ‹|VI|› of the Charter', 'charter/chapter/IV', 'charter/chapter/V + charter/chapter/VI'],
      ['‹|Chapter I|›, ‹|Article 1|›, of the Charter', 'charter/chapter/I', 'charter/article/1'],
      ['a mandate under ‹|Chapter VII|›', 'charter/chapter/VII rule'],
      ['a ‹|Ch. VII|› mandate', 'charter/chapter/VII rule'],
      [
        '‹|chs VI|›–‹|VII|› and ‹|Ch VIII|› of the Charter',
        'charter/chapter/VI inferred',
        'charter/chapter/VII inferred',
        'charter/chapter/VIII',
      ],
      ['Ibid., Chap. VI, sect. B'],
      ['‹|Chapter 7|› measures', 'charter/chapter/VII rule'],
      ['Chapter 7 tells of fish'],
      ['‹|Chapter XI|›, ‹|Article 73|›, of the Charter', 'charter/chapter/XI', 'charter/article/73'],
    ]);
  });

  suite('chapters with the articles that they have', () => {
    testRows([
      [
        '‹|Chapter II|›: Membership (‹|Articles 3|›–‹|6|›)',
        'charter/chapter/II',
        'charter/article/3 inferred',
        'charter/article/4 inferred + charter/article/5 inferred + charter/article/6 inferred',
      ],
      [
        '‹|Chapter XIII|› : ‹|Articles 86|›-‹|91|› : Our lakes',
        'charter/chapter/XIII',
        'charter/article/86 inferred',
        'charter/article/87 inferred + charter/article/88 inferred + charter/article/89 inferred + charter/article/90 inferred + charter/article/91 inferred',
      ],
      ['Chapter II: Lakes (articles 3-7)'],
      [
        'the Charter of the United Nations‹|Chapter XI|›, Declaration regarding Non-Self-Governing Territories, and ‹|Chapters XII|› and ‹|XIII|› regarding trusts',
        'charter/chapter/XI rule',
        'charter/chapter/XII rule',
        'charter/chapter/XIII rule',
      ],
    ]);
  });

  suite('chapters of a report or a study are none of it', () => {
    testRows([
      ['Chapter VII\nHuman rights in Elbonia\n\nThe mission went there.'],
      ['Contents\nChapter VI. Protection of rivers\nChapter VII. Other decisions'],
      ['Contents\nChapter VI\nProtection of rivers\nChapter VII\nOther decisions'],
      ['See chapter VII, section B, below.'],
      ['In chapter VI we recommend a bridge.'],
      ['Chapter VI, section B, tells of it, and so does chapter VI of the study.'],
      ['part II, chapter VI, of the Handbook, and Volume II, chapter VII'],
      ['as chapter VII above and Chapter VII of the Plan of Norland show'],
      ['Le chapitre VII ci-dessous. Voir chapitre VI, sect. B'],
      ['The Charter is clear, as is chapter II, section B, of ours.'],
      [
        'acting under ‹|chapter VII|›, by a ‹|chapter VII|› mandate',
        'charter/chapter/VII rule',
        'charter/chapter/VII rule',
      ],
      ['bajo el ‹|capítulo VII|›', 'charter/chapter/VII rule'],
      ['In ‹|Chapter VI|› the founders gave us means. We wait.', 'charter/chapter/VI rule'],
      ['It is sent under\n‹|Chapter VII|›. The Council acts.', 'charter/chapter/VII rule'],
    ]);
  });

  suite('whose they are, by the words around them', () => {
    testRows([
      ['The Charter is clear. Its ‹|Article 51|› names self-defence.', 'charter/article/51 rule'],
      ['The Charter is such a treaty and ‹|Article 73|› applies.', 'charter/article/73 rule'],
      ['The Charter, unlike any older treaty, is clear: ‹|Article 73|› applies.', 'charter/article/73 rule'],
      ['The Organization is free, as ‹|Article 2|› of its Charter says.', 'charter/article/2 inferred'],
      ['We lost our vote by ‹|Article 19|›.', 'charter/article/19 inferred'],
      ['The Universal Declaration is clear. Will he invoke ‹|Article 99|›?', 'charter/article/99 inferred'],
      ['The Universal Declaration is clear. Its Article 19 is ours.'],
      ['By ‹|Article 4|› of the Charter, and by Article 5 of the Washington Treaty, we hold.', 'charter/article/4'],
    ]);
  });

  suite('of an instrument that is abbreviated, or of an alliance, are none of it', () => {
    testRows([
      ['Article 9 ICCPR, Articles 9 and 10 ECHR, Art. 5 TEU, Article 33 GCIV and Article 9, paragraph 1, UDHR'],
      ['Article 9 of CEDAW, Article 9 of the ICESCR and the ICCPR (Article 19)'],
      ['‹|Article 51|› UN Charter and ‹|Article 52|› UNC', 'charter/article/51 inferred', 'charter/article/52 rule'],
      ['By ‹|Article 51|›, KESTRIA said, it acted.', 'charter/article/51 inferred'],
      ['We keep our Article 42.7 on mutual help, and paragraph 5 of Article 64.'],
      ['We keep ‹|Article 27.3|›.', 'charter/article/27/3 inferred'],
      ['We keep ‹|Article 39|› [2].', 'charter/article/39 inferred'],
      ['‹|ARTICLE 51|› SAYS WHAT HOLDS', 'charter/article/51 inferred'],
      ['NATO invoked Article 5, L’OTAN a invoqué l’Article 5, and NATO’s Article 4 is plain.'],
      ['NATO grew. ‹|Article 5|› is old.', 'charter/article/5 inferred'],
      ['NATO shall keep ‹|Article 51|›.', 'charter/article/51 inferred'],
      ['The Constitutive Act of the Union of Kestria is our guide. Article 4 (h) permits it.'],
      ['the rules of procedure of the Council. ‹|Article 27|› is plain.', 'charter/article/27 inferred'],
    ]);
  });

  suite('a Charter with a name of its own is another', () => {
    testRows([
      ['Article 47 of the Charter of Fundamental Rights of the Union of Kestria'],
      ['Article 3 of the SAARC Charter, Article 3 of the D-8 Charter, Article 3 of the Commonwealth Charter'],
      ['Article 3 of the Transition Charter, Article 3 of the transitional Charter'],
      ['Article 3 of the Charter of Norland'],
      ['L’article 3 de la Charte de la Francophonie, l’article 3 de la Charte de la transition'],
      ['el Artículo 3 de la Carta Democrática'],
      ['The Charter of the OIC is clear: under article 18 we act.'],
      ['The ASEAN Charter binds us. Chapter VIII of that Charter tells how.'],
      ['The Charter binds us. ‹|Chapter VIII|› of that Charter tells how.', 'charter/chapter/VIII'],
      ['Kestrian Charter of Rights, Article 15'],
      ['‹|Article 3|› of the San Francisco Charter', 'charter/article/3'],
      ['‹|Article 3|› of the Organization’s Charter', 'charter/article/3'],
      ['‹|Article 3|› of the Charter of our Organization', 'charter/article/3'],
      ['‹|Article 3|› of the Charter of San Francisco', 'charter/article/3'],
      ['‹|Article 3|› of the World Charter', 'charter/article/3'],
      ['l’‹|article 3|› de la Charte de l’Organisation', 'charter/article/3'],
      ['el ‹|Artículo 3|› de la Carta de la ONU', 'charter/article/3'],
      ['by Kestria’s Charter obligations. ‹|Article 3|› holds.', 'charter/article/3 rule'],
    ]);
  });

  suite('in French and Spanish', () => {
    testRows([
      ['l’‹|Article 33|› de la Charte des Nations Unies', 'charter/article/33'],
      ['les ‹|Articles 33|› à ‹|35|› de la Charte', 'charter/article/33', 'charter/article/34 + charter/article/35'],
      ['le ‹|paragraphe 4 de l’Article 2|› de la Charte', 'charter/article/2/4'],
      ['el ‹|Artículo 2, párrafo 4|›, de la Carta', 'charter/article/2/4'],
      ['los ‹|Artículos 33|› a ‹|34|› de la Carta', 'charter/article/33', 'charter/article/34'],
      ['les ‹|paragraphes 1 et 4 de l’Article 2|› de la Charte', 'charter/article/2/1 + charter/article/2/4'],
      [
        'l’‹|Article 2, par. 4|›, et el ‹|Artículo 2, párr. 4|›',
        'charter/article/2/4 inferred',
        'charter/article/2/4 inferred',
      ],
      ['les ‹|Articles 41|› ou ‹|42|› de la Charte', 'charter/article/41', 'charter/article/42'],
      ['los ‹|Artículos 41|› o ‹|42|› de la Carta', 'charter/article/41', 'charter/article/42'],
      ['La Carta es clara. El ‹|artículo 51|› nos basta.', 'charter/article/51 rule'],
      ['L’Article 12 du Pacte, l’Article 5 de l’Accord, l’Article 2 du Statut de Rome'],
      ['l’Article 4 de la Charte africaine des droits de l’homme'],
      ['el Artículo 8 de la Convención, el Artículo 4 de la Carta de la Organización de los Estados Americanos'],
      ['el capítulo VI del informe, le chapitre VI du rapport'],
      ['Carta de fecha 7 de mayo. El artículo 5 no basta.'],
    ]);
  });

  suite('in the text of the Charter itself', () => {
    testRows(
      [
        [
          '‹|Article 21|›\nIt shall adopt its own rules of procedure.\n\n‹|Article 22|›\nIt may be assisted.',
          'charter/article/21 rule',
          'charter/article/22 rule',
        ],
        ['dans les conditions prévues à l’‹|article 12|›', 'charter/article/12 rule'],
        ['It is based upon Article 3 of the Statute of the Court.'],
      ],
      { genre: 'charter' },
    );
  });

  suite('is no reference to the Charter of the United Nations:', () => {
    testRows([
      [
        'The Charter is old. In ‹|resolution 156/83|›, annex, article 16, and in annex II, Article 3, it is new.',
        'symbol/A/RES/156/83 rule',
      ],
      ['The Charter says so; see the report of the Commission, chap. VI.'],
      ['Article 5 of the Washington Treaty'],
      ['Article VI of the NPT'],
      ['article 12 of the Covenant'],
      ['Articles 2 and 3 of the Convention on the Safety of Rivers'],
      ['Article 3 of the Charter of the Organization of African Unity'],
      ["Article 4 of the African Charter on Human and Peoples' Rights"],
      ['Article 12 of the OAS Charter'],
      ['The League keeps to Article 6 of its Charter.'],
      ['The Charter is clear. We signed a treaty and Article 73 applies.'],
      ['the Constitution of our Republic, Article 9'],
      ['See chapter 3 of this report.'],
      ['Chapter IV of the Rome Statute'],
      ['a new chapter in our history'],
      ['an article 12 pages long'],
      ['The Charter is old. Article Two in our newspaper was not, nor Article II.'],
      ['Article 112 of the Charter'],
      ['Chapter XX of the Charter'],
      ['the particle 7 and the Subchapter VI'],
    ]);
  });
});
