import * as vscode from 'vscode';
import { glossaryPattern, userGlossaryPattern } from './glossary/glossaryFolder';
import { entryScheme } from '../links';

/** Language identifiers that Rostrum works on. */
export const languages = ['plaintext', 'markdown', 'un-speech'] as const;

/** Whether a document is one that people write or study: no entry of ours, no output channel, no comment. */
export function isSpeech({ uri, languageId }: vscode.TextDocument): boolean {
  const isFile = uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  return isFile && languages.some((language) => language === languageId);
}

/**
 * Documents of our languages in every file system in use. Named one by one, because a selector cannot say "all but":
 * the old side of a diff (`git:`), output channels and comment boxes are Markdown or plain text too.
 * @param storage where the extension keeps the copy of the samples
 */
export function documentFilters(storage: vscode.Uri): { scheme: string; language?: string; pattern?: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', entryScheme, storage.scheme, ...folders.map(({ uri }) => uri.scheme)]);
  // Glossaries: without an extension for YAML their language is plain text, which is ours anyway.
  const patterns = [`**/${glossaryPattern}`, userGlossaryPattern()].filter((pattern) => pattern !== undefined);
  return [...schemes].flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    ...patterns.map((pattern) => ({ scheme, language: 'yaml', pattern })),
  ]);
}
