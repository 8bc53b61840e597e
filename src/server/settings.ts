import type { HoverLength } from '../core/features/hover';
import { usualRate } from '../core/features/turns/speakingTime';

/** The settings that the server reads, under `rostrum` in the user's configuration. */
export interface Settings {
  /** Glob patterns of speech files, relative to a workspace folder. */
  readonly include: readonly string[];
  /** Glob patterns of files that are none. */
  readonly exclude: readonly string[];
  readonly hover: boolean;
  /** How much a hover tells of a term. */
  readonly hoverLength: HoverLength;
  readonly completion: boolean;
  readonly diagnostics: boolean;
  /** Whether a document tells above its own symbol how often it is cited. */
  readonly codeLens: boolean;
  /** The folder of the user's own glossaries: a path, which may begin with `~`, or a URI; empty for none. */
  readonly glossaryFolder: string;
  /** Words a minute, by which speaking times are told. */
  readonly speakingRate: number;
  /** Whether headings that Markdown marks may stand in our outline, beside the editor's own. */
  readonly markdownHeadings: boolean;
}

export const defaultSettings: Settings = {
  include: ['**/*.{txt,md}'],
  exclude: ['**/node_modules/**', '**/.*/**', '**/* (notes).md', '**/* (clean).{txt,md}'],
  hover: true,
  hoverLength: 'short',
  completion: true,
  diagnostics: true,
  codeLens: false,
  glossaryFolder: '',
  speakingRate: usualRate,
  markdownHeadings: true,
};

/** Reads settings of any shape; what is missing or of the wrong type falls back to its default. */
export function readSettings(value: unknown): Settings {
  const { include, exclude, hover, completion, diagnostics, codeLens, glossary, speakingRate, outline } =
    asObject(value);
  return {
    include: patterns(include) ?? defaultSettings.include,
    exclude: patterns(exclude) ?? defaultSettings.exclude,
    hover: flag(asObject(hover)['enabled']) ?? defaultSettings.hover,
    hoverLength: asObject(hover)['length'] === 'full' ? 'full' : 'short',
    completion: flag(asObject(completion)['enabled']) ?? defaultSettings.completion,
    diagnostics: flag(asObject(diagnostics)['enabled']) ?? defaultSettings.diagnostics,
    codeLens: flag(asObject(codeLens)['enabled']) ?? defaultSettings.codeLens,
    speakingRate: rate(speakingRate) ?? defaultSettings.speakingRate,
    markdownHeadings: flag(asObject(outline)['markdownHeadings']) ?? defaultSettings.markdownHeadings,
    glossaryFolder: text(asObject(glossary)['folder']) ?? defaultSettings.glossaryFolder,
  };
}

/** Whether two settings choose the same files. */
export function sameFiles(a: Settings, b: Settings): boolean {
  return JSON.stringify([a.include, a.exclude]) === JSON.stringify([b.include, b.exclude]);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** One pattern, a list of them, or a map from patterns to whether they count (as `files.exclude` has it). */
function patterns(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.filter((pattern): pattern is string => typeof pattern === 'string');
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).flatMap(([pattern, counts]) => (counts === true ? [pattern] : []));
}

/** Nobody speaks slower or faster than these. */
function rate(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 40 && value <= 300 ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
