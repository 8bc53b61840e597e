import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { isOfMasthead } from '../head/frontPage';
import { headText, type OutlineDraft } from '../outlineDraft';
import { annexTitle, outlineAnnexes } from './annexes';
import { depthUnder, headingDraft, markedHeadings } from './headings';
import { formulaElsewhere, operativeElsewhere, participleElsewhere } from './resolutionElsewhere';
import { findResolutionTitle, namedResolution } from './resolutionTitle';
import { withArticles } from './statute';
import { Subparagraphs } from './subparagraphs';

const principal =
  '(?:(?:United\\s+Nations|UN)\\s+)?(?:General\\s+Assembly|Security\\s+Council|Human\\s+Rights\\s+Council|Economic\\s+and\\s+Social\\s+Council)';
/** The words that open a resolution: the organ, alone in its paragraph, with a comma. */
const formula =
  /^[“"*_]*The\s+(?!.*\b(?:has|have|had|is|are|was|were|will|must|can|should|may)\b)(?:[A-Z][a-z]+(?:-[a-z]+)?\s+(?:(?:and|of the)\s+)?){0,5}(?:Commission|Conference|Committee|Assembly|Council)(?:\s+[a-zA-Z]+){0,6}\s*,[*_]*$/;
/** The same with or without the comma. */
const principalFormula = new RegExp(`^[“"*_]*The\\s+${principal}\\s*(,?)[*_]*$`, 'i');
/** The same where a copy has lost the ends of its lines: "The General Assembly, Recalling ...". */
const formulaAndMore = new RegExp(
  `^[“"*_]*The\\s+${principal},[*_]*\\s+[*_]*(?=(?:[A-Z][a-z]+ing|Guided|Convinced|Mindful|Aware|Deeply|Gravely)(?![\\w-]))`,
);
/** "The Assembly of Heads of State and Government, meeting in its Fifth Ordinary Session in Lunary, from 2 to 4 May 2041,". */
const sittingFormula =
  /^[“"*_]*(?:The|We,\s+the)\s+(?:(?:[A-Z][\p{L}-]+|and|of|the|for|on)\s+){1,16}?(?:[A-Z][\p{L}-]+|OAU|AU),?\s+(?:(?:in\s+)?meeting|assembled|gathered|convened|having\s+met|at\s+(?:its|our|their))\s[^.;:]{2,300},[*_]*$/u;
const presidential =
  /^[“"]?The\s+(?:Security\s+)?Council\s+((?:[a-z]+ly\s+)?(?:also\s+|further\s+|again\s+|once\s+again\s+)?[a-z]+s)\b/;
const participle =
  /^[*_]*(?=[A-Z])((?:(?:[A-Z][a-z]+ly|[A-Z][a-z]+)\s+(?:also\s+|further\s+)?)?(?:(?:[Rr]e-)?[A-Za-z]+(?:ing|ING)|MINDFUL|CONSCIOUS|CONVINCED|CONCERNED|AWARE|GUIDED|DEEPLY|GRAVELY|[Cc]onvinced|[Cc]oncerned|[Gg]uided|[Aa]ware|[Mm]indful|[Aa]larmed|[Ee]ncouraged|[Cc]onscious|[Dd]etermined|[Cc]ognizant|[Aa]ppalled|[Dd]isturbed|[Dd]istressed|[Dd]ismayed|[Ii]nspired|[Oo]utraged|[Ss]addened|[Ss]hocked|[Dd]eeply|[Gg]ravely|[Ff]ully|[Pp]erturbed|[Rr]esolved|[Ss]eized|[Cc]ommitted|[Pp]leased|[Ss]trengthened|[Rr]ecalling|[Bb]earing))\b/;
const operativeNumber = /^[*_]*(\d{1,3})[.)]\s*[*_]*(?=\p{L})/u;
const operativeVerb =
  /^[*_]*((?:[A-Z][a-z]+ly\s+|Also\s+|Further\s+)?(?:decides|requests|calls|urges|invites|welcomes|reaffirms|affirms|takes|notes|expresses|recalls|condemns|encourages|approves|adopts|endorses|recommends|reiterates|stresses|emphasizes|underlines|proclaims|declares|acknowledges|appeals|authorizes|commends|confirms|demands|deplores|recognizes|supports|strongly|extends|appoints|establishes))\b/i;
/** How drafts mark their paragraphs while States negotiate them: "PP1", "OP2 bis.", "(PP3)". */
const negotiated = /^[*_]*[([]?(PP|OP)\s?(\d{1,3})(?:[\s.]?(bis|ter|quater|quinquies|alt))?[)\]]?[.:]?[*_]*\s+(?=\S)/;
const verb =
  /^[“"*_]*(?:\d{1,3}[.)]\s*)?(?:The\s+(?:Security\s+)?Council\s+)?[*_]*(?:(?:also|further|again|once|and|[a-z]+ly|se|tout|en|\p{L}+mente?)\s+|s['’]){0,4}((?:having\s+)?\p{L}+(?:-\p{L}+)?)/iu;

/** The outline of a resolution or presidential statement: preambular and operative paragraphs, and the annexes. */
export function outlineResolution(document: DocumentText): OutlineDraft[] {
  const { text, blocks } = document;
  const headings = headingsOf(document);
  const drafts: OutlineDraft[] = [];
  const parts = new Subparagraphs();
  let started = beginsAmid(document);
  let operative = false;
  let lastNumber = 0;
  let depth = 1;
  let annexed: number | undefined;
  for (const [i, block] of blocks.entries()) {
    const { end } = block;
    if (drafts.length > 0 && annexTitle(document, i)) {
      annexed = i;
      break;
    }
    const opening = formulaAndMore.exec(text.slice(block.start, Math.min(end, block.start + 90)))?.[0];
    if (opening !== undefined || isFormula(document, i)) {
      started = true;
      operative = false;
      lastNumber = 0;
      if (opening === undefined) continue;
    }
    const start = block.start + (opening?.length ?? 0);
    const words = text.slice(start, end);
    const draft = (kind: 'preambular' | 'operative', number?: number): void => {
      drafts.push(...parts.finish(text, depth + 1));
      depth = depthUnder(headings, start);
      const verb = verbOf(words);
      drafts.push({
        kind,
        start,
        headEnd: end,
        text: headText(words),
        depth,
        ...(verb !== undefined && { verb }),
        ...(number !== undefined && { number }),
      });
    };
    if (!started && presidential.test(words)) {
      draft('operative');
      continue;
    }
    const [, mark, count, again] = (started && negotiated.exec(words)) || [];
    if (mark !== undefined) {
      operative = mark === 'OP';
      draft(operative ? 'operative' : 'preambular', operative && again === undefined ? Number(count) : undefined);
      continue;
    }
    if (drafts.length > 0 && parts.take(block, text)) continue;
    if (!started) continue;
    const numbered = operativeNumber.exec(words);
    const number = Number(numbered?.[1]);
    // A copy may have lost a paragraph.
    const isNext =
      number === lastNumber + 1 ||
      (lastNumber > 0 && number === lastNumber + 2 && isOperative(words.slice(numbered?.[0].length)));
    if (numbered && isNext) {
      operative = true;
      lastNumber = number;
      draft('operative', number);
    } else if (!operative && isPreambular(words)) {
      draft('preambular');
    } else if (isOperative(words) && lastNumber === 0) {
      operative = true;
      draft('operative');
    }
  }
  const annexes = annexed === undefined ? [] : outlineAnnexes(document, annexed, headings);
  return withArticles(document, [...headings, ...drafts, ...parts.finish(text, depth + 1), ...annexes]);
}

/** So many paragraphs of a first page can stand above the opening words. */
const mostAbove = 24;
/** Titles name what a resolution is about, and that may be much; a paragraph that begins alike is longer. */
const longestTitle = 400;

/** What Markdown marks, else the title. */
function headingsOf(document: DocumentText): OutlineDraft[] {
  const marked = markedHeadings(document);
  const title =
    marked.length === 0
      ? (findResolutionTitle(document) ?? titleAboveFormula(document) ?? namedResolution(document))
      : undefined;
  return title && title.end - title.start <= longestTitle ? [headingDraft(document, title, 0)] : marked;
}

/** How the lines end or begin that may stand between a title and the opening words. */
const noTitle =
  /^(?:(?:Ref|Vote|Date|Author|Source|Committee|Session|Forum|(?:Main |Co-)?(?:Sponsor|Signator|Submitt)\w*(?:\/[\w-]+)?)\s?:|\[|\(|Adopt|Aprobada|R[ée]solu[ct]i[oó]n|Draft(?!\s(?:resolution|decision):\s)|Revised|Agenda|Item|Point|Tema|Distr|Original|Submitted|[A-Z]{1,2}\/)|[.:;,]$|\bdraft\s+(?:resolution|decision)\b(?!:\s)|\badopted\b/i;

/** "57/… Rivers and lakes": a draft may leave room for the number that it will have. */
const draftTitle = /^[“"*_]*(?:\d{1,4}\/(?:…|\.{2,3}|_{2,9}|X{1,3})\.?\s+)?\p{Lu}/u;

/** "Zero draft, 24 October 2042": a line that may stand between the title and the opening words. */
const longestDay = 60;

/** The title of a draft, which has no number: the paragraph above the opening words. */
function titleAboveFormula(document: DocumentText): Span | undefined {
  const { text, blocks } = document;
  const at = blocks.slice(0, mostAbove).findIndex((_, i) => isFormula(document, i));
  const wordsOf = (block: Span | undefined) => (block ? text.slice(block.start, block.end) : '');
  const nearest = wordsOf(blocks[at - 1]);
  const above = nearest.length <= longestDay && findDate(nearest) ? blocks[at - 2] : blocks[at - 1];
  const words = wordsOf(above);
  const isTitle = draftTitle.test(words) && !noTitle.test(words) && !isOfMasthead(words) && !findDate(words);
  return isTitle ? above : undefined;
}

/** The word that tells what the organ does, without the adverbs around it: "Also strongly condemns" → "condemns". */
function verbOf(words: string): string | undefined {
  const found = verb.exec(words.replace(negotiated, ''))?.[1]?.toLowerCase();
  return found?.replace(/\s+/g, ' ');
}

function isPreambular(words: string): boolean {
  return participle.test(words) || participleElsewhere.test(words);
}

function isOperative(words: string): boolean {
  return operativeVerb.test(words) || operativeElsewhere.test(words);
}

function isParagraph(words: string): boolean {
  return isPreambular(words) || isOperative(words) || operativeNumber.test(words) || negotiated.test(words);
}

/** Behind so many units the opening words of a resolution are quoted, not its own. */
const formulaWithin = 4000;
/** An organ's name with its comma has fewer units; where and when it sat may follow. */
const longestFormula = 90;

/** Whether the text begins with the opening words of a resolution. */
export function hasResolutionFormula(document: DocumentText): boolean {
  const { text, blocks } = document;
  return blocks.some(({ start, end }, i) => {
    if (start < formulaWithin && formulaAndMore.test(text.slice(start, Math.min(end, start + 90)))) return true;
    const isShort =
      end - start < longestFormula || sittingFormula.test(text.slice(start, Math.min(end, start + longestTitle)));
    const alone = start < formulaWithin && isShort && isFormula(document, i);
    // Words before a comma at the end of a line are the formula only where the paragraphs of a resolution follow.
    return alone && blocks.slice(i + 1, i + 4).some((next) => isParagraph(text.slice(next.start, next.end)));
  });
}

function isFormula({ text, blocks }: DocumentText, index: number): boolean {
  const block = blocks[index];
  if (!block || block.end - block.start > longestTitle) return false;
  const words = text.slice(block.start, block.end);
  const comma = principalFormula.exec(words)?.[1];
  if (comma === ',' || formula.test(words) || formulaElsewhere.test(words)) return true;
  const next = blocks[index + 1];
  if (next && sittingFormula.test(words)) return isPreambular(text.slice(next.start, next.end));
  if (comma === undefined || !next) return false;
  const following = text.slice(next.start, next.end);
  return operativeVerb.test(following) || (isPreambular(following) && endsInComma.test(following));
}

/** A paragraph of a preamble goes on with the next one; the mark of a note may stand behind. */
const endsInComma = /,\W{0,3}\d{0,3}$/;
/** Among so many paragraphs the first one of an extract stands. */
const extractWithin = 3;

/** Whether a text is a part of a resolution, without its opening words: "1. Decides to meet; 2. Requests a report". */
export function beginsAmid({ text, blocks }: DocumentText): boolean {
  let next = 1;
  for (const [i, { start, end }] of blocks.entries()) {
    const words = text.slice(start, end);
    const [mark, number] = operativeNumber.exec(words) ?? [];
    const decides = mark !== undefined && Number(number) === next && operativeVerb.test(words.slice(mark.length));
    if (decides && next === 2) return true;
    if (decides && /;\W{0,3}\d{0,3}$/.test(words)) next++;
    else if (next > 1 || i >= extractWithin) return false;
  }
  return false;
}

/** Whether the text is a statement by the President of the Security Council. */
export function isPresidentialStatement({ text, blocks }: DocumentText): boolean {
  return (
    blocks
      .slice(0, 8)
      .some(({ start, end }) =>
        /^[#*_\s]*Statement by the President of the Security Council/i.test(text.slice(start, end)),
      ) && blocks.some(({ start, end }) => presidential.test(text.slice(start, end)))
  );
}
