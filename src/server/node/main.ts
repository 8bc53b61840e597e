import { isMainThread, workerData } from 'node:worker_threads';
import { parserRole, serveParser } from './parserThread';

// A parser thread does without the language server, which takes longer to load than the rest.
if (!isMainThread && workerData === parserRole) serveParser();
else void import('./serve').then(({ serve }) => serve(__filename));
