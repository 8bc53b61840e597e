import { readFileSync } from 'node:fs';
import { makeKnowledge, type KnowledgeData } from '../../src/core/knowledgeData';
import type { Knowledge } from '../../src/core/knowledge';
import { surfaceForms } from '../../src/core/glossary/surfaceForms';
import type { Figure } from './report';

const megabyte = 1024 * 1024;
/** What the matching of terms must keep up with, in MB/s. */
const wanted = 50;
const passes = 2;
const atOnce = 100;
const loads = 5;
/** What loading the glossary may cost, in ms and in bytes. */
const longestLoad = 15;
const largestLoad = 10 * megabyte;

/**
 * What the glossary costs when it is loaded, and how fast its names are found on one core. Processor time, so that others
 * on the machine do not count; the best of several passes, as the first one warms the program up.
 */
export function measureTerms(paths: readonly string[]): Figure[] {
  const json = readFileSync('dist/knowledge.json', 'utf8');
  const load = () => makeKnowledge(JSON.parse(json) as KnowledgeData);
  const loading = Math.min(...Array.from({ length: loads }, () => seconds(load))) * 1000;
  globalThis.gc?.();
  const before = heap();
  const knowledge = load();
  const making = seconds(() => scan(knowledge, '')) * 1000;
  globalThis.gc?.();
  const size = heap() - before;
  const forms = surfaceForms(knowledge.glossary, knowledge.taxonomy).length;
  const speed = Math.max(...Array.from({ length: passes }, () => speedOver(paths, knowledge)));
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
      name: `terms of the corpus by ${forms} forms, on one core`,
      value: speed,
      unit: 'MB/s',
      goal: { of: `the time that ${wanted} MB/s take`, ratio: wanted / speed, most: 1 },
    },
  ];
}

function goal(value: number, most: number, unit: string): NonNullable<Figure['goal']> {
  return { of: `${most} ${unit}`, ratio: value / most, most: 1 };
}

function speedOver(paths: readonly string[], knowledge: Knowledge): number {
  let bytes = 0;
  let spent = 0;
  for (let from = 0; from < paths.length; from += atOnce) {
    const files = paths.slice(from, from + atOnce).map((path) => readFileSync(path));
    const texts = files.map((file) => file.toString('utf8'));
    spent += seconds(() => {
      for (const text of texts) scan(knowledge, text);
    });
    bytes += files.reduce((sum, { length }) => sum + length, 0);
  }
  return bytes / megabyte / spent;
}

let found = 0;

function scan({ matcher }: Knowledge, text: string): void {
  const count = () => void found++;
  matcher.scan(text, { term: count, cue: count });
}

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Processor time that something takes. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
