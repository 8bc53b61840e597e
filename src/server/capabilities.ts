import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { semanticTokensLegend } from './convert/semanticTokens';
import type { ClientAbilities } from '../protocol';
import { readSettings, type Settings } from './settings';

/** What the client can do, as far as answers depend on it. */
export interface ClientFeatures {
  readonly markdown: boolean;
  readonly configuration: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly linkTooltips: boolean;
  /** Shows beside the label of a completion what it is. */
  readonly completionDetails: boolean;
  /** Takes code actions with edits, not only commands. */
  readonly codeActions: boolean;
  /** Checks the version of a text before it edits it. */
  readonly versionedEdits: boolean;
  /** Asks what is renamed before it asks for a new name. */
  readonly preparesRename: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly watchFiles: boolean;
  readonly watchConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
}

export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  return {
    markdown: !formats || formats.includes('markdown'),
    configuration: workspace?.configuration === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    completionDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
  };
}

/** Reads `initializationOptions`, which any editor may fill with anything. */
export function clientAbilities(options: unknown): ClientAbilities {
  const given = typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {};
  const { commands } = given;
  return {
    listsFiles: given['listsFiles'] === true,
    readsFiles: given['readsFiles'] === true,
    showsEntries: given['showsEntries'] === true,
    commands: Array.isArray(commands) ? commands.filter((name): name is string => typeof name === 'string') : [],
  };
}

/** Folders that the client opened with; older clients name one root. */
export function initialFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Settings for clients that cannot be asked for them: `initializationOptions.settings`, in the form of the `rostrum` section. */
export function initialSettings({ initializationOptions }: InitializeParams): Settings {
  const options: unknown = initializationOptions;
  return readSettings(typeof options === 'object' && options && 'settings' in options ? options.settings : undefined);
}

/** What the server can do, as far as this client can ask for it. */
export function serverCapabilities({ preparesRename }: ClientFeatures): ServerCapabilities {
  return { ...capabilities, renameProvider: preparesRename ? { prepareProvider: true } : true };
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  hoverProvider: true,
  completionProvider: { resolveProvider: true, completionItem: { labelDetailsSupport: true } },
  // Named, so that in Markdown two outlines are told apart.
  documentSymbolProvider: { label: 'Rostrum' },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  codeLensProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
