import * as vscode from 'vscode';
import { configuredLabels, labelIcon } from './labelSettings';
import { lookOf, type LabelLook } from './labelLook';

interface LabelItem extends vscode.QuickPickItem {
  readonly name: string;
}

/**
 * Lets the user choose the labels of a note, or type a new one.
 * @param inUse labels of other notes, offered as well
 * @returns `undefined` when the user left without choosing
 */
export function pickLabels(
  current: readonly string[],
  inUse: readonly string[],
): Promise<readonly string[] | undefined> {
  const picker = vscode.window.createQuickPick<LabelItem>();
  const looks = configuredLabels();
  const offered = new Set([...looks.map(({ name }) => name), ...inUse, ...current]);
  const chosen = new Set(current);
  const draw = () => {
    const typed = picker.value.replace(/\s+/g, ' ').trim();
    const names = typed && !offered.has(typed) ? [...offered, typed] : [...offered];
    const items = names.map((name): LabelItem => {
      const look = lookOf([name], looks);
      const description = offered.has(name) ? lookName(look) : vscode.l10n.t('new label');
      return { label: name, description, name, iconPath: labelIcon(look) };
    });
    picker.items = items;
    picker.selectedItems = items.filter(({ name }) => chosen.has(name));
  };
  return new Promise((resolve) => {
    picker.canSelectMany = true;
    picker.placeholder = vscode.l10n.t('Labels of the note; type a new one');
    draw();
    picker.onDidChangeValue(draw);
    picker.onDidChangeSelection((items) => {
      for (const { name } of picker.items) chosen.delete(name);
      for (const { name } of items) {
        chosen.add(name);
        offered.add(name);
      }
    });
    picker.onDidAccept(() => {
      resolve([...chosen]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** How passages with a label look, in words. */
function lookName({ color, line }: LabelLook): string {
  return vscode.l10n.t('{0}, {1}', colorName(color), lineName(line));
}

function colorName(color: LabelLook['color']): string {
  const names: Readonly<Record<LabelLook['color'], string>> = {
    red: vscode.l10n.t('red'),
    orange: vscode.l10n.t('orange'),
    yellow: vscode.l10n.t('yellow'),
    green: vscode.l10n.t('green'),
    blue: vscode.l10n.t('blue'),
    purple: vscode.l10n.t('purple'),
    foreground: vscode.l10n.t('colour of the text'),
  };
  return names[color];
}

function lineName(line: LabelLook['line']): string {
  const names: Readonly<Record<LabelLook['line'], string>> = {
    solid: vscode.l10n.t('solid line'),
    dashed: vscode.l10n.t('dashed line'),
    dotted: vscode.l10n.t('dotted line'),
    double: vscode.l10n.t('double line'),
  };
  return names[line];
}
