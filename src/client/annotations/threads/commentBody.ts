import { openEntryCommand } from '../../../links';
import type { Mention } from '../../../protocol';

/**
 * A comment's Markdown as it is shown: what it mentions leads to the entry, or to the official page, and tells in a
 * title what it is. The stored words stay as they are. Pictures stay links, since to show one would fetch it.
 */
export function shownMarkdown(value: string, mentions: readonly Mention[]): string {
  let shown = '';
  let read = 0;
  for (const { start, end, id, title, url } of mentions) {
    if (start < read) continue;
    const link = url ?? `command:${openEntryCommand}?${encodeURIComponent(JSON.stringify([id]))}`;
    shown += `${value.slice(read, start)}[${value.slice(start, end)}](${escapeLink(link)} "${escapeTitle(title)}")`;
    read = end;
  }
  return (shown + value.slice(read)).replaceAll('![', '!\\[');
}

function escapeLink(link: string): string {
  return link.replace(/[()\s<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function escapeTitle(title: string): string {
  return title.replace(/[\\"&<>`*_[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
