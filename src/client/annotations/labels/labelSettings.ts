import * as vscode from 'vscode';
import { labelLooks, type LabelLook } from './labelLook';

/** The labels that the settings offer. */
export function configuredLabels(): readonly LabelLook[] {
  return labelLooks(vscode.workspace.getConfiguration('rostrum').get('annotations.labels'));
}

/** Codicons of a label: a tag in its colour. */
export function labelIcon({ color }: LabelLook): vscode.ThemeIcon {
  return new vscode.ThemeIcon('tag', labelColor(color));
}

export function labelColor(color: LabelLook['color']): vscode.ThemeColor {
  return new vscode.ThemeColor(`charts.${color}`);
}
