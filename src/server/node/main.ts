import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { nodeHost } from './nodeHost';

// The transport is on the command line: `--node-ipc`, `--stdio`, `--socket=PORT` or `--pipe=NAME`.
startServer(createConnection(ProposedFeatures.all), nodeHost);
