/* global document */
// Runs inside the page.

/** The middle of the first place where the editor shows this text inside one line of the screen: `x`, `y` in pixels. */
export function placeOf(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes = [];
    const walker = document.createTreeWalker(line, 4);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    // The editor writes spaces as no-break spaces, and splits a line into a span for each colour.
    const at = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ')
      .indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    let start = 0;
    for (const node of nodes) {
      const end = start + node.data.length;
      if (at >= start && at < end) range.setStart(node, at - start);
      if (at + text.length > start && at + text.length <= end) range.setEnd(node, at + text.length - start);
      start = end;
    }
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}
