import { Utils, URI } from 'vscode-uri';
import type { GlossaryFileChoice } from '../../protocol';
import type { Session } from '../session';
import { baseName, canonicalUri, isBelow } from '../uris';

/** The file in which a folder's first term is written. */
const firstFile = 'terms.yaml';

/** Glossary files for a new entry, the usual one first. @param document from which it is taken */
export function glossaryFiles(document: string | undefined, { glossaries }: Session): readonly GlossaryFileChoice[] {
  const { user, workspace } = glossaries.folders();
  const own = document === undefined ? undefined : canonicalUri(document);
  const isOwn = (folder: string) => own !== undefined && isBelow(own, folder.replace(/\/\.rostrum\/glossary$/, ''));
  const folders = [...workspace.filter(isOwn), ...workspace.filter((folder) => !isOwn(folder)), ...user];
  const present = glossaries.views().map(({ file }) => file.uri);
  return folders.flatMap((folder) => {
    const files = present.filter((uri) => uri.startsWith(`${folder}/`));
    const usual = files.find((uri) => baseName(uri) === firstFile);
    const sorted = usual === undefined ? files : [usual, ...files.filter((uri) => uri !== usual)];
    if (sorted.length === 0) return [choice(`${folder}/${firstFile}`, false)];
    return sorted.map((uri) => choice(uri, true));
  });
}

function choice(uri: string, exists: boolean): GlossaryFileChoice {
  const folder = Utils.dirname(URI.parse(uri)).path;
  const place =
    folder
      .replace(/\/\.rostrum\/glossary$/, '')
      .split('/')
      .at(-1) ?? '';
  return { uri, label: `${baseName(uri)} (${place})`, exists };
}
