const folder = '.rostrum/annotations/';
const extension = '.jsonld';

/**
 * Where the annotations of a document are kept.
 * @param documentPath path inside the workspace folder, with forward slashes: `2016/a.txt`
 * @returns path inside the same folder: `.rostrum/annotations/2016/a.txt.jsonld`
 */
export function sidecarPath(documentPath: string): string {
  return `${folder}${documentPath}${extension}`;
}

/** The document whose annotations a file holds; `undefined` when the path is no sidecar's. Paths as in {@link sidecarPath}. */
export function documentPathOf(sidecar: string): string | undefined {
  if (!sidecar.startsWith(folder) || !sidecar.endsWith(extension)) return undefined;
  const path = sidecar.slice(folder.length, -extension.length);
  const isInside = path !== '' && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
  return isInside ? path : undefined;
}

/** The document as its sidecar names it: an IRI relative to the sidecar, as JSON-LD resolves it. */
export function sourceOf(documentPath: string): string {
  const steps = '../'.repeat(sidecarPath(documentPath).split('/').length - 1);
  return steps + documentPath.replace(/[%?#"<>\\^`{|}\s]/g, encodeURIComponent);
}
