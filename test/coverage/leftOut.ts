/** What looks like an acronym and is not looked at: the reason, and those that it holds for. */
const byReason: Readonly<Record<string, string>> = {
  'head of an archive document': 'NAA AA',
};

/** The reason by acronym. */
export const leftOut: ReadonlyMap<string, string> = new Map(
  Object.entries(byReason).flatMap(([reason, acronyms]) => acronyms.split(/\s+/).map((acronym) => [acronym, reason])),
);
