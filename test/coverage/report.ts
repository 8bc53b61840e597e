import { isExplained, type AcronymCount } from './tally';

/** The table of acronyms: documents, who explains it, in which share of them. */
export function table(counts: readonly AcronymCount[]): string {
  const head = ['', 'acronym', 'documents', 'glossary', 'document', 'explained by'];
  const rows = counts.map((count, i) => [
    String(i + 1),
    count.acronym,
    String(count.documents),
    percent(count.byGlossary, count.documents),
    percent(count.byDocument, count.documents),
    !isExplained(count) ? 'NOT EXPLAINED' : (count.entry ?? 'the documents that use it'),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, i) =>
        i === 0 || /^\d|^$/.test(cell) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      ),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** How many are explained, in one line, and the others by name. */
export function summary(counts: readonly AcronymCount[], goal: number): string {
  const others = counts.filter((count) => !isExplained(count)).map(({ acronym }) => acronym);
  const explained = counts.length - others.length;
  const met = explained >= counts.length * goal ? 'met' : 'NOT MET';
  const line = `explained: ${explained} of ${counts.length}, ${percent(explained, counts.length)} (goal ${goal * 100} %: ${met})`;
  return others.length === 0 ? line : `${line}\nnot explained: ${others.join(', ')}`;
}

/** What was left out, by reason, with the number of documents. */
export function leftOutList(leftOut: ReadonlyMap<string, string>, documentsWith: (acronym: string) => number): string {
  const byReason = new Map<string, string[]>();
  for (const [acronym, reason] of leftOut) {
    const documents = documentsWith(acronym);
    if (documents === 0) continue;
    const list = byReason.get(reason) ?? [];
    list.push(`${acronym} ${documents}`);
    byReason.set(reason, list);
  }
  return ['left out:', ...[...byReason].map(([reason, list]) => `  ${reason}: ${list.join(', ')}`)].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 || part === 0 ? '' : `${Math.round((part / whole) * 100)} %`;
}
