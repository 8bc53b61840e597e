import { combining, foldUnit } from './fold';

/** Several words without differences of capitals, accents, hyphens and spaces: "Côte d’Ivoire" → "cote d ivoire". */
export function foldPhrase(text: string): string {
  // Most names are made of these: nothing in them needs a look at each letter.
  if (plain.test(text)) return text.toLowerCase();
  let folded = '';
  let between = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === combining || text.charCodeAt(i) === softHyphen) continue;
    if (unit === 0) {
      between = folded !== '';
      continue;
    }
    folded += between ? ` ${String.fromCharCode(unit)}` : String.fromCharCode(unit);
    between = false;
  }
  return folded;
}

const softHyphen = 0xad;
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
