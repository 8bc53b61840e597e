/** The foot of a page of a United Nations document: "3/18", "18-12345 3/18", "Page 3 of 18", or a lone number. */
const foot =
  /^[ \t]*(?:\d{2}-\d{4,6}[ \t]+)?(\d{1,3})(?:\/\d{1,3}|[ \t]+of[ \t]+\d{1,3})?(?:[ \t]+\d{2}-\d{4,6})?[ \t\r]*$/gm;
/** The head of a page: "Page 3" under the symbol. */
const head = /^[ \t]*(?:S\/|A\/|E\/)?[^\n]{0,24}\bpage[ \t]+(\d{1,3})(?:[ \t]+of[ \t]+\d{1,3})?[ \t\r]*$/gim;
/** So many numbers that count on from each other are pages. */
const fewest = 2;

interface Mark {
  readonly at: number;
  readonly page: number;
}

/** The page that `offset` (UTF-16) stands on, where the text still has the numbers of its pages. */
export function pageAt(text: string, offset: number): number | undefined {
  const heads = counted([...text.matchAll(head)].map(asMark));
  if (heads.length >= fewest)
    return heads.findLast(({ at }) => at <= offset)?.page ?? Math.max(1, (heads[0]?.page ?? 2) - 1);
  const feet = counted([...text.matchAll(foot)].map(asMark));
  if (feet.length < fewest) return undefined;
  const next = feet.find(({ at }) => at >= offset);
  return next ? next.page : (feet.at(-1)?.page ?? 0) + 1;
}

function asMark({ index, 1: page }: RegExpMatchArray): Mark {
  return { at: index ?? 0, page: Number(page) };
}

/** The numbers that count on one by one; figures of a table, years and footnotes do not. */
function counted(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last ? mark.page <= 3 : mark.page === last.page + 1) kept.push(mark);
  }
  return kept;
}
