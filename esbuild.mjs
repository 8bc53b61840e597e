// Bundles the extension (dist/) and, with --tests, the tests (out/test/).
// usage: node esbuild.mjs [--production] [--tests [unit,server,editor,web]] [--watch]
import { build, context } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { minify } from 'terser';
import { parse } from 'yaml';

const args = process.argv.slice(2);
const production = args.includes('--production');
const tests = args.includes('--tests') ? (args[args.indexOf('--tests') + 1] ?? '').split(',') : [];

/** The files of a folder, or the one file, that `path` stands for: the folder's in the order of their names. */
function yamlFiles(path) {
  const folder = dirname(path);
  const wanted = basename(path).replace('*', '');
  return readdirSync(folder)
    .filter((name) => (basename(path).startsWith('*') ? name.endsWith(wanted) : name === wanted))
    .sort()
    .map((name) => join(folder, name));
}

const parsed = (files) => files.map((file) => parse(readFileSync(file, 'utf8')));

/** `import files from './data/*.yaml'` gives the parsed files of a folder. */
const yamlFolder = {
  name: 'yaml-folder',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\.yaml$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'yaml',
    }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'yaml' }, ({ path }) => {
      const files = yamlFiles(path);
      return { contents: JSON.stringify(parsed(files)), loader: 'json', watchDirs: [dirname(path)], watchFiles: files };
    });
  },
};

/** All data as the text of one file, read and checked by the product's own code, so that no server has to when it starts. */
async function readData() {
  const reader = await build({
    stdin: {
      contents: "export * from './src/core/dataFiles'; export * from './src/core/knowledgeFile';",
      resolveDir: resolve('.'),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const [{ text }] = reader.outputFiles;
  const { readDataFiles, packKnowledge } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const data = readDataFiles({
    glossary: parsed(yamlFiles('src/core/glossary/data/*.yaml')),
    taxonomy: parsed(yamlFiles('src/core/themes/data/*.yaml')),
  });
  return packKnowledge(data);
}

/** Writes the data as one file for the servers. It belongs to a bundle that imports the same data, so that watching one watches both. */
const knowledgeFile = {
  name: 'knowledge-file',
  setup(pluginBuild) {
    pluginBuild.onEnd(async () => {
      const text = await readData();
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/knowledge.json', text);
    });
  },
};

/** Where the marks of Markdown stand is all that is asked of remark-parse, never what `&eacute;` means: the product does without the names. */
const noEntityNames = {
  name: 'no-entity-names',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^character-entities$/ }, ({ path }) => ({ path, namespace: 'no-entity-names' }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'no-entity-names' }, () => ({
      contents: 'export const characterEntities = {};',
    }));
  },
};

/** What esbuild made small, terser makes smaller: 4 % of the packed extension. */
const tersely = {
  name: 'tersely',
  setup(pluginBuild) {
    pluginBuild.onEnd(async ({ metafile }) => {
      const files = Object.keys(metafile?.outputs ?? {}).filter((file) => file.endsWith('.js'));
      for (const file of files) {
        const options = { ecma: 2022, toplevel: true, compress: { passes: 2 } };
        const content = readFileSync(`${file}.map`, 'utf8');
        const sourceMap = { content, filename: basename(file), url: `${basename(file)}.map` };
        const { code, map } = await minify(readFileSync(file, 'utf8'), { ...options, sourceMap });
        writeFileSync(file, code);
        writeFileSync(`${file}.map`, map);
      }
    });
  },
};

/**
 * Code of some folders that one bundle takes from another one beside it, so that it ships once. The bundle that takes is
 * built first, and what it took is recorded; the bundle that gives exports just that as `shared`, by path.
 */
class SharedCode {
  #folders;
  #from;
  #except;
  #taken = new Set();

  /**
   * @param from the bundle that gives, as the one that takes requires it
   * @param folders of sources, and of packages
   * @param except a folder in them that only the bundle that takes has
   */
  constructor(from, folders, except) {
    this.#from = from;
    this.#folders = folders.map((folder) => realpathSync(folder) + sep);
    this.#except = except && realpathSync(except) + sep;
  }

