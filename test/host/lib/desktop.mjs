// The VS Code that is installed on this machine.
import { findOnPath, run } from './child.mjs';
import { projectDir } from './paths.mjs';
import { untilSignal } from './untilSignal.mjs';

/**
 * Opens a folder with the extension under development in the desktop's VS Code.
 * With `stay` it returns only at Ctrl+C, because the folder is a copy that goes away afterwards.
 */
export async function startDesktop(folder, { stay, log }) {
  const code = findOnPath('code');
  if (!code) {
    throw new Error(
      'There is no command "code" on the PATH. In VS Code run "Shell Command: Install \'code\' command in PATH", ' +
        'or leave out --desktop to use the VS Code that npm provides.',
    );
  }
  const isWindows = process.platform === 'win32';
  const quote = (text) => (isWindows ? `"${text}"` : text);
  const args = [`--extensionDevelopmentPath=${projectDir}`, folder].map(quote);
  const result = await run(quote(code), ['--new-window', ...args], { shell: isWindows });
  if (result.code !== 0) throw new Error(`"code" failed:\n${result.output}`);
  log('VS Code has opened a window with Rostrum.');
  if (!stay) return;
  log('Close the window, then press Ctrl+C here: it removes the copy of the sample speeches.');
  await untilSignal();
}
