import type { Knowledge } from '../../knowledge';
import { nearestWord } from '../../references/nearestWord';
import type { GlossaryEntry } from '../glossary';
import type { GlossaryChanges } from './changes';
import { extended } from './extend';
import { FormOwners } from './formOwners';
import type { GlossaryFix, GlossaryProblem, WrittenEntry, WrittenFile, WrittenText } from './written';

export interface MergedGlossaries {
  readonly changes: GlossaryChanges;
  /** By URI: all that is wrong in a file, in its order. */
  readonly problems: ReadonlyMap<string, readonly GlossaryProblem[]>;
}

/**
 * Puts glossaries over the built-in one.
 * @param levels files that stand beside each other, the weakest level first: the user's, then the workspace's
 */
export function mergeGlossaries(base: Knowledge, levels: readonly (readonly WrittenFile[])[]): MergedGlossaries {
  const merge = new Merge(base);
  for (const files of levels) merge.add(files);
  return merge.finish(levels.flat());
}

interface Placed {
  readonly file: WrittenFile;
  readonly written: WrittenEntry;
}

class Merge {
  readonly #base: Knowledge;
  readonly #entries = new Map<string, GlossaryEntry>();
  readonly #silenced = new Set<string>();
  readonly #problems = new Map<string, GlossaryProblem[]>();
  readonly #forms = new FormOwners();

  constructor(base: Knowledge) {
    this.#base = base;
  }

  add(files: readonly WrittenFile[]): void {
    const placed = files.flatMap((file) => file.entries.map((written): Placed => ({ file, written })));
    const own = new Map<string, Placed>();
    for (const one of placed) {
      if (one.written.extends) continue;
      const { id, entry } = one.written;
      if (own.has(id)) {
        this.#reportTwice(one, own);
        continue;
      }
      own.set(id, one);
      this.#entries.set(id, entry);
      this.#silenced.delete(id);
    }
    for (const { file, written } of placed) {
      const whole = written.extends && this.#find(written.id);
      if (whole) this.#entries.set(written.id, extended(whole, written));
      if (!this.#find(written.id)) continue;
      for (const form of written.forms) {
        const other = this.#forms.claim(form, written.id);
        const name = other === undefined ? undefined : (this.#find(other)?.name ?? other);
        if (name === undefined) continue;
        const message = `“${form.text}” stands for “${name}” as well.`;
        this.#report(file, form, 'glossary-duplicate-form', message);
      }
    }
    for (const file of files) for (const { text } of file.silenced) this.#silenced.add(text);
  }

  finish(files: readonly WrittenFile[]): MergedGlossaries {
    const known = this.#identifiers();
    for (const file of files) {
      for (const reference of file.references) {
        // What is no identifier at all is told already.
        if (this.#find(reference.text) || file.problems.some(({ start }) => start === reference.start)) continue;
        const what = reference.role === 'silence' ? 'silence' : reference.role === 'extends' ? 'extend' : 'refer to';
        const message = `There is no entry “${reference.text}” to ${what}.`;
        this.#report(file, reference, 'glossary-unknown-entry', message, fixesOf(reference, known, file.text));
      }
      const themes = [...this.#base.taxonomy.themes()].map(({ id }) => id);
      for (const theme of file.themes) {
        if (themes.includes(theme.text)) continue;
        const message = `There is no theme “${theme.text}”.`;
        this.#report(file, theme, 'glossary-unknown-theme', message, fixesOf(theme, themes, file.text));
      }
    }
    const entries = [...this.#entries.values()].filter(({ id }) => !this.#silenced.has(id));
    const problems = files.map(({ uri, problems: own }) => {
      const all = [...own, ...(this.#problems.get(uri) ?? [])];
      return [uri, all.sort((a, b) => a.start - b.start)] as const;
    });
    return { changes: { entries, silenced: [...this.#silenced].sort() }, problems: new Map(problems) };
  }

  #find(id: string): GlossaryEntry | undefined {
    return this.#entries.get(id) ?? this.#base.glossary.get(id);
  }

  #identifiers(): string[] {
    return [...new Set([...this.#entries.keys(), ...[...this.#base.glossary.entries()].map(({ id }) => id)])];
  }

  #reportTwice({ file, written }: Placed, own: ReadonlyMap<string, Placed>): void {
    const { id, writtenId, forms, span } = written;
    const at = writtenId ?? forms[0] ?? span;
    const message = `Another entry has the identifier “${id}”; this one is left out.`;
    const fixes: GlossaryFix[] = [];
    if (writtenId) {
      let number = 2;
      while (own.has(`${id}-${number}`) || this.#find(`${id}-${number}`)) number++;
      const text = `${id}-${number}`;
      const { start, end } = writtenId;
      fixes.push({ title: `Rename to “${text}”`, corrections: [{ start, end, text }], preferred: true });
    }
    this.#report(file, at, 'glossary-duplicate-id', message, fixes, 'error');
  }

  #report(
    { uri }: WrittenFile,
    { start, end }: { start: number; end: number },
    code: string,
    message: string,
    fixes: readonly GlossaryFix[] = [],
    severity: GlossaryProblem['severity'] = 'warning',
  ): void {
    const problem = { start, end, code, severity, message, ...(fixes.length > 0 && { fixes }) };
    const list = this.#problems.get(uri);
    if (list) list.push(problem);
    else this.#problems.set(uri, [problem]);
  }
}

/** The nearest of what is known, or nothing in its place. */
function fixesOf({ start, end, text }: WrittenText, known: readonly string[], source: string): GlossaryFix[] {
  const nearest = nearestWord(text, known);
  const replace: GlossaryFix[] = nearest
    ? [{ title: `Replace with “${nearest}”`, corrections: [{ start, end, text: nearest }], preferred: true }]
    : [];
  return [...replace, { title: `Remove “${text}”`, corrections: [{ ...withSeparator(source, start, end), text: '' }] }];
}

/** A list's item with the comma, dash or key that only it needs. */
function withSeparator(source: string, start: number, end: number): { start: number; end: number } {
  const behind = /^\s*,[ \t]*/.exec(source.slice(end))?.[0].length;
  if (behind !== undefined) return { start, end: end + behind };
  const before = source.slice(0, start);
  const comma = /,\s*$/.exec(before);
  if (comma) return { start: comma.index, end };
  const line = /\n[ \t]*(?:-[ \t]+|(?:successor|extends)[ \t]*:[ \t]*)["']?$/.exec(before);
  const rest = /^["']?[ \t]*(?=\r?\n|$)/.exec(source.slice(end));
  // The dash of an entry that begins with `extends` holds the keys behind it.
  if (line && rest) return { start: line.index, end: end + rest[0].length };
  return { start, end };
}
