import type { Knowledge } from '../../knowledge';
import { describe } from '../describe';
import { folded } from '../excerpt';
import { sentenceAt } from '../passages';

/** What an instrument is about, in one sentence without its full stop; empty when no more than its name is known. */
export function aboutOf(id: string, knowledge: Knowledge): string {
  const definition = folded(describe(id, knowledge)?.definition ?? '');
  const { start, end } = sentenceAt(definition, 0, { start: 0, end: definition.length });
  return definition.slice(start, end).replace(/\.$/, '');
}
