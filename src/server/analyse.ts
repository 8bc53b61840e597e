import type { Knowledge } from '../core/knowledge';
import type { Speech } from '../core/model/speech';
import { parseSpeech } from '../core/parse/parseSpeech';
import { baseName } from './uris';

/** Text → facts; `language` is the editor's language identifier, where an editor has the text open. */
export type Analyse = (uri: string, text: string, language?: string) => Speech;

/** The one way in which the server reads a text, on whatever thread. */
export function analyseWith(knowledge: Knowledge): Analyse {
  return (uri, text, language) =>
    parseSpeech(text, knowledge, { name: baseName(uri), ...(language === 'markdown' && { markdown: true }) });
}
