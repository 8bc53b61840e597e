// Staying until somebody ends the program.
/** Resolves at Ctrl+C or when the program is asked to end. */
export function untilSignal() {
  return new Promise((done) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => done(name));
  });
}
