const noSpelling = -1;

/** Numbers spellings in the order in which they come. A hash table over UTF-16 units: no word becomes a string. */
export class Spellings {
  #count = 0;
  /** The units of all spellings, one behind the other, and where each begins. */
  #units = new Uint16Array(2 ** 14);
  #starts = new Int32Array(2 ** 11);
  #hashes = new Int32Array(2 ** 11);
  /** Numbers of spellings, counted from 1, at the places that their hashes give; a quarter is in use at most. */
  #slots = new Int32Array(2 ** 13);

  /** The number of the spelling `[start, end)` of `units`, a new one when it comes for the first time. */
  learn(units: Uint16Array, start: number, end: number, hash: number): number {
    const slot = this.#slotOf(hash, units, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#reserve(end - start);
    const number = this.#count++;
    const from = this.#starts[number] ?? 0;
    for (let i = start; i < end; i++) this.#units[from + i - start] = units[i] ?? 0;
    this.#starts[number + 1] = from + end - start;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#count * 4 > this.#slots.length) this.#widen();
    return number;
  }

  /** The number of a spelling; -1 when it never came. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const known = this.#slots[this.#slotOf(hash, units, start, end)] ?? 0;
    return known > 0 ? known - 1 : noSpelling;
  }

  /** The slot of a spelling, or the free one where it would be. */
  #slotOf(hash: number, units: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    while (slots[slot] !== 0 && !this.#isSpelled((slots[slot] ?? 0) - 1, units, start, end)) slot = (slot + 1) & mask;
    return slot;
  }

  #isSpelled(number: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#units;
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (own[from + i - start] !== units[i]) return false;
    return true;
  }

  /** Makes room for one more spelling of so many units. */
  #reserve(length: number): void {
    const used = this.#starts[this.#count] ?? 0;
    if (used + length > this.#units.length) this.#units = grown(this.#units, 2 * (used + length));
    if (this.#count + 2 <= this.#starts.length) return;
    this.#starts = grown(this.#starts, 2 * this.#starts.length);
    this.#hashes = grown(this.#hashes, 2 * this.#hashes.length);
  }

  #widen(): void {
    const slots = new Int32Array(4 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = firstSlot(this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grown<T extends Uint16Array | Int32Array>(array: T, length: number): T {
  const longer = array instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
  longer.set(array);
  return longer as T;
}
