import type { Uri } from 'vscode';
import type { SidecarChange, SidecarStorage } from '../annotations/storage';
import { readText, updateText } from './sidecarFiles';

/** Sidecars on the disk: no two programs write one at once, and none is ever half written. */
export class FileStorage implements SidecarStorage {
  read(uri: Uri): Promise<string | undefined> {
    return readText(uri.fsPath);
  }

  update(uri: Uri, change: SidecarChange): Promise<string | undefined> {
    return updateText(uri.fsPath, change);
  }
}
