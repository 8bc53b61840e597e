// The user's own browser, where there is one.
import { spawn } from 'node:child_process';
import { findOnPath } from './child.mjs';

/** Shows an address in the user's browser; does nothing on a machine without one. */
export function openInBrowser(url) {
  const command = opener();
  if (!command) return;
  const child = spawn(command[0], [...command.slice(1), url], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

function opener() {
  if (process.platform === 'darwin') return ['open'];
  // Not `cmd /c start`, which reads the `&` of an address as its own.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasScreen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const program = findOnPath('xdg-open');
  return hasScreen && program ? [program] : undefined;
}
