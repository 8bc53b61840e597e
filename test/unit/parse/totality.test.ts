import assert from 'node:assert/strict';
import { again, assertLinear } from '../../support/work';
import { parsed } from './parsed';

/** Different names of three words, `length` units of them in a sentence each. */
function people(length: number): string {
  const letter = (n: number) => String.fromCharCode(97 + (n % 26));
  const one = (i: number) =>
    `President A${letter(i)}${letter(i / 26)} B${letter(i / 676)} said “it is time for all of us to act together now”.\n\n`;
  return Array.from({ length: Math.ceil(length / one(0).length) }, (_, i) => one(i)).join('');
}

/** Texts that nobody means well, as long as they are asked to be. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'an unclosed quotation': (n) => `“${again('word and more ', n)}`,
  'opening quotation marks': (n) => again('“', n),
  'one straight mark at the end': (n) => `${again('abc def\n', n)}"`,
  'straight marks': (n) => again('"a\n', n),
  'opening brackets': (n) => `${again('(', n)})`,
  'brackets around capitals': (n) => again('(ABC ', n),
  'square brackets': (n) => again('[', n),
  'unfinished links': (n) => again('[a](', n),
  digits: (n) => again('1234567890', n),
  'single digits': (n) => again('1 ', n),
  'numbered lines': (n) => again('1. a\n', n),
  commas: (n) => again(',', n),
  'capital words': (n) => again('Word ', n),
  capitals: (n) => again('A', n),
  'courtesy titles': (n) => again('Mr. ', n),
  'titles and names': (n) => again('Mr. Smith ', n),
  excellencies: (n) => again('His Excellency ', n),
  offices: (n) => again('Minister of ', n),
  'many people': people,
  'many people in a report': (n) =>
    `Report of the Lake Fund on lakes\n\nThe Fund organized a workshop on lakes.\n\n${people(n).replaceAll(' said ', ' opened it with ')}`,
  'many who opened something': (n) => `Report of the Lake Fund\n\n${again('It was opened by Jan Novak and by ', n)}`,
  'signs of headings': (n) => `= a =\n${again('== a ==\n', n)}`,
  'lines of signs': (n) => again('abc\n====\n', n),
  'one sign of a heading': (n) => `= ${again('a ', n)}`,
  ampersands: (n) => again('peace & security & ', n),
  'comments without an end': (n) => again('<!-- a ', n),
  'tags without an end': (n) => again('</p><a href="', n),
  'pairs of tags': (n) => again('<h2>a</h2>', n),
  'opening tags': (n) => again('<p><b>', n) + '</p>',
  'character references': (n) => again('&amp;', n),
  'escapes in a Markdown file': (n) => `---\na: b\n---\n${again('\\(a', n)}`,
  'single marks': (n) => again('‘a word for all of us ', n),
  'straight single marks': (n) => again(" 'Word for all of us", n),
  'quotations in single marks': (n) => again('‘It is “our” lake for ever,’ said Jan Novak. ', n),
  'different labels': (n) => people(n).replaceAll('President ', '\n\n').replaceAll(' said', ': said'),
  'surnames as labels': (n) =>
    Array.from(
      { length: n / 20 },
      (_, i) => `\n\nN${(i % 9000).toString(26).toUpperCase().replace(/\d/g, 'Q')}XY: why me?`,
    ).join(''),
  'fields without a mark': (n) => `Title: a\n${again('b: c\n', n)}`,
  'a head in TOML': (n) => `+++\n${again('a = "', Math.min(n, 7000))}\n+++\n${again('word ', n)}`,
  'lists in a head': (n) => `---\na:\n${again('  - b\n', Math.min(n, 7000))}---\n${again('word ', n)}`,
  'who write to others': (n) => `Excellencies,\n\n${again('We, the ', n)}`,
  compliments: (n) => again('The Mission of the Ministry of the Office ', n),
  'spaces in a heading': (n) => `# a${' '.repeat(n)}b\n\n<b>c</b>`,
  'anchors of headings': (n) => again('# a {#b {.c\n\n', n),
  'a line of blanks and marks': (n) => `Lakes\n\n${again(' - ', n)}x\n\n${again('Word ', 400)}.\n`,
  'a long line over a long one': (n) => `${again('Lakes and boats ', n)}\n\n${again('Lakes and boats ', n)}.\n`,
  'addresses of a letter': (n) => again('To: all\nCc: all\n', n),
  'a long YAML head': (n) => `---\n${again('a: [', Math.min(n, 7000))}\n---\n${again('word ', n)}`,
  'sessions of the Assembly': (n) => again('General Assembly, 61st session, ', n),
  'who said it behind the verb': (n) => again(', said the Deputy Director of the Fund for ', n),
  'one paragraph of quotations': (n) => again('“I am here and will be here for all of you”, said Mr. Jan Novak. ', n),
  labels: (n) => again('The President: yes\n', n),
  'lines without a colon, then one': (n) => `${again('Mr. Smith\n', n)}:`,
  salutations: (n) => again('Excellencies, ', n),
  months: (n) => again('1 January ', n),
  articles: (n) => again('Article 1 ', n),
  'a list of articles': (n) => `Articles ${again('33 and 34, ', n)}`,
  'a list of chapters': (n) => `Chapters ${again('VI, ', n)}`,
  'a list of resolutions': (n) => `resolutions ${again('1325 (2000), ', n)}`,
  'bare resolutions': (n) => `resolutions ${again('1325, ', n)}`,
  'paragraphs of resolutions': (n) => again('paragraph 1 of resolution 70/1 of ', n),
  'what was named before': (n) => `resolution 1325 (2000) ${again('the same resolution ', n)}`,
  'notes that say ibid.': (n) => again('[A/48/1, para. 1] (ibid., para. 2) ', n),
  'goals and targets': (n) => `the SDGs: ${again('Goals 1, 2, target 1.1, ', n)}`,
  symbols: (n) => `A${again('/RES', n)}`,
  slashes: (n) => again('/', n),
  'definitions of one abbreviation': (n) => again('World Health Organization (WHO) ', n),
  'letters that stand for several things': (n) => `Geneva Conventions, General Committee. ${again('GC ', n)}`,
  'brackets of both kinds': (n) => again('[(', n),
  'abbreviations behind abbreviations': (n) => again('Lake Union (LU) Lake ', n),
  'abbreviations of one letter': (n) => again('A A A A A A A A A A A A (AAAAAAAA) ', n),
  'long abbreviations': (n) => again('aaaaaaaaaaaa aaaaaaaaa aaaaaaa (AAAAAAAAAAAAAAAA) ', n),
  'names of glossary terms': (n) => again('Security Council ', n),
  'notes without marks': (n) => again('12 Word of a note\n\n', n),
  'notes with marks': (n) => again('a word1 goes on.\n\n1 Word of a note\n\n', n),
  'lists that do not count': (n) => again('1) a\n\n9) b\n\n', n),
  'lists of one item': (n) => again('1) a\n\n', n),
  'lists between paragraphs': (n) => again('- a\n- b\n\n1. Word and more.\n\n', n),
  'page numbers': (n) => again('a word of the page goes on and\n\n3\n\nbehind it and\n', n),
  'sub-paragraphs': (n) => `The General Assembly,\n\n1. Calls upon all:\n\n${again('(a) To come;\n\n', n)}`,
  'annexes with headings': (n) =>
    `# A\n\nThe General Assembly,\n\n1. Calls upon all.\n\n${again('Annex\n\n## A\n\n', n)}`,
  'articles of a statute': (n) => again('Article 1\n\nArticle 2\n\nArticle 3\n\nThe Heading\n\nwords.\n\n', n),
  'capacities of a president': (n) =>
    again('Mr. Novak: I speak in my capacity as the representative of Elbonia.\n\n', n),
  'items of an agenda': (n) => `S/PV.1\n\n${again('Mr. Novak: yes.\n\nAgenda item 7\n\nOceans\n\n', n)}`,
  headings: (n) => again('The Great Heading\n\nsome text that follows it.\n\n', n),
  'stars behind a title': (n) => `Distr.: General\n\nLakes ${again('*', n)}x`,
  'lines below a masthead': (n) => `Distr.: General\n${again('Human Rights Council\n', n)}`,
  'words below a masthead': (n) => `Distr.: General\n\n${again('Note ', n)}`,
  'sections of a report': (n) =>
    `Distr.: General\n\nReport of the Secretary-General\n\n${again('I. Lakes\nA. Water\n1. Words\n', n)}`,
  'items of a record': (n) =>
    `The meeting was called to order.\n\n${again('Agenda item 7\n\nThe President: yes.\n\n', n)}`,
  'times of a transcript': (n) => again('Novak 0:12\nword\n', n),
  'times of subtitles': (n) => again('a word that goes on and\n\n2\n00:00:04,300 --> 00:00:08,000\n', n),
  'a cover page above a long line': (n) => `H.E. Ms. Ines Costa\nMinister of Lakes\n${again('A', n)}`,
  'a cover page below a long line': (n) => `${again('A', n)}\nH.E. Ms. Ines Costa\nMinister of Lakes\n`,
  'empty lines on a cover page': (n) => `STATEMENT BY\n${again('\n \n', n)}H.E. MS. INES COSTA`,
  'people of a cover page': (n) => again('Ines Costa\nMinister of Lakes\n\n', n),
  'headings as sentences are written': (n) =>
    again(`The water we need\n\n${'Of the lakes we speak, which are deep and cold and far. '.repeat(3)}\n\n`, n),
  'words of others': (n) => again('As Jan Novak once said, “we go on together”. ', n),
  'words of nobody': (n) => again('“We go on together,” said the mother of the lake. ', n),
  'notes that point back': (n) => again('1 S/2023/345, para. 12.\n2 Ibid., para. 14.\n', n),
  'paragraphs of a draft': (n) => `The General Assembly,\n\n${again('PP1 Recalling\n\nOP1 Decides\n\n', n)}`,
  'paragraphs in French': (n) => `L’Assemblée générale,\n\n${again('Rappelant cette résolution 70/1,\n\n', n)}`,
  'a list of abbreviations': (n) => `Abbreviations\n${again('ABC: Aaaa Bbbb Cccc\n', n)}`,
  'offices of others': (n) => again('the Secretary-General of the Union of Lakes and ', n),
  'delegates of a press release': (n) =>
    again('JAN NOVAK (Elbonia) said yes.\n\nThe representative of Elbonia said no.\n\n', n),
  'Charters of others': (n) => again('Article 5 of the Elbonia Charter. ', n),
  'paragraphs of an article': (n) => `Article 2, paragraphs ${again('1, 4 and ', n)}`,
  'questions and their moderator': (n) => again('Moderator: Why?\n\nJan Novak: We do not know.\n\n', n),
  'names behind commas': (n) => again('ABCD, the Aaaa Bbbb Cccc, or ABC, ', n),
  'a place line of capitals': (n) => again('A .', n),
  'names of States before offices': (n) => `GENEVA, 3 May - ${again('Saudi South Sri ', n)}“Word.”`,
  'fields of an office': (n) => `GENEVA, 3 May - said Minister ${again('of Trade and A, B ', n)}“Word.”`,
  'offices one after the other': (n) =>
    `GENEVA, 3 May - ${again('said Minister and Deputy Minister for A ', n)}“Word.”`,
  'owners of offices': (n) => `GENEVA, 3 May - ${again("Ines Costa, South A B C's ", n)}“Word.”`,
  'an assembly that meets': (n) => `The Assembly ${again('of A and B ', n)} meeting in C,`,
  'opening words of resolutions': (n) => again('The General Assembly,\n', n),
  'lone surrogates': (n) => again('\udc00a\ud800', n),
  'carriage returns': (n) => again('\r', n),
  'line ends of Windows': (n) => again('\r\n', n),
  spaces: (n) => again(' ', n),
  'initials with full stops': (n) => again('A.', n),
  'charters in small letters and in capitals': (n) => again('the charter, THE CHARTER, ', n),
  'words with footnote marks': (n) => again('Sea12 ', n),
  'names before colons': (n) => again('Jan Novak: Why?\n', n),
  'guests line by line': (n) => again('Mr. Jan Novak, Minister\n', n),
  panellists: (n) => `Summary\n${again('Panellists: Jan\n', n)}`,
  'soft hyphens': (n) => again('a\u00ad', n),
  accents: (n) => again('e\u0301', n),
};

const hostileMarkdown: typeof hostile = {
  emphasis: (n) => again('**a', n),
  'emphasis of two kinds': (n) => again('*a_', n),
  'nested emphasis': (n) => again('*a **b ', n / 2) + again('b** a* ', n / 2),
  'paragraphs in bold': (n) => again('# A\n\n**A word of it**\n\nwords.\n\n', n),
  'underlined headings': (n) => again('a\n===\n', n),
  'nested quotations': (n) => again('> ', n),
  'nested lists': (n) => `${again('- ', n)}a`,
  'link definitions': (n) => again('[a]: b\n', n),
  'links to documents': (n) => again('[a](https://undocs.org/A/1) A/1 ', n),
  'links to different documents': (n) =>
    Array.from({ length: n / 20 }, (_, i) => `[a](https://undocs.org/A/1/${i})`).join(' '),
  code: (n) => again('`', n),
  'a head that never ends': (n) => `---\n${again('a: b\n', n)}`,
};

suite('any text gives facts', () => {
  const length = 8_000;
  /** Milliseconds of work that can be measured. */
  const least = 25;

  for (const file of ['a.txt', 'a.md']) {
    const cases = file === 'a.txt' ? { ...hostile, ...hostileMarkdown } : hostileMarkdown;
    for (const [name, text] of Object.entries(cases)) {
      test(`${name} in ${file}, in time that grows with the text`, function () {
        this.timeout(60_000);
        assertLinear((units) => () => parsed(text(units), file), length, least);
      });
    }
  }

  test('every single character', () => {
    for (let code = 0; code < 0x3100; code++) assert.ok(parsed(String.fromCharCode(code)));
  });
});
