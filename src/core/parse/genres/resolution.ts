import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';

/** The words that open a resolution: the organ, alone in its paragraph, with a comma. */
const formula =
  /^[“"*_]*The\s+(?!.*\b(?:has|have|had|is|are|was|were|will|must|can|should|may)\b)(?:General\s+Assembly|Security\s+Council|Human\s+Rights\s+Council|Economic\s+and\s+Social\s+Council|(?:[A-Z][a-z]+\s+)?(?:Commission|Conference|Committee|Assembly|Council)(?:\s+[a-zA-Z]+){0,6})\s*,[*_]*$/;
const presidential =
  /^[“"]?The\s+(?:Security\s+)?Council\s+((?:[a-z]+ly\s+)?(?:also\s+|further\s+|again\s+|once\s+again\s+)?[a-z]+s)\b/;
const participle =
  /^[*_]*((?:(?:[A-Z][a-z]+ly|[A-Z][a-z]+)\s+(?:also\s+|further\s+)?)?(?:(?:[Rr]e-)?[A-Za-z]+ing|[Cc]onvinced|[Cc]oncerned|[Gg]uided|[Aa]ware|[Mm]indful|[Aa]larmed|[Ee]ncouraged|[Cc]onscious|[Dd]etermined|[Cc]ognizant|[Aa]ppalled|[Dd]isturbed|[Dd]istressed|[Dd]ismayed|[Ii]nspired|[Oo]utraged|[Ss]addened|[Ss]hocked|[Dd]eeply|[Gg]ravely|[Ff]ully|[Pp]erturbed|[Rr]esolved|[Ss]eized|[Cc]ommitted|[Pp]leased|[Ss]trengthened|[Rr]ecalling|[Bb]earing))\b/;
const operativeNumber = /^[*_]*(\d{1,3})\.\s*[*_]*[A-Za-z]/;
const operativeVerb =
  /^[*_]*((?:[A-Z][a-z]+ly\s+|Also\s+|Further\s+)?(?:decides|requests|calls|urges|invites|welcomes|reaffirms|affirms|takes|notes|expresses|recalls|condemns|encourages|approves|adopts|endorses|recommends|reiterates|stresses|emphasizes|underlines|proclaims|declares|acknowledges|appeals|authorizes|commends|confirms|demands|deplores|recognizes|supports|strongly|extends|appoints|establishes))\b/i;
const verb =
  /^[“"*_]*(?:\d{1,3}\.\s*)?(?:The\s+(?:Security\s+)?Council\s+)?[*_]*(?:(?:also|further|again|once|and|[a-z]+ly)\s+){0,4}((?:having\s+)?[a-z]+(?:-[a-z]+)?)/i;
const annex = /^[*_#\s]*(?:Annex|Appendix|ANNEX|APPENDIX)(?:\s+[IVX\d]+)?[*_]*$/;

/** The outline of a resolution or presidential statement: preambular and operative paragraphs up to the annexes. */
export function outlineResolution({ text, blocks }: DocumentText): OutlineDraft[] {
  const drafts: OutlineDraft[] = [];
  let started = false;
  let operative = false;
  let lastNumber = 0;
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    if (annex.test(words)) break;
    if (formula.test(words)) {
      started = true;
      operative = false;
      lastNumber = 0;
      continue;
    }
    const draft = (kind: 'preambular' | 'operative', number?: number): void => {
      const verb = verbOf(words);
      drafts.push({
        kind,
        start,
        headEnd: end,
        text: headText(words),
        depth: 1,
        ...(verb !== undefined && { verb }),
        ...(number !== undefined && { number }),
      });
    };
    if (!started && presidential.test(words)) {
      draft('operative');
      continue;
    }
    if (!started) continue;
    const numbered = operativeNumber.exec(words);
    const number = Number(numbered?.[1]);
    if (numbered && number === lastNumber + 1) {
      operative = true;
      lastNumber = number;
      draft('operative', number);
    } else if (!operative && participle.test(words)) {
      draft('preambular');
    } else if (operativeVerb.test(words) && lastNumber === 0) {
      operative = true;
      draft('operative');
    }
  }
  return drafts;
}

/** The word that tells what the organ does, without the adverbs around it: "Also strongly condemns" → "condemns". */
function verbOf(words: string): string | undefined {
  const found = verb.exec(words)?.[1]?.toLowerCase();
  return found?.replace(/\s+/g, ' ');
}

function isParagraph(words: string): boolean {
  return participle.test(words) || operativeVerb.test(words) || operativeNumber.test(words);
}

/** Behind so many units the opening words of a resolution are quoted, not its own. */
const formulaWithin = 4000;

/** Whether the text begins with the opening words of a resolution. */
export function hasResolutionFormula({ text, blocks }: DocumentText): boolean {
  return blocks.some(({ start, end }, i) => {
    const alone = start < formulaWithin && end - start < 90 && formula.test(text.slice(start, end));
    // Words before a comma at the end of a line are the formula only where the paragraphs of a resolution follow.
    return alone && blocks.slice(i + 1, i + 4).some((next) => isParagraph(text.slice(next.start, next.end)));
  });
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
