/** The organs whose resolutions are cited by number alone, and how words name them. */
export type Organ = 'S' | 'A' | 'E' | 'A/HRC' | 'UNEP/EA' | 'T' | 'other';

/** The organ named immediately before "resolution"; its group stands where {@link byGroup} has it. */
const before =
  /(?:(security\s+council|UNSC|SC)|(general\s+assembly|UNGA|GA)|(human\s+rights\s+council|HRC)|(economic\s+and\s+social\s+council|ECOSOC)|(environment\s+assembly|UNEA)|(trusteeship\s+council)|(league|OAU|OIC|European|Assembly\s+of\s+Heads|Commission|Conference|Congress|Parliament|Senate|Bureau|Committee|Governing\s+Council|Executive\s+Board|UN-Habitat|Habitat\s+Assembly))(?:'s|’s|'|’)?(?:\s+(?:in|of|adopted|its|the|recent|landmark|historic|relevant|previous|draft))*\s*$/i;

const after =
  /^(?:\s+of\s+\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4})?\s*,?\s*(?:(?:adopted|passed)\s+by|of)\s+(?:the\s+|this\s+)?(?:United\s+Nations\s+|UN\s+)?(?:(security\s+council)|(general\s+assembly)|(human\s+rights\s+council)|(economic\s+and\s+social\s+council)|(environment\s+assembly)|(trusteeship\s+council)|(governing\s+council|commission|committee|conference|executive\s+board|european|league|OAU|OIC|african))/i;

const anywhere =
  /(security\s+council)|(general\s+assembly)|(human\s+rights\s+council)|(economic\s+and\s+social\s+council)|(environment\s+assembly)|(trusteeship\s+council)|(governing\s+council|human\s+settlements\s+programme|UN-Habitat)/gi;

const byGroup: readonly Organ[] = ['S', 'A', 'A/HRC', 'E', 'UNEP/EA', 'T', 'other'];

function organOf(match: RegExpMatchArray | null): Organ | undefined {
  const groups: readonly (string | undefined)[] = match?.slice(1) ?? [];
  const group = groups.findIndex((words) => words !== undefined);
  return group < 0 ? undefined : byGroup[group];
}

/** What the words right before `start` name, and where the naming begins. */
export function organBefore(text: string, start: number): { organ: Organ; start: number } | undefined {
  const from = Math.max(0, start - 70);
  const match = before.exec(text.slice(from, start));
  const organ = organOf(match);
  return match && organ ? { organ, start: from + match.index } : undefined;
}

/** What the words right after `end` name: "resolution 70/1 of the General Assembly". */
export function organAfter(text: string, end: number): Organ | undefined {
  return organOf(after.exec(text.slice(end, end + 90)));
}

/** The organ last named within `reach` units before `start`. */
export function organNear(text: string, start: number, reach: number): Organ | undefined {
  let last: Organ | undefined;
  for (const match of text.slice(Math.max(0, start - reach), start).matchAll(anywhere)) last = organOf(match) ?? last;
  return last;
}
