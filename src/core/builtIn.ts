import { readDataFiles } from './dataFiles';
import glossary from './glossary/data/*.yaml';
import type { Knowledge } from './knowledge';
import { makeKnowledge } from './knowledgeData';
import taxonomy from './themes/data/*.yaml';

let knowledge: Knowledge | undefined;

/** What ships with Rostrum, bundled with whoever calls it. Made once, when first asked for. */
export function builtInKnowledge(): Knowledge {
  return (knowledge ??= makeKnowledge(readDataFiles({ glossary, taxonomy })));
}
