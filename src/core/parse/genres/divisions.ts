/** Lines that divide a treaty or a statute: parts, chapters, sections, articles, in the official languages. */

export const levels = ['part', 'chapter', 'section', 'article'] as const;

export interface DivisionHead {
  readonly level: (typeof levels)[number];
  /** Of an article. */
  readonly number?: number;
  /** What stands behind the number; empty where the title is on a line of its own, or there is none. */
  readonly title: string;
}

const words: Readonly<Record<DivisionHead['level'], string>> = {
  part: 'part|partie|parte|title|titre|t[ií]tulo|часть',
  chapter: 'chapter|chapitre|cap[ií]tulo|глава',
  section: 'section|secci[oó]n|раздел',
  article: 'article|art\\.|art[ií]culo|статья|المادة',
};
const count = '[IVXLC]+|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten';
const numbered = new RegExp(
  `^[#*_\\s]*(?:${levels.map((level) => `(${words[level]})`).join('|')})\\s+(${count})(?![\\p{L}\\d])(\\s*[.:*_–—-]*)\\s*(.*)$`,
  'iu',
);
/** "第七章：…", "第九十九条". */
const chinese = /^第([一二三四五六七八九十百零]{1,6})([章条條])(\s*[：:]?)\s*(.*)$/u;
/** Arabic counts its chapters in words. */
const arabicChapter = /^الفصل\s+(?:[\u0600-\u06ff]+)(?:\sعشر)?(\s*:)\s*(.*)$/u;
/** No other line is looked at closely. */
const initial = /^[#*_\s]*(?:[PTCSAЧГРС第ا])/iu;

/** What a line divides a text into, if it does nothing else; `undefined` for "Article 51 of the Charter". */
export function divisionAt(line: string): DivisionHead | undefined {
  if (line.length > 160 || !initial.test(line)) return undefined;
  const match = numbered.exec(line);
  if (match) {
    const level = levels.find((_, i) => match[i + 1] !== undefined) ?? 'article';
    const [, , , , , number = '', mark = '', title = ''] = match;
    if (level === 'article' && !/^\d/.test(number)) return undefined;
    // Behind a number without a mark only a title begins with a capital.
    if (title !== '' && mark.trim() === '' && !/^\p{Lu}/u.test(title)) return undefined;
    return { level, title: title.replace(/[*_]+$/, ''), ...(level === 'article' && { number: Number(number) }) };
  }
  const [, number, kind, mark, title = ''] = chinese.exec(line) ?? [];
  if (number !== undefined && kind === '章') return { level: 'chapter', title };
  if (number !== undefined && (title === '' || mark !== ''))
    return { level: 'article', title, number: chineseNumber(number) };
  const arabic = arabicChapter.exec(line);
  return arabic ? { level: 'chapter', title: arabic[2] ?? '' } : undefined;
}

const digits = '零一二三四五六七八九';

/** 一百一十一 → 111. */
function chineseNumber(written: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of written) {
    if (sign === '百' || sign === '十') {
      total += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = digits.indexOf(sign);
    }
  }
  return total + digit;
}

const paragraph = /^[*_]*(?:(\d{1,2})\.[*_]*\s+\S|\((\d{1,2})\)\s+\S|([一二三四五六七八九十]{1,3})、)/u;

/** The number with which a paragraph of an article begins. */
export function paragraphNumber(line: string): number | undefined {
  const [, dotted, bracketed, chineseWords] = paragraph.exec(line.slice(0, 40)) ?? [];
  if (chineseWords !== undefined) return chineseNumber(chineseWords);
  return dotted === undefined && bracketed === undefined ? undefined : Number(dotted ?? bracketed);
}
