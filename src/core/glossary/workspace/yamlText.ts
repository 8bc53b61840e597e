const plain = /^[\p{L}\p{N}(](?:[\p{L}\p{N}\p{M} ’'()./&+–-]*[\p{L}\p{N}\p{M}’'().+])?$/u;
/** What readers of some version of YAML take for a value of another type. */
const otherType = /^(?:null|true|false|yes|no|on|off|y|n|[\d.+-]+)$/i;

/** A text as one line of YAML, right in any place: as it is where nothing in it means something, else in quotation marks. */
export function yamlText(text: string): string {
  return plain.test(text) && !otherType.test(text) ? text : JSON.stringify(text);
}
