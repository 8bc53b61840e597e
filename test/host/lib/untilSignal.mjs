// Staying until somebody ends the program.
import { clearInterval, setInterval } from 'node:timers';

/** Resolves at Ctrl+C or when the program is asked to end. */
export function untilSignal() {
  return new Promise((done) => {
    // A pending promise alone does not keep Node running.
    const timer = setInterval(() => undefined, 60_000);
    const end = (name) => {
      clearInterval(timer);
      done(name);
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, end);
  });
}
