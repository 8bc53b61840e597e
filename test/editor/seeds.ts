import { skipWithout } from './support';

/** The five real documents by what they are. They are not part of this repository. */
export const seeds = {
  debate: '000_f88aa46026febce5.txt',
  briefing: '001_162f946d508f3ca9.txt',
  pressReport: '002_b6d9616b6bc28fd8.txt',
  newsStory: '003_e386c12eba7db6b5.txt',
  workshopReport: '004_fd77da4a0558eae0.txt',
} as const;

export function skipWithoutSeeds(context: Mocha.Context): void {
  for (const name of Object.values(seeds)) skipWithout(context, name);
}
