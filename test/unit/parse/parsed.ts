import { builtInKnowledge } from '../../../src/core/builtIn';
import type { OutlineItem, Speech } from '../../../src/core/model/speech';
import { readDocumentText, type DocumentText } from '../../../src/core/parse/documentText';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';

/** The facts of a text, as a file of this name would give them. */
export function parsed(text: string, name = 'speech.txt'): Speech {
  return parseSpeech(text, builtInKnowledge(), { name });
}

/** A plain text as the recognisers see it. */
export function plain(text: string): DocumentText {
  return readDocumentText(text, { markdown: false });
}

/** The outline as a person reads it: `turn Costa (Elbonia, Spanish): Ms. Costa (Elbonia) (spoke in Spanish)`. */
export function outlineOf(text: string, name?: string): string[] {
  return parsed(text, name).outline.map(lineOf);
}

function lineOf({ kind, number, verb, speaker, country, language, depth, text }: OutlineItem): string {
  const from = [country, language].filter((part) => part !== undefined).join(', ');
  const who = speaker === undefined ? '' : ` ${speaker}${from === '' ? '' : ` (${from})`}`;
  const what = [number, verb].filter((part) => part !== undefined).join(' ');
  return `${'  '.repeat(depth)}${kind}${who}${what === '' ? '' : ` [${what}]`}: ${text}`;
}
