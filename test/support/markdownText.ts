import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What Markdown shows: its words, and the kinds of nodes that hold them, from the outside in. */
export function textOfMarkdown(markdown: string): { words: string; nodes: string[] } {
  const nodes: string[] = [];
  let words = '';
  const visit = (node: Nodes): void => {
    if (node.type !== 'root') nodes.push(node.type);
    if ('value' in node) words += node.value;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).parse(markdown));
  return { words: words.trim(), nodes };
}
