import assert from 'node:assert/strict';
import { completions, type Completion } from '../../../../src/core/features/completion/completion';
import type { GlossaryEntry } from '../../../../src/core/glossary/glossary';
import type { RomanceLanguage } from '../../../../src/core/glossary/languages';
import { smallKnowledge, viewOf, worldOf, type Facts } from '../../../support/facts';

suite('completion', () => {
  const uri = 'file:///speeches/draft.txt';
  const entries: readonly Partial<GlossaryEntry>[] = [
    { id: 'good-offices', name: 'good offices', aliases: ['good offices mission'] },
    { id: 'security-council', name: 'Security Council', abbreviations: ['UNSC'], ambiguous: ['SC'], kind: 'organ' },
    { id: 'security-sector-reform', name: 'security sector reform', abbreviations: ['SSR'] },
    { id: 'secretariat', name: 'Secretariat', kind: 'organ' },
    { id: 'ivory-coast', name: 'Côte d’Ivoire', formerly: [{ name: 'Ivory Coast', until: 1985 }] },
    { id: 'decides', name: 'secures', kind: 'drafting-verb' },
    { id: 'peace', name: 'peace-keeping', names: { fr: ['secours de paix'], ru: ['секретный мир'] } },
  ];

  function offered(
    before: string,
    { facts, other, language }: { facts?: Facts; other?: Facts; language?: RomanceLanguage } = {},
  ): readonly Completion[] {
    const views = [
      ...(facts ? [viewOf(uri, wordsOf(facts), facts)] : []),
      ...(other ? [viewOf('file:///speeches/other.txt', wordsOf(other), other)] : []),
    ];
    const { snapshot } = worldOf(views);
    const record = snapshot.document(uri);
    return completions({ before, knowledge: smallKnowledge(entries), snapshot, record, language }, 50);
  }

  /** A text that holds the words of these facts. */
  function wordsOf({ terms = {}, abbreviations = [] }: Facts): string {
    return [...Object.keys(terms), ...abbreviations.map((each) => `${each.expansion} (${each.short})`)].join('. ');
  }

  const texts = (...args: Parameters<typeof offered>) => offered(...args).map(({ text }) => text);

  test('offers names, aliases and abbreviations that begin with two letters', () => {
    assert.deepEqual(texts('We thank the Se'), ['Secretariat', 'Security Council', 'Security sector reform']);
    assert.deepEqual(texts('the go'), ['good offices', 'good offices mission']);
    assert.deepEqual(texts('under SS'), ['SSR']);
    assert.deepEqual(texts('the S'), []);
    assert.deepEqual(texts('the Se '), []);
  });

  test('takes all words of a name that are typed, the most words first', () => {
    const [first] = offered('His good of');
    assert.deepEqual(first && [first.text, first.start, first.filter], ['good offices', 4, 'good offices']);
    assert.deepEqual(texts('the good se'), ['security sector reform', 'Secretariat', 'Security Council']);
    assert.deepEqual(texts('the security cou'), ['Security Council']);
    assert.deepEqual(texts('good. of'), []);
  });

  test('keeps the capitals that are typed, and never takes those of a name away', () => {
    assert.deepEqual(texts('Good of'), ['Good offices', 'Good offices mission']);
    assert.deepEqual(texts('Good Of'), ['Good Offices', 'Good Offices mission']);
    assert.deepEqual(texts('security c'), ['Security Council']);
    assert.deepEqual(texts('SECURITY C'), ['SECURITY COUNCIL']);
    assert.deepEqual(texts('UN'), ['UNSC']);
    assert.deepEqual(texts('un'), []);
    assert.deepEqual(texts('uns'), ['UNSC']);
  });

  test('accents, hyphens and apostrophes need not be typed as they are printed', () => {
    const [first] = offered("in Cote d'I");
    assert.deepEqual(first && [first.text, first.start, first.filter], ['Côte d’Ivoire', 3, "Cote d'Ivoire"]);
    assert.deepEqual(texts('peace k'), ['peace-keeping']);
    assert.deepEqual(texts('Ivory'), ['Ivory Coast']);
  });

  test('the document comes first, then the workspace, then all else', () => {
    const facts = { terms: { 'security sector reform': 'security-sector-reform' } };
    const other = { terms: { 'Security Council': 'security-council' } };
    assert.deepEqual(texts('Se', { facts, other }), ['Security sector reform', 'Security Council', 'Secretariat']);
    assert.deepEqual(texts('Se', { other }), ['Security Council', 'Secretariat', 'Security sector reform']);
  });

  test("offers the document's own abbreviations and what they stand for", () => {
    const facts = { abbreviations: [{ short: 'EMFA', expansion: 'Ministry of Foreign Affairs' }] };
    assert.deepEqual(
      offered('the EM', { facts }).map(({ text, id, detail, kind }) => [text, id, detail, kind]),
      [['EMFA', 'abbr/EMFA', 'Ministry of Foreign Affairs', 'abbreviation']],
    );
    assert.deepEqual(texts('the Ministry of Fo', { facts }), ['Ministry of Foreign Affairs']);
    assert.deepEqual(texts('the EM', { other: facts }), []);
  });

  test('tells what each is: a name its kind, another form its name', () => {
    assert.deepEqual(
      offered('Secu').map(({ detail }) => detail),
      ['organ', 'concept'],
    );
    assert.equal(offered('UNS')[0]?.detail, 'Security Council');
    assert.equal(offered('Ivory')[0]?.detail, 'Côte d’Ivoire');
  });

  test('a name that is typed in full stands first, so that nothing else is taken for it', () => {
    const [first] = offered('the good offices');
    assert.deepEqual(first && [first.text, first.complete], ['good offices', true]);
    assert.equal(offered('the good office')[0]?.complete, false);
  });

  test('after a common word nothing is offered', () => {
    assert.deepEqual(texts('to go'), ['good offices', 'good offices mission']);
    assert.deepEqual(texts('in the se'), ['security sector reform', 'Secretariat', 'Security Council']);
    for (const word of ['see', 'to', 'Of', 'in', 'us']) assert.deepEqual(texts(`we ${word}`), [], word);
  });

  test('verbs of resolutions are no terms to finish', () => {
    assert.ok(!texts('secur').includes('secures'));
  });

  test('French and Spanish names are for French and Spanish texts, other letters tell by themselves', () => {
    assert.deepEqual(texts('le seco'), []);
    assert.deepEqual(texts('le seco', { language: 'fr' }), ['secours de paix']);
    assert.deepEqual(texts('и сек'), ['секретный мир']);
  });

  test('what is a common word depends on the language', () => {
    assert.deepEqual(texts('il se', { language: 'fr' }), []);
    assert.notDeepEqual(texts('il se'), []);
    assert.deepEqual(texts('UN', { language: 'fr' }), ['UNSC']);
  });

  test('gives as many as are wanted, each text once', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      id: `t${i}`,
      name: `mediation ${i}`,
      aliases: ['medication'],
    }));
    const { snapshot } = worldOf();
    const context = { before: 'med', snapshot, record: undefined, language: undefined };
    const found = completions({ ...context, knowledge: smallKnowledge(many) }, 80);
    assert.equal(found.length, 80);
    const once = completions({ ...context, before: 'medic', knowledge: smallKnowledge(many) }, 80);
    assert.deepEqual(
      once.map(({ text }) => text),
      ['medication'],
    );
  });

  test('behind "resolution", "Chapter" and "Article" numbers are offered, with the year', () => {
    const references = { w1: 'symbol/S/RES/2462(2019)', w2: 'symbol/S/RES/246(1968)', w3: 'symbol/A/RES/46/1' };
    const { snapshot } = worldOf([viewOf(uri, 'w1 w2 w3', { references })]);
    const numbers = (before: string) =>
      completions({ before, knowledge: smallKnowledge(), snapshot, record: undefined, language: undefined }, 9);
    const [first, second, ...more] = numbers('Security Council resolution 246');
    assert.deepEqual([first?.text, second?.text, first?.start, more], ['246 (1968)', '2462 (2019)', 28, []]);
    assert.deepEqual(
      numbers('Security Council resolution 29').map(({ text, detail }) => `${text}: ${detail}`),
      ['2999 (2030): boats on lakes'],
    );
    assert.deepEqual(
      numbers('under Chapter X').map(({ text, id }) => [text, id]),
      [['XV', 'charter/chapter/XV']],
    );
    assert.deepEqual(
      numbers('under Article 9').map(({ text, id }) => [text, id]),
      [['99', 'charter/article/99']],
    );
    assert.deepEqual(numbers('in 246'), []);
  });
});
