import { URI, Utils } from 'vscode-uri';

const glossaryFolder = '.rostrum/glossary';
const file = /^[^/]+\.ya?ml$/i;

/** Folders with glossary files, the weakest first: the user's, then those of the workspace folders. */
export interface GlossaryFolders {
  readonly user: readonly string[];
  readonly workspace: readonly string[];
}

/**
 * @param setting the user's folder: an absolute path, one that begins with `~`, a URI, or empty
 * @param home URI of the folder that `~` stands for
 */
export function glossaryFolders(
  folders: readonly string[],
  setting: string,
  home: string | undefined,
): GlossaryFolders {
  const user = userFolder(setting.trim(), home);
  return { user: user === undefined ? [] : [user], workspace: folders.map((folder) => below(folder, glossaryFolder)) };
}

function userFolder(setting: string, home: string | undefined): string | undefined {
  if (/^~(?:[/\\]|$)/.test(setting)) return home && below(home, setting.slice(1).replaceAll('\\', '/'));
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(setting)) return withoutSlash(URI.parse(setting).toString());
  // A relative path would mean another folder in each workspace.
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(setting) ? withoutSlash(URI.file(setting).toString()) : undefined;
}

function below(folder: string, path: string): string {
  return withoutSlash(Utils.joinPath(URI.parse(folder), path).toString());
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, '');
}

/** Whether a file, by its name, is a glossary where it lies in a folder of glossaries. */
export function isGlossaryName(name: string): boolean {
  return file.test(name);
}

/** Whether `uri` is a glossary file in one of the folders. */
export function isInFolder(uri: string, folders: readonly string[]): boolean {
  return folders.some((folder) => uri.startsWith(`${folder}/`) && isGlossaryName(uri.slice(folder.length + 1)));
}
