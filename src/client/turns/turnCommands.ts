import * as vscode from 'vscode';
import type { TurnPlace } from '../../protocol';
import { isSpeech } from '../languages';
import type { Server } from '../server';
import { turnUri } from './turnUri';

/** The turns of the active editor, and which of them holds the cursor; `undefined` where no speech is open. */
interface Here {
  readonly editor: vscode.TextEditor;
  readonly turns: readonly TurnPlace[];
  readonly current: number;
}

/** Sets the cursor on the words that announce the next turn, or with -1 the one before. */
export async function goToTurn(server: Server, step: 1 | -1): Promise<void> {
  const here = await turnsHere(server);
  if (!here) return;
  const { editor, turns } = here;
  const { active } = editor.selection;
  const starts = turns.map(({ head }) => positionOf(head.start));
  const target =
    step === 1 ? starts.find((start) => start.isAfter(active)) : starts.findLast((start) => start.isBefore(active));
  if (!target) {
    const last = step === 1 ? vscode.l10n.t('This is the last turn.') : vscode.l10n.t('This is the first turn.');
    vscode.window.setStatusBarMessage(last, 3000);
    return;
  }
  editor.selection = new vscode.Selection(target, target);
  editor.revealRange(new vscode.Range(target, target), vscode.TextEditorRevealType.AtTop);
}

/** Copies the words of the turn at the cursor, with their citation behind them. */
export async function copyTurn(server: Server): Promise<void> {
  const here = await turnsHere(server);
  const turn = here && (await citedTurn(server, here));
  if (!turn) return;
  await vscode.env.clipboard.writeText(`${turn.text}\n\n(${turn.citation})\n`);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', turn.citation), 5000);
}

/** Opens the turn at the cursor in an editor of its own, where nothing can be changed. */
export async function openTurn(server: Server): Promise<void> {
  const here = await turnsHere(server);
  const place = here?.turns[here.current];
  if (!here || !place) {
    if (here) tellNone();
    return;
  }
  const uri = turnUri({ uri: here.editor.document.uri.toString(), turn: here.current, label: place.label });
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

async function citedTurn(server: Server, { editor, current }: Here) {
  const uri = editor.document.uri.toString();
  const turn = current < 0 ? null : await server.ask((questions) => questions.citedTurn(uri, current));
  if (!turn) tellNone();
  return turn;
}

async function turnsHere(server: Server): Promise<Here | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSpeech(editor.document)) return undefined;
  const turns = (await server.ask((questions) => questions.turns(editor.document.uri.toString()))) ?? [];
  if (turns.length === 0) {
    tellNone();
    return undefined;
  }
  const { active } = editor.selection;
  const current = turns.findLastIndex(
    ({ range }) => !positionOf(range.start).isAfter(active) && !positionOf(range.end).isBefore(active),
  );
  return { editor, turns, current };
}

function tellNone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Nobody takes the floor here.'));
}

function positionOf({ line, character }: { readonly line: number; readonly character: number }): vscode.Position {
  return new vscode.Position(line, character);
}
