import { startAnnotations, type AnnotationHost, type Annotations } from './annotations/start';
import { StorageByScheme, WorkspaceStorage } from './annotations/storage';
import { FileStorage } from './node/fileStorage';
import { userName } from './node/userName';

/** Annotations where there is a disk: files are locked while they are written, and replaced in one step. */
export function startNodeAnnotations(host: AnnotationHost): Annotations {
  const storage = new StorageByScheme({ file: new FileStorage() }, new WorkspaceStorage());
  return startAnnotations(host, { storage, userName });
}
