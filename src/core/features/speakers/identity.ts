import { countryKey, isSurname, nameWords, sameFullName, surnameOf } from './names';
import { isCountry, isOfficeName } from './offices';

/** Somebody who speaks in a document, as the document names them. */
export interface Appearance {
  readonly uri: string;
  readonly name: string;
  readonly role?: string;
  /** The country or the office that the document puts in brackets. */
  readonly country?: string;
  /** Only the surname tells that it is this person. */
  readonly probably?: true;
}

/** One person across documents, or an office whose holder no document names. */
export interface Speaker {
  /** Stays the same as long as the same documents name the person. */
  readonly id: string;
  /** The fullest form of the name. */
  readonly name: string;
  readonly country?: string;
  /** The office that was named last. */
  readonly role?: string;
  /** A presiding officer and the like: whoever holds it, not one person. */
  readonly isOffice: boolean;
  readonly appearances: readonly Appearance[];
}

/** Who speaks where a statement tells its State and no name. */
export const delegation = 'Delegation';

interface Entry {
  readonly words: readonly string[];
  readonly appearances: Appearance[];
  country?: string;
}

/**
 * Finds out who is one person. Full names decide; a surname means the one person of that surname whose country does not
 * contradict, for sure when the country agrees, else probably. Where more than one could be meant, they stay apart.
 */
export class Directory {
  /** People with a full name, by their surname. */
  readonly #full = new Map<string, Entry[]>();
  readonly #surnames: Appearance[] = [];
  readonly #offices = new Map<string, Appearance[]>();
  /** Statements of a State that name nobody, by the State. */
  readonly #delegations = new Map<string, { readonly country: string; readonly appearances: Appearance[] }>();
  readonly #nameOf: (country: string) => string;

  /** @param nameOf the name of the State that documents call by several */
  constructor(nameOf: (country: string) => string = (country) => country) {
    this.#nameOf = nameOf;
  }

