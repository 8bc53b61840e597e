/** A text of 20 to 200 kB that tells its own version and length, so that a part of it, or a mixture, gives itself away. */
export function versionText(version: number): string {
  const lines = 400 + ((version * 7919) % 3600);
  return `${version} ${lines}\n${`${String(version).padStart(49)}\n`.repeat(lines)}`;
}

/** The version that a text tells. Throws when it is not whole. */
export function versionOf(text: string): number {
  const version = Number(/^\d+/.exec(text)?.[0]);
  if (text !== versionText(version)) throw new Error(`not whole: ${text.length} characters, ${text.slice(0, 80)}`);
  return version;
}
