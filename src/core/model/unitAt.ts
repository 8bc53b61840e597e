/**
 * The UTF-16 unit at an offset within a text, for loops over many of them. It stands for `text.charCodeAt(at)`, which V8
 * looks up anew for each unit, five times slower, once a loop has met more than four kinds of strings (read, cut out,
 * joined, of one byte or of two). An offset outside of the text gives `NaN`, and makes all later calls slow.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
