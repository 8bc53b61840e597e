import { ordinals } from '../../model/ordinals';

const tens = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const between = '(?:\\s(?:annual|ordinary|regular))?(?:\\s(?:session|meeting|edition|summit)\\sof(?:\\sthe)?)?\\s$';
const longest = 64;

/**
 * Where the words begin that tell which of several a short form means by its number: "the twenty-sixth session of the
 * Conference of the Parties (COP26)".
 * @param start where the name begins
 * @returns `start` where no words before it count so
 */
export function withOrdinal(text: string, short: string, start: number): number {
  const number = Number(/^[A-Z][A-Za-z]+[\s-]?(\d{1,2})$/.exec(short)?.[1]);
  if (!number) return start;
  const before = text.slice(Math.max(0, start - longest), start).replaceAll('\n', ' ');
  const counted = new RegExp(`\\b(?:${ordinalWords(number)}|${number}(?:st|nd|rd|th))${between}`, 'i');
  return start - (counted.exec(before)?.[0].length ?? 0);
}

/** 26 → "twenty[- ]sixth", as a pattern. @param number 1 to 99 */
function ordinalWords(number: number): string {
  const ten = tens[Math.floor(number / 10) - 2];
  const unit = ordinals[ten === undefined ? number - 1 : (number % 10) - 1];
  return ten === undefined ? `${unit}` : unit === undefined ? `${ten}ieth` : `${ten}y[- ]{1,2}${unit}`;
}
