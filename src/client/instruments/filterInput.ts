import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';

/** Milliseconds of rest in typing after which the view follows. */
const pause = 150;

/**
 * Lets the user type words to look for; the view follows at once. Escape brings the former filter back.
 * @param apply shows what passes a filter
 */
export function askFilter(former: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  const following = new Coalesced(pause, () => apply(input.value));
  let kept = former;
  input.title = vscode.l10n.t('Filter Cited Instruments');
  input.placeholder = vscode.l10n.t('Words of a name, a symbol or a title, such as 1325, Article 99, A/RES/70/1');
  input.value = former;
  input.onDidChangeValue(() => following.call());
  input.onDidAccept(() => {
    kept = input.value;
    input.hide();
  });
  input.onDidHide(() => {
    following.dispose();
    apply(kept);
    input.dispose();
  });
  input.show();
}
