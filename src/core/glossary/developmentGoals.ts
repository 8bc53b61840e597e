import type { GlossaryEntry } from './glossary';

/** A goal as the data file gives it. */
export interface GoalData {
  /** 1 to 17. */
  readonly number: number;
  readonly title: string;
  readonly definition: string;
  /** By their numbers: `16.3`, `16.a`. */
  readonly targets: Readonly<Record<string, string>>;
}

/** The identifier of a goal ("16") or of a target ("16.3", "16.a"). */
export function goalIdentifier(number: string): string {
  return number.includes('.') ? `sdg-target-${number}` : `sdg-${number}`;
}

const all = 'sustainable-development-goals';
const field = 'Sustainable Development Goals';
const adopted = 2015;

/** The Sustainable Development Goals and their targets as entries; they are recognised by their numbers. */
export function goalEntries(goals: readonly GoalData[]): GlossaryEntry[] {
  return goals.flatMap(({ number, title, definition, targets }) => {
    const goal = goalIdentifier(String(number));
    const ofGoal = Object.entries(targets).map(([target, words]) =>
      entry(goalIdentifier(target), `Target ${target} of the Sustainable Development Goals`, `${words}.`, number, {
        aliases: [`SDG target ${target}`],
        related: [goal],
      }),
    );
    const related = [all, ...ofGoal.map(({ id }) => id)];
    const name = `Sustainable Development Goal ${number}: ${title}`;
    return [
      entry(goal, name, definition, number, { aliases: [`SDG ${number}`, `Goal ${number}`], related }),
      ...ofGoal,
    ];
  });
}

function entry(
  id: string,
  name: string,
  definition: string,
  goal: number,
  more: Pick<GlossaryEntry, 'aliases' | 'related'>,
): GlossaryEntry {
  const url = `https://sdgs.un.org/goals/goal${goal}`;
  return {
    id,
    name,
    field,
    abbreviations: [],
    kind: 'concept',
    definition,
    source: { label: 'General Assembly resolution 70/1', symbol: 'A/RES/70/1', url },
    themes: [],
    from: adopted,
    byNumber: true,
    ...more,
  };
}
