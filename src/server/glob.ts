/**
 * Glob patterns as VS Code reads them: `*` and `?` within a segment, `**` across segments, `{a,b}`, `[a-z]`, `[!a-z]`.
 * For servers that walk a disk themselves; where the editor lists files, its own matching holds.
 */

/** A test of relative paths (with `/`) against several patterns; no pattern matches nothing. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.flatMap(compile);
  return (path) => expressions.some((expression) => expression.test(path));
}

function compile(pattern: string): RegExp[] {
  try {
    return [new RegExp(`^(?:${translate(pattern)})$`, 'u')];
  } catch {
    // A range that runs backwards, say: such a pattern matches nothing.
    return [];
  }
}

function translate(pattern: string): string {
  let source = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const rest = pattern.slice(i);
    const across = /^\*\*(\/?)/.exec(rest);
    const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
    const character = rest[0] ?? '';
    if (across) {
      source += across[1] ? '(?:.*/)?' : '.*';
      i += across[0].length - 1;
    } else if (set) {
      source += `[${set[1] ? '^/' : ''}${(set[2] ?? '').replace(/[\\^[\]&|~]/g, '\\$&')}]`;
      i += set[0].length - 1;
    } else if (character === '{') {
      source += '(?:';
      depth++;
    } else if (character === '}' && depth > 0) {
      source += ')';
      depth--;
    } else if (character === ',' && depth > 0) {
      source += '|';
    } else {
      source += one(character);
    }
  }
  return source + ')'.repeat(depth);
}

function one(character: string): string {
  if (character === '*') return '[^/]*';
  if (character === '?') return '[^/]';
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
