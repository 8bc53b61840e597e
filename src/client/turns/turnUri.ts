import * as vscode from 'vscode';
import { turnScheme } from '../../links';

/** One turn of a document. */
export interface TurnAddress {
  /** The document that holds it, a URI. */
  readonly uri: string;
  /** Counted from 0. */
  readonly turn: number;
  /** Who speaks, for the name of the editor. */
  readonly label: string;
}

export function turnUri({ uri, turn, label }: TurnAddress): vscode.Uri {
  const name =
    label
      .replace(/[\\/?#%]/g, ' ')
      .trim()
      .slice(0, 80) || 'turn';
  return vscode.Uri.from({ scheme: turnScheme, path: `/${name}.txt`, query: JSON.stringify({ uri, turn }) });
}

/** What {@link turnUri} made an address of; `undefined` for anything else. */
export function turnAddress({ scheme, query }: vscode.Uri): Pick<TurnAddress, 'uri' | 'turn'> | undefined {
  if (scheme !== turnScheme) return undefined;
  try {
    const address: unknown = JSON.parse(query);
    if (typeof address !== 'object' || address === null || !('uri' in address) || !('turn' in address))
      return undefined;
    const { uri, turn } = address;
    return typeof uri === 'string' && typeof turn === 'number' ? { uri, turn } : undefined;
  } catch {
    return undefined;
  }
}
