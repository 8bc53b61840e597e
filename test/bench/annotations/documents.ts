import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { speechFiles } from '../options';
import { wordsOf } from './draft';
import { shortestDocument } from './measure';
import type { Random } from '../../support/random';

/** So many texts of a folder, its subfolders in turn, so that a large one does not drown the others. */
export function sampleTexts(folder: string, count: number, random: Random): string[] {
  const rooms = new Map<string, string[]>();
  for (const path of random.shuffled(speechFiles(folder))) {
    if (basename(path) === 'README.md') continue;
    const room = rooms.get(dirname(path));
    if (room) room.push(path);
    else rooms.set(dirname(path), [path]);
  }
  const queues = [...rooms.values()];
  const texts: string[] = [];
  while (texts.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const path = queue.pop();
      if (path === undefined || texts.length === count) continue;
      const text = readFileSync(path, 'utf8');
      if (wordsOf(text).length >= shortestDocument) texts.push(text);
    }
  }
  return texts;
}
