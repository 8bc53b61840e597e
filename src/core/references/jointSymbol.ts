const joint = /^(.+?\d)[-–—]([AES]\/.+)$/;

/** The symbols under which one document was issued: both halves of `A/70/95-S/2015/446`, else the symbol alone. */
export function symbolsIn(symbol: string): readonly string[] {
  const [, first, second] = joint.exec(symbol) ?? [];
  return first === undefined || second === undefined ? [symbol] : [first, ...symbolsIn(second)];
}
