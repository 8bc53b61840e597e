import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { documentPathOf } from '../../core/annotations/format/sidecar';
import { CommandError } from '../commandError';

/** A file of annotations and the document that it belongs to, which may be gone. */
export interface SidecarFile {
  readonly sidecar: string;
  readonly document: string;
}

/** All sidecars of a folder and of the workspace folders in it, in the order of their documents. */
export function findSidecars(folder: string): SidecarFile[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new CommandError(`no such folder: ${folder}`);
  if (!found.isDirectory()) throw new CommandError(`not a folder: ${folder}`);
  return search(folder).sort((a, b) => (a.document < b.document ? -1 : 1));
}

function search(folder: string): SidecarFile[] {
  return subfolders(folder).flatMap((name) => {
    if (name === '.rostrum') return sidecarsOf(folder);
    return name.startsWith('.') || name === 'node_modules' ? [] : search(join(folder, name));
  });
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((child) => child.isDirectory())
    .map(({ name }) => name);
}

/** The sidecars of one workspace folder. */
function sidecarsOf(root: string): SidecarFile[] {
  const annotations = join(root, '.rostrum', 'annotations');
  if (!statSync(annotations, { throwIfNoEntry: false })?.isDirectory()) return [];
  const children = readdirSync(annotations, { withFileTypes: true, recursive: true });
  return children.flatMap((child): SidecarFile[] => {
    const sidecar = join(child.parentPath, child.name);
    const path = child.isFile() ? documentPathOf(relative(root, sidecar).split(sep).join('/')) : undefined;
    return path === undefined ? [] : [{ sidecar, document: join(root, ...path.split('/')) }];
  });
}
