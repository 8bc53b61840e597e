import type { Block, Run } from '../../core/features/blocks';
import { escapeMarkdown, linkDestination } from '../../core/escapeMarkdown';
import type { LinkUri } from './links';

/** Blocks as Markdown, every text in them escaped. */
export function toMarkdown(blocks: readonly Block[], linkUri: LinkUri): string {
  const line = (runs: readonly Run[]) => runs.map((run) => markdownRun(run, linkUri)).join('');
  return join(blocks, (block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${line(block.runs)}`;
      case 'paragraph':
        return line(block.runs);
      case 'list':
        return block.items.map((item) => `- ${line(item)}`).join('\n');
    }
  });
}

/** Blocks for clients that show no Markdown. */
export function toPlaintext(blocks: readonly Block[]): string {
  const line = (runs: readonly Run[]) => runs.map(({ text }) => text.replace(/\s+/g, ' ')).join('');
  return join(blocks, (block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return line(block.runs);
      case 'list':
        return block.items.map((item) => `- ${line(item)}`).join('\n');
    }
  });
}

function join(blocks: readonly Block[], render: (block: Block) => string): string {
  return blocks.map(render).join('\n\n');
}

function markdownRun({ text, style, link }: Run, linkUri: LinkUri): string {
  const escaped = escapeMarkdown(text);
  const words = escaped.trim();
  if (words === '') return escaped === '' ? '' : ' ';
  const mark = style === 'strong' ? '**' : style === 'emphasis' ? '_' : '';
  const styled = `${mark}${words}${mark}`;
  const uri = link && linkUri(link);
  const rendered = uri ? `[${styled}](${linkDestination(uri)})` : styled;
  // Spaces stay outside of the marks: inside they would take the marks' meaning away.
  return `${/^\s/.test(escaped) ? ' ' : ''}${rendered}${/\s$/.test(escaped) ? ' ' : ''}`;
}
