const marks = /\p{M}/gu;
const others = /[^\p{L}\p{N}]+/gu;

/** The identifier that a name gives where none is written: "Blue Corridor (Phase II)" gives `blue-corridor-phase-ii`. */
export function identifierFor(name: string): string {
  const plain = name.normalize('NFD').replace(marks, '').normalize('NFC').toLowerCase();
  return plain.replace(others, '-').replace(/^-|-$/g, '');
}
