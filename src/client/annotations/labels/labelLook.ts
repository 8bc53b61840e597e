/** Colours that every theme has (`charts.*`). */
const labelColors = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'foreground'] as const;
type LabelColor = (typeof labelColors)[number];

/** How the line under a passage is drawn: what tells labels apart where colours do not. */
const lineStyles = ['solid', 'dashed', 'dotted', 'double'] as const;
type LineStyle = (typeof lineStyles)[number];

/** How passages with a label look. */
export interface LabelLook {
  readonly name: string;
  readonly color: LabelColor;
  readonly line: LineStyle;
}

/** Labels that are always offered, each with a colour and a line of its own. */
export const builtInLabels: readonly LabelLook[] = [
  { name: 'clearance', color: 'red', line: 'double' },
  { name: 'fact-check', color: 'orange', line: 'dashed' },
  { name: 'sensitive', color: 'purple', line: 'double' },
  { name: 'agreed language', color: 'green', line: 'solid' },
  { name: 'translation', color: 'blue', line: 'dotted' },
  { name: 'style', color: 'yellow', line: 'dotted' },
  { name: 'ask the capital', color: 'blue', line: 'dashed' },
];

/** How a passage looks whose note has no label. */
const unlabelled: LabelLook = { name: '', color: 'foreground', line: 'dotted' };

/**
 * The labels offered: those of the setting over the built-in ones. Whatever in the setting is no label is left out.
 * @param setting `{ name: colour }` as the user wrote it
 */
export function labelLooks(setting: unknown): readonly LabelLook[] {
  const own = typeof setting === 'object' && setting !== null && !Array.isArray(setting) ? Object.entries(setting) : [];
  const looks = new Map(builtInLabels.map((look) => [look.name, look]));
  for (const [key, value] of own) {
    const name = key.trim();
    if (name === '') continue;
    const color = labelColors.find((each) => each === value) ?? 'foreground';
    const line = looks.get(name)?.line ?? freeLine([...looks.values()], color);
    looks.set(name, { name, color, line });
  }
  return [...looks.values()];
}

/** A kind of line that no label of this colour has yet, if there is one. */
function freeLine(looks: readonly LabelLook[], color: LabelColor): LineStyle {
  const taken = new Set(looks.filter((look) => look.color === color).map(({ line }) => line));
  return lineStyles.find((line) => !taken.has(line)) ?? 'solid';
}

/** How a passage with these labels looks: as the first of them that is known; an unknown one is dashed and grey. */
export function lookOf(labels: readonly string[], looks: readonly LabelLook[]): LabelLook {
  const known = labels.map((label) => looks.find(({ name }) => name === label)).find((look) => look !== undefined);
  const [first] = labels;
  return known ?? (first === undefined ? unlabelled : { name: first, color: 'foreground', line: 'dashed' });
}