  add(appearance: Appearance): void {
    const words = nameWords(appearance.name);
    if (words.length === 0) return;
    if (isOfficeName(appearance.name)) {
      push(this.#offices, words.join(' '), appearance);
    } else if (isSurname(words) || !/\s/.test(appearance.name.trim())) {
      // "Costa-Lind" is a surname of two words.
      this.#surnames.push(appearance);
    } else {
      this.#addFull(words, appearance);
    }
  }

  /** A statement of a State that does not tell who gave it. */
  addDelegation(uri: string, state: string): void {
    const country = this.#nameOf(state);
    const key = countryKey(country);
    const known = this.#delegations.get(key) ?? { country, appearances: [] };
    known.appearances.push({ uri, name: delegation, country });
    this.#delegations.set(key, known);
  }

  /** All people and offices that were added, in the order of their names. */
  speakers(): readonly Speaker[] {
    const entries = this.#entries();
    const offices = [...this.#offices].map(([key, appearances]): Speaker => {
      const [first] = appearances;
      return { id: `office/${key}`, name: first?.name ?? key, isOffice: true, appearances };
    });
    const people = entries.map(asSpeaker);
    const delegations = [...this.#delegations].map(([key, known]): Speaker => ({
      id: `${delegation}|${key}`,
      name: delegation,
      isOffice: true,
      ...known,
    }));
    return [...unique(people), ...offices, ...delegations].sort(
      (a, b) => compare(sortKey(a), sortKey(b)) || compare(a.id, b.id),
    );
  }

  #addFull(words: readonly string[], appearance: Appearance): void {
    const namesakes = this.#full.get(words.at(-1) ?? '') ?? [];
    const from = this.#countryIn(appearance);
    const known = namesakes.find((entry) => sameFullName(entry.words, words) && agree(entry.country, from.country));
    if (!known) {
      push(this.#full, words.at(-1) ?? '', { words, appearances: [appearance], ...from });
      return;
    }
    known.appearances.push(appearance);
    Object.assign(known, known.country === undefined && from);
    if (words.length > known.words.length) Object.assign(known, { words });
  }

  /** The entries with a full name, and those of surnames that belong to none of them. */
  #entries(): readonly Entry[] {
    const full = [...this.#full.values()].flat().map((entry) => ({ ...entry, appearances: [...entry.appearances] }));
    const bySurname = new Map<string, Entry[]>();
    for (const entry of full) push(bySurname, surnameOf(entry.words), entry);
    const countries = this.#countriesOfSurnames();
    const alone = new Map<string, Entry>();
    for (const appearance of this.#surnames) {
      const words = nameWords(appearance.name);
      const key = words.join(' ');
      const { country } = this.#countryIn(appearance);
      const namesakes = bySurname.get(key) ?? bySurname.get(words.at(-1) ?? '') ?? [];
      const told = countries.get(key)?.size ?? 0;
      const candidates = namesakes
        .filter((entry) => entry.words.slice(-words.length).join(' ') === key)
        .filter((entry) => (entry.country === undefined ? told < 2 : agree(entry.country, country)));
      const [only] = candidates;
      if (only && candidates.length === 1) {
        const sure = country !== undefined && only.country !== undefined;
        if (country !== undefined) only.country ??= country;
        only.appearances.push(sure ? appearance : { ...appearance, probably: true });
        continue;
      }
      const place = `${key}|${country === undefined ? '' : countryKey(country)}`;
      const known = alone.get(place);
      if (known) known.appearances.push(appearance);
      else alone.set(place, { words, appearances: [appearance], ...this.#countryIn(appearance) });
    }
    return [...full, ...this.#withoutCountry(alone)];
  }

  /** By the words of a surname that stands alone: the countries that are named with it. */
  #countriesOfSurnames(): ReadonlyMap<string, ReadonlySet<string>> {
    const countries = new Map<string, Set<string>>();
    for (const appearance of this.#surnames) {
      const { country } = this.#countryIn(appearance);
      if (country === undefined) continue;
      const key = nameWords(appearance.name).join(' ');
      countries.set(key, (countries.get(key) ?? new Set()).add(countryKey(country)));
    }
    return countries;
  }

  /** The country of an appearance; what stands in brackets may be an office instead. */
  #countryIn({ country }: Appearance): { readonly country?: string } {
    return country !== undefined && isCountry(country) ? { country: this.#nameOf(country) } : {};
  }

  /** A surname without a country is probably the only one of that surname with one. */
  #withoutCountry(alone: Map<string, Entry>): readonly Entry[] {
    const kept: Entry[] = [];
    const withCountry = new Map<string, Entry[]>();
    for (const entry of alone.values()) {
      if (entry.country !== undefined) push(withCountry, entry.words.join(' '), entry);
    }
    for (const entry of alone.values()) {
      const others = withCountry.get(entry.words.join(' ')) ?? [];
      const [only] = others;
      if (entry.country === undefined && only && others.length === 1) {
        only.appearances.push(...entry.appearances.map((each): Appearance => ({ ...each, probably: true })));
      } else {
        kept.push(entry);
      }
    }
    return kept;
  }
}

function agree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return countryKey(a) === countryKey(b);
}

function asSpeaker({ words, appearances, country }: Entry): Speaker {
  const names = appearances.map(({ name }) => name);
  const name = names.reduce((fullest, other) => (other.length > fullest.length ? other : fullest), names[0] ?? '');
  const role =
    appearances.findLast((each) => each.role !== undefined)?.role ??
    appearances.findLast((each) => each.country !== undefined && !isCountry(each.country))?.country;
  const id = `${words.join(' ')}${country === undefined ? '' : `|${countryKey(country)}`}`;
  return {
    id,
    name,
    ...(country !== undefined && { country }),
    ...(role !== undefined && { role }),
    isOffice: false,
    appearances: [...appearances].sort((a, b) => compare(a.uri, b.uri)),
  };
}

/** Two people may come to the same identifier only where nothing tells them apart; then they are numbered. */
function unique(speakers: readonly Speaker[]): readonly Speaker[] {
  const seen = new Map<string, number>();
  return speakers.map((speaker) => {
    const count = (seen.get(speaker.id) ?? 0) + 1;
    seen.set(speaker.id, count);
    return count === 1 ? speaker : { ...speaker, id: `${speaker.id}#${count}` };
  });
}

/** By surname, then by the whole name. */
function sortKey({ name, isOffice }: Speaker): string {
  const words = nameWords(name);
  return isOffice ? words.join(' ') : `${surnameOf(words)} ${words.join(' ')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
