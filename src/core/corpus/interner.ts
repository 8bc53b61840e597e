/**
 * Gives each distinct string a small number, and keeps one flat copy of it.
 * The copy matters: a slice of a text keeps the whole text alive in V8, and an index must not hold eleven thousand texts.
 */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const copy = flat(text);
    const number = this.#strings.length;
    this.#strings.push(copy);
    this.#numbers.set(copy, number);
    return number;
  }

  /** The number of a string that was seen before. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#strings[number] ?? '';
  }
}

/** A copy of `text` that refers to no longer string. */
export function flat(text: string): string {
  // V8 slices strings of 13 units and more; shorter ones are copied anyway.
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
