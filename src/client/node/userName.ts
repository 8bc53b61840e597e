import { userInfo } from 'node:os';

/** The name of the user of this machine; `undefined` where the system has none, as in some containers. */
export function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
