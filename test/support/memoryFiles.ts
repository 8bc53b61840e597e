import type { Files, FileText } from '../../src/core/ports';

/** Files in memory; counts what is asked of it, and can hold back its answers. */
export class MemoryFiles implements Files {
  readonly texts: Map<string, string>;
  /** URIs in the order in which they were read. */
  readonly reads: string[] = [];
  /** Files whose encoding is said to have been guessed. */
  readonly guessed = new Set<string>();
  lists = 0;
  /** What every answer waits for. */
  gate: Promise<void> = Promise.resolve();

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  async list(): Promise<readonly string[]> {
    this.lists++;
    await this.gate;
    return [...this.texts.keys()].filter((uri) => !uri.includes('/.rostrum/'));
  }

  namesIn(folder: string): Promise<readonly string[]> {
    const below = [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    return Promise.resolve(below.map((uri) => uri.slice(folder.length + 1)).filter((name) => !name.includes('/')));
  }

  async read(uris: readonly string[]): Promise<readonly FileText[]> {
    this.reads.push(...uris);
    await this.gate;
    return uris.map((uri) => {
      const text = this.texts.get(uri);
      return text === undefined
        ? { problem: 'It is gone.' }
        : { text, ...(this.guessed.has(uri) && { guessed: true as const }) };
    });
  }
}
