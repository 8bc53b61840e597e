import { URI } from 'vscode-uri';
import { turnScheme } from '../links';

const plain = /^file:\/\/\/[\w/.-]+$/;

/** One spelling for all URIs of a document: editors differ in what they percent-encode. */
export function canonicalUri(uri: string): string {
  if (plain.test(uri)) return uri;
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The last segment of a URI's path, decoded: `003_e386.txt`. */
export function baseName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether `uri` is `folder` or lies below it. */
export function isBelow(uri: string, folder: string): boolean {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(base) || uri === folder;
}

/** Whether a document only shows a turn of another one. */
export function isTurn(uri: string): boolean {
  return uri.startsWith(`${turnScheme}:`);
}

/** Whether a URI is that of a YAML file, by its name. */
export function isYaml(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}
