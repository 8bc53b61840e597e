import type { LinkTarget } from '../../core/features/blocks';
import { entryUri, openEntryCommand, openPassageCommand, showUsesCommand, type ClientAbilities } from '../../protocol';

/** The URI for a link in rendered text; `undefined` when this client can follow none. */
export type LinkUri = (target: LinkTarget) => string | undefined;

/** Links in hovers: commands that the client allows, else plain URIs. */
export function hoverLinks(abilities: ClientAbilities): LinkUri {
  const allowed = new Set(abilities.commands ?? []);
  return (target) => {
    switch (target.kind) {
      case 'web':
        return webUri(target.url);
      case 'uses':
        return allowed.has(showUsesCommand) ? commandUri(showUsesCommand, [target.id]) : undefined;
      case 'entry':
        if (allowed.has(openEntryCommand)) return commandUri(openEntryCommand, [target.id]);
        return abilities.showsEntries ? entryUri(target.id) : undefined;
      case 'place': {
        const { uri, range } = target.place;
        return allowed.has(openPassageCommand)
          ? commandUri(openPassageCommand, [uri, range])
          : placeUri(uri, range.start);
      }
    }
  };
}

/** Links in entry documents, which hold no commands. */
export const entryLinks: LinkUri = (target) => {
  switch (target.kind) {
    case 'web':
      return webUri(target.url);
    case 'uses':
      return undefined;
    case 'entry':
      return entryUri(target.id);
    case 'place':
      return placeUri(target.place.uri, target.place.range.start);
  }
};

function commandUri(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** The fragment is VS Code's own way to say line and column, both from 1. */
function placeUri(uri: string, { line, character }: { line: number; character: number }): string {
  return `${uri}#L${line + 1},${character + 1}`;
}

/** Addresses may come from a glossary that somebody else wrote: nothing but the web. */
function webUri(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
