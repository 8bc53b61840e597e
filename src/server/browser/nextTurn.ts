const waiting: (() => void)[] = [];
let post: (() => void) | undefined;

/** Resolves behind all messages that wait already; without the 4 ms that browsers add to nested timers. */
export function nextTurn(): Promise<void> {
  const ask = (post ??= openChannel());
  return new Promise((resolve) => {
    waiting.push(resolve);
    ask();
  });
}

/** Opened when first asked for: Node, which takes the core from this bundle, does not end while a channel is open. */
function openChannel(): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return () => port2.postMessage(null);
}