  /** For the bundle that takes. */
  get taking() {
    const isShared = (path) =>
      !(this.#except && path.startsWith(this.#except)) && this.#folders.some((folder) => path.startsWith(folder));
    const setup = (pluginBuild) => {
      pluginBuild.onResolve({ filter: /.*/, namespace: 'shared-code' }, ({ path }) => ({ path, external: true }));
      pluginBuild.onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === this || kind === 'entry-point') return undefined;
        const found = await pluginBuild.resolve(path, { importer, resolveDir, kind, pluginData: this });
        if (!isShared(found.path)) return found;
        const name = relative('.', found.path).replaceAll(sep, '/');
        this.#taken.add(name);
        return { path: name, namespace: 'shared-code' };
      });
      pluginBuild.onLoad({ filter: /.*/, namespace: 'shared-code' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(this.#from)}).shared[${JSON.stringify(path)}];`,
      }));
    };
    return { name: 'taking-shared-code', setup };
  }

  /** The entry of the bundle that gives: all that `entry` exports, and what was taken, each evaluated when it is asked for. */
  givingLazily(entry) {
    const getters = [...this.#taken]
      .sort()
      .map((name) => `get ${JSON.stringify(name)}() { return require('./${name}'); },`);
    return this.#giving([`export * from './${entry}';`, 'export const shared = {', ...getters, '};']);
  }

  /** The same with everything evaluated at once: modules that wait to be evaluated run a little slower for ever. */
  giving(entry) {
    const taken = [...this.#taken].sort();
    const isPackage = (name) => name.includes('node_modules/');
    const imports = taken.map((name, i) => (isPackage(name) ? '' : `import * as module${i} from './${name}';`));
    const values = taken.map((name, i) => {
      return `${JSON.stringify(name)}: ${isPackage(name) ? `require('./${name}')` : `module${i}`},`;
    });
    return this.#giving([`export * from './${entry}';`, ...imports, 'export const shared = {', ...values, '};']);
  }

  #giving(lines) {
    return { contents: lines.join('\n'), resolveDir: resolve('.') };
  }
}

const shared = {
  bundle: true,
  sourcemap: 'linked',
  minify: production,
  metafile: true,
  logLevel: 'warning',
  target: 'es2022',
  plugins: [yamlFolder],
};
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
// Without the `worker` condition remark-parse decodes entities through `document`, which a worker lacks.
const worker = { ...shared, platform: 'browser', conditions: ['worker'], mainFields: ['browser', 'module', 'main'] };

const common = (names) => names.map((name) => `node_modules/${name}/lib/common`);
const protocol = ['vscode-jsonrpc', 'vscode-languageserver-protocol'];
const serverCode = new SharedCode(
  './browser.js',
  ['src/core', 'src/server', ...common([...protocol, 'vscode-languageserver'])],
  'src/server/node',
);
const clientCode = new SharedCode('./browser.js', [
  ...['src/client/annotations', 'src/core', 'node_modules/minimatch'],
  ...common([...protocol, 'vscode-languageclient']),
]);

/** Bundles for Node: what runs in the browser as well they take from there. */
const product = [
  // Activation loads the first of these only; language client and annotations come afterwards, from files of their own.
  {
    ...node,
    entryPoints: ['src/client/extension.node.ts'],
    outfile: 'dist/client/node.js',
    external: ['vscode', './nodeConnection', './nodeAnnotations'],
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: ['src/client/nodeConnection.ts', 'src/client/nodeAnnotations.ts'],
    outdir: 'dist/client',
    external: ['vscode'],
    plugins: [...shared.plugins, clientCode.taking],
  },
  {
    ...node,
    entryPoints: ['src/server/node/main.ts'],
    outfile: 'dist/server/node.js',
    plugins: [...shared.plugins, serverCode.taking],
  },
];

/** Bundles for the browser, each one file, for a worker of an extension can load no other. */
const browserProduct = () => [
  {
    ...worker,
    format: 'cjs',
    stdin: clientCode.givingLazily('src/client/extension.browser.ts'),
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  {
    ...worker,
    format: 'iife',
    globalName: 'rostrum',
    footer: { js: 'if (typeof module === "object") module.exports = rostrum;' },
    stdin: serverCode.giving('src/server/browser/main.ts'),
    outfile: 'dist/server/browser.js',
  },
];

/** Not in the package of the extension. */
const commandLine = {
  ...node,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [...shared.plugins, noEntityNames, knowledgeFile],
};

/** Test files of one room, bundled one by one so that mocha can name them, and the programs that they start. */
const testRoom = (room) => {
  const entryPoints = readdirSync(`test/${room}`, { recursive: true })
    .filter((name) => /\.(?:test|process)\.ts$/.test(name) || name === 'index.ts')
    .map((name) => join(`test/${room}`, name));
  const outdir = `out/test/${room}`;
  return room === 'web'
    ? {
        ...worker,
        format: 'cjs',
        entryPoints: ['test/web/index.ts'],
        outdir,
        outbase: `test/${room}`,
        external: ['vscode'],
      }
    : { ...node, minify: false, entryPoints, outdir, outbase: `test/${room}`, external: ['vscode', 'mocha'] };
};

const bench = { ...node, minify: false, entryPoints: ['test/bench/main.ts'], outfile: 'out/bench/main.js' };
const coverage = {
  ...node,
  minify: false,
  entryPoints: ['test/coverage/main.ts'],
  outfile: 'out/coverage/main.js',
};

const lean = (options) => ({
  ...options,
  plugins: [...options.plugins, noEntityNames, ...(production ? [tersely] : [])],
});
if (production) rmSync('dist', { recursive: true, force: true });

async function run(bundles) {
  if (args.includes('--watch')) for (const options of bundles) await (await context(options)).watch();
  else await Promise.all(bundles.map((options) => build(options)));
}

if (tests.length > 0) {
  for (const room of tests) rmSync(`out/test/${room}`, { recursive: true, force: true });
  await run(tests.map(testRoom).filter(({ entryPoints }) => entryPoints.length > 0));
} else {
  await run([...product.map(lean), commandLine, bench, coverage]);
  await run(browserProduct().map(lean));
}
