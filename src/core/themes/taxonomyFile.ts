import type { Theme } from './taxonomy';

/** Reads one parsed taxonomy file. @throws when a theme has no identifier or label */
export function readTaxonomyFile(file: unknown): Theme[] {
  const { themes } = file as { themes?: readonly Partial<Theme>[] };
  return (themes ?? []).map((theme) => {
    const { id, label, description = '', references = [], phrases = [], weak = [], related = [] } = theme;
    if (!id || !label) throw new Error(`Theme "${id ?? label ?? '?'}" needs an id and a label.`);
    return { id, label, description, references, phrases, weak, related };
  });
}
