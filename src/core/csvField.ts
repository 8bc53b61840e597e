/** What spreadsheet programs take for a formula, also behind white space and in full width. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A field of a CSV file (RFC 4180), in quotation marks where it needs them. A value that a spreadsheet would run gets an apostrophe before it, as OWASP advises against CSV injection. */
export function csvField(value: string): string {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
