/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this, word by word says less than the two texts one after the other. */
const mostWords = 400;

/** How one passage became another, word by word; runs keep the white space behind their words. */
export function wordDiff(before: string, now: string): readonly WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(now)];
  if (a.length > mostWords || b.length > mostWords)
    return runs([
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ]);
  const common = commonLengths(a, b);
  const found: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && left.trim() === right.trim()) {
      found.push({ kind: 'same', text: right });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      found.push({ kind: 'removed', text: left });
      i++;
    } else {
      found.push({ kind: 'added', text: right });
      j++;
    }
  }
  return runs(found);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

/** Row i, column j: how many words `a` from i and `b` from j have in common, in their order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.trim() === b[j]?.trim();
      const row = rows[i];
      if (row) row[j] = same ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one kind joined; between two words that stayed, what went comes before what came. */
function runs(words: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of words) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
