import type { WordChange } from '../../../core/annotations/wordChange';
import { wordDiff } from './wordDiff';

/** Unchanged words shown on each side of a change. */
const contextWords = 6;

/** What became of a passage, as Markdown: words that went struck through, new ones in bold, others shortened. */
export function changeMarkdown({ before, now }: WordChange): string {
  const runs = wordDiff(before, now);
  return runs
    .map(({ kind, text }, index) => {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words === '') return '';
      if (kind === 'removed') return `~~${escapeMarkdown(words)}~~`;
      if (kind === 'added') return `**${escapeMarkdown(words)}**`;
      return escapeMarkdown(shortened(words, index === 0, index === runs.length - 1));
    })
    .filter(Boolean)
    .join(' ');
}

function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(' ');
  const head = first ? [] : words.slice(0, contextWords);
  const tail = last ? [] : words.slice(-contextWords);
  if (head.length + tail.length >= words.length) return text;
  return [...head, '…', ...tail].join(' ');
}

/** Words of a document, so that nothing of them is read as Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, '\\$&');
}
