/** The call itself was wrong: an unknown option, a file that is not there. Ends the program with code 2. */
export class CommandError extends Error {}
