// Bundles the extension (dist/) and, with --tests, the tests (out/test/).
// usage: node esbuild.mjs [--production] [--tests [unit,server,editor,web]] [--watch]
import { build, context } from 'esbuild';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

const args = process.argv.slice(2);
const production = args.includes('--production');
const tests = args.includes('--tests') ? (args[args.indexOf('--tests') + 1] ?? '').split(',') : [];

/** `import files from './data/*.yaml'` gives the parsed files of a folder, in the order of their names. */
const yamlFolder = {
  name: 'yaml-folder',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\.yaml$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'yaml',
    }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'yaml' }, ({ path }) => {
      const folder = dirname(path);
      const wanted = basename(path).replace('*', '');
      const files = readdirSync(folder)
        .filter((name) => (basename(path).startsWith('*') ? name.endsWith(wanted) : name === wanted))
        .sort()
        .map((name) => join(folder, name));
      return {
        contents: JSON.stringify(files.map((file) => parse(readFileSync(file, 'utf8')))),
        loader: 'json',
        watchDirs: [folder],
        watchFiles: files,
      };
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
  },
  {
    ...worker,
    format: 'cjs',
    entryPoints: ['src/client/extension.browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['src/server/node/main.ts'], outfile: 'dist/server/node.js' },
  { ...worker, format: 'iife', entryPoints: ['src/server/browser/main.ts'], outfile: 'dist/server/browser.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

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

const entryExists = ({ entryPoints }) => entryPoints.length > 0 && entryPoints.every((entry) => existsSync(entry));
const lean = (options) => ({ ...options, plugins: [...options.plugins, noEntityNames] });
const wanted = tests.length > 0 ? tests.map(testRoom) : [...product.map(lean), bench];
if (production) rmSync('dist', { recursive: true, force: true });

if (args.includes('--watch')) {
  for (const options of wanted.filter(entryExists)) await (await context(options)).watch();
} else {
  for (const room of tests) rmSync(`out/test/${room}`, { recursive: true, force: true });
  await Promise.all(wanted.filter(entryExists).map((options) => build(options)));
}
