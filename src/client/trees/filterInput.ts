import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';

/** Milliseconds of rest in typing after which the view follows. */
const pause = 150;

/** What the box says. */
export interface FilterWording {
  readonly title: string;
  readonly placeholder: string;
}

/**
 * Lets the user type words to look for; the view follows at once. Escape brings the former filter back.
 * @param apply shows what passes a filter
 */
export function askFilter(
  { title, placeholder }: FilterWording,
  former: string,
  apply: (filter: string) => void,
): void {
  const input = vscode.window.createInputBox();
  const following = new Coalesced(pause, () => apply(input.value));
  let kept = former;
  input.title = title;
  input.placeholder = placeholder;
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
