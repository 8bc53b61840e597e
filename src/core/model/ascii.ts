/** Kinds of UTF-16 units, told faster than by a pattern: most units of a text are letters and digits of ASCII. */

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
