import { readFileSync } from 'node:fs';
import { surfaceForms } from '../../src/core/glossary/surfaceForms';
import { TermMatcher, type Matcher } from '../../src/core/glossary/termMatcher';
import { makeKnowledge } from '../../src/core/knowledgeData';
import { unpackKnowledge } from '../../src/core/knowledgeFile';
import { copyUnits } from '../../src/server/node/copyUnits';
import { sampleOf } from './baselines';
import type { Figure } from './report';

const megabyte = 1024 * 1024;
/** What the matching of terms must keep up with: so many MB/s by so many forms. */
const wanted = 50;
const wantedForms = 3000;
const passes = 3;
/** What loading the glossary may cost, in ms and in bytes. */
const longestLoad = 15;
const largestLoad = 10 * megabyte;

/**
 * What the glossary costs when it is loaded for the first time, as a server does it, and how fast its names are found on
 * one core.
 */
export function measureTerms(paths: readonly string[]): Figure[] {
  const json = readFileSync('dist/knowledge.json', 'utf8');
  const load = () => makeKnowledge(unpackKnowledge(json), copyUnits);
  // A server has nothing to clear away when it loads; the list of files here left something.
  globalThis.gc?.();
  const loading = milliseconds(load);
  globalThis.gc?.();
  const before = heap();
  const knowledge = load();
  const making = milliseconds(() => scan(knowledge.matcher, ''));
  globalThis.gc?.();
  const size = heap() - before;
  const forms = surfaceForms(knowledge.glossary, knowledge.taxonomy);
  const fewer = new TermMatcher(sampleOf(forms, wantedForms), copyUnits);
  const [speed = 0, speedOfAll = 0] = speeds(paths, [fewer, knowledge.matcher]);
  return [
    { name: 'loading the glossary', value: loading, unit: 'ms', goal: goal(loading, longestLoad, 'ms') },
    { name: 'its matcher, made for the first text', value: making, unit: 'ms' },
    {
      name: 'memory of both',
      value: size / megabyte,
      unit: 'MB',
      goal: goal(size / megabyte, largestLoad / megabyte, 'MB'),
    },
    {
      name: `terms of the corpus by ${wantedForms} forms, on one core`,
      value: speed,
      unit: 'MB/s',
      goal: { of: `the time that ${wanted} MB/s take`, ratio: wanted / speed, most: 1 },
    },
    { name: `terms by all ${forms.length} forms of English`, value: speedOfAll, unit: 'MB/s' },
  ];
}

function goal(value: number, most: number, unit: string): NonNullable<Figure['goal']> {
  return { of: `${most} ${unit}`, ratio: value / most, most: 1 };
}

/** MB/s of each matcher. Each text counts with its fastest pass, so that what else the machine does counts little. */
function speeds(paths: readonly string[], matchers: readonly Matcher[]): number[] {
  const spent = matchers.map(() => 0);
  let bytes = 0;
  for (const path of paths) {
    const file = readFileSync(path);
    const text = file.toString('utf8');
    bytes += file.length;
    matchers.forEach((matcher, i) => {
      const times = Array.from({ length: passes }, () => milliseconds(() => scan(matcher, text)));
      spent[i] = (spent[i] ?? 0) + Math.min(...times);
    });
  }
  return spent.map((time) => bytes / megabyte / (time / 1000));
}

let found = 0;

function scan(matcher: Matcher, text: string): void {
  const count = () => void found++;
  matcher.scan(text, { term: count, cue: count });
}

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function milliseconds(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
