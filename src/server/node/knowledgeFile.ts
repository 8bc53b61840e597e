import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../core/knowledge';
import { copyUnits } from './copyUnits';
import { makeKnowledge, type KnowledgeData } from '../../core/knowledgeData';

/** Reads the knowledge that the build puts beside the folder of the server's bundle. @throws when the file is not there */
export function readKnowledge(): Knowledge {
  const data = JSON.parse(readFileSync(join(__dirname, '..', 'knowledge.json'), 'utf8')) as KnowledgeData;
  return makeKnowledge(data, copyUnits);
}
