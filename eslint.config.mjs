import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const only = (paths, patterns, message) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: paths.map((name) => ({ name, message })),
      patterns: patterns.map((group) => ({ group: [group], message })),
    },
  ],
});

const beyondClient = ['**/core/parse/**', '**/core/corpus/**', '**/core/features/**', '**/server/**', '**/cli/**'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/host/node_modules/', 'test/host/.*/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['test/{bench,coverage}/**/*.ts', 'test/editor/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: only(
      ['vscode', ...builtins],
      ['vscode-language*', '**/server/**', '**/client/**', '**/cli/**', '**/protocol'],
      'The core is pure: text in, facts out.',
    ),
  },
  {
    files: ['src/server/**/*.ts'],
    ignores: ['src/server/node/**'],
    rules: only(
      ['vscode', ...builtins],
      ['**/client/**', '**/cli/**'],
      'The server runs in Node and in a worker; Node lives in server/node.',
    ),
  },
  {
    files: ['src/server/node/**/*.ts'],
    rules: only(['vscode'], ['**/client/**', '**/cli/**'], 'The server serves any client.'),
  },
  {
    files: ['src/client/**/*.ts'],
    ignores: ['src/client/node/**'],
    rules: only(
      builtins,
      beyondClient,
      'The client asks the server and runs in a browser too; Node lives in client/node.',
    ),
  },
  {
    files: ['src/client/node/**/*.ts'],
    rules: only([], beyondClient, 'The client asks the server; it analyses nothing.'),
  },
  prettier,
);
