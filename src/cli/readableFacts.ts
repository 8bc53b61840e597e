import { folded } from '../core/features/excerpt';
import { meetingSummary } from '../core/features/meeting';
import type { Facts } from './facts';

/** The facts of one file for a person at a terminal. */
export function readableFacts(facts: Facts): string {
  const head = [facts.genre, facts.date, facts.place, facts.body, facts.symbol].filter((part) => part !== undefined);
  const lines = [head.join(' · '), facts.title, meetingSummary(facts)].filter(
    (line) => line !== undefined && line !== '',
  );
  const sections = [
    [facts.file, ...lines].join('\n  '),
    list(
      'Speakers',
      facts.speakers.map(({ name, role, country }) => [name, role, country].filter(Boolean).join(', ')),
    ),
    list(
      'Outline',
      facts.outline.map(
        ({ line, kind, text, speaker, depth }) =>
          `${at(line)} ${'  '.repeat(depth)}${kind}: ${speaker === undefined ? '' : `${speaker}: `}${text}`,
      ),
    ),
    list(
      'References',
      facts.references.map(
        ({ line, text, id, paragraph, preambular, suggestion }) =>
          `${at(line)} ${folded(text)} → ${id}${paragraphOf(paragraph, preambular)}${suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`}`,
      ),
    ),
    list('Terms', counted(facts.terms.map(({ id }) => id))),
    list(
      'Abbreviations',
      facts.abbreviations.map(({ line, id, expansion }) => `${at(line)} ${id.replace('abbr/', '')} = ${expansion}`),
    ),
    list(
      'Themes',
      facts.themes.map(({ id, weight }) => `${Math.round(weight * 100)} %  ${id}`),
    ),
    list(
      'Problems',
      facts.problems.map(({ line, message }) => `${at(line)} ${message}`),
    ),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function paragraphOf(paragraph: number | undefined, preambular: true | undefined): string {
  return paragraph === undefined ? '' : `, ${preambular ? 'preambular ' : ''}paragraph ${paragraph}`;
}

function at(line: number): string {
  return String(line).padStart(5);
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function counted(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${String(count).padStart(4)} × ${id}`);
}
