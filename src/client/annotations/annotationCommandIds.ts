import { noteCommandIds } from './noteCommandIds';
import { threadCommandIds } from './threads/threadCommandIds';

/** Every command that has to do with annotations. Registered at once; what they run is loaded when it is first needed. */
export const annotationCommandIds = { ...noteCommandIds, ...threadCommandIds } as const;

export type AnnotationCommandName = keyof typeof annotationCommandIds;
