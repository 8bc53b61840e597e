import picomatch from 'picomatch/posix';

/**
 * A test of relative paths (with `/`) against several glob patterns; no pattern matches nothing, nor does a malformed one.
 * For servers that walk a disk themselves; where the editor lists files, its own matching holds.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  // As in VS Code, a name that begins with a dot is a name, and only `*`, `?`, `[]`, `{}` and `**` are special.
  const options = { dot: true, noextglob: true, nonegate: true, posix: true };
  return picomatch(
    patterns.map((pattern) => pattern.replace(/[()]/g, '\\$&')),
    options,
  );
}
