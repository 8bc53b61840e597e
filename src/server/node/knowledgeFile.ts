import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../core/knowledge';
import { copyUnits } from './copyUnits';
import { makeKnowledge } from '../../core/knowledgeData';
import { unpackKnowledge } from '../../core/knowledgeFile';

/** Reads the knowledge that the build puts beside the folder of the server's bundle. @throws when the file is not there */
export function readKnowledge(): Knowledge {
  const text = readFileSync(join(__dirname, '..', 'knowledge.json'), 'utf8');
  return makeKnowledge(unpackKnowledge(text), copyUnits);
}
