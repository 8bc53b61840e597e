/** One glob that matches what any of `globs` does, without braces inside braces, which not every search takes. */
export function anyOf(globs: readonly string[]): string | undefined {
  const flat = globs.flatMap(alternatives);
  return flat.length > 1 ? `{${flat.join(',')}}` : flat[0];
}

/** A glob with its braces multiplied out: `a.{b,c}` gives `a.b` and `a.c`. An unbalanced brace stands for itself. */
export function alternatives(glob: string): string[] {
  const open = glob.indexOf('{');
  const [close, parts] = open < 0 ? [-1, []] : splitBraces(glob, open);
  if (close < 0) return [glob];
  const tails = alternatives(glob.slice(close + 1));
  return parts.flatMap(alternatives).flatMap((part) => tails.map((tail) => glob.slice(0, open) + part + tail));
}

/** The parts between the brace at `open` and its partner, and where that is; -1 when it has none. */
function splitBraces(glob: string, open: number): [close: number, parts: string[]] {
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < glob.length; i++) {
    const character = glob[i];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if (depth === 0 || (depth === 1 && character === ',')) {
      parts.push(glob.slice(start, i));
      start = i + 1;
    }
    if (depth === 0) return [i, parts];
  }
  return [-1, []];
}
