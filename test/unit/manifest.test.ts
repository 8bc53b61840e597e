import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { annotationCommandIds } from '../../src/client/annotations/annotationCommandIds';
import { commandIds } from '../../src/client/commandIds';
import { tokenModifiers, tokenTypes } from '../../src/core/features/tokens';
import { defaultSettings, readSettings } from '../../src/server/settings';

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
}
interface CommandEntry {
  readonly command: string;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly CommandEntry[];
    readonly menus: Readonly<Record<string, readonly CommandEntry[]>>;
    readonly keybindings: readonly CommandEntry[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, menus, keybindings, configuration } = manifest.contributes;
const declared = commands.map(({ command }) => command);
const settings = Object.assign({}, ...configuration.map(({ properties }) => properties)) as Record<string, Setting>;

/** Properties of contributions whose value the user reads. */
const visible = new Set([
  'title',
  'name',
  'description',
  'markdownDescription',
  'contents',
  'altText',
  'contextualTitle',
]);

suite('manifest', () => {
  test('declares the commands that the client registers, and no others', () => {
    const registered = [...Object.values(commandIds), ...Object.values(annotationCommandIds)];
    assert.deepEqual([...declared].sort(), registered.sort());
  });

  test('names only declared commands in menus, keys and links', () => {
    const named = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    const linked = [
      ...Object.values(strings)
        .join('\n')
        .matchAll(/command:(rostrum\.\w+)[?)]/g),
    ];
    const completing = [...manifestText.matchAll(/"onCommand:(rostrum\.\w+)"/g)];
    for (const [, command = ''] of [...linked, ...completing]) named.push(command);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((command) => !declared.includes(command)),
      [],
    );
  });

  test('hides commands that need an argument from the palette', () => {
    const hidden = menus['commandPalette']?.map(({ command }) => command) ?? [];
    for (const name of ['openEntry', 'openPassage', 'openPassageToSide', 'showUses'] as const) {
      assert.ok(hidden.includes(commandIds[name]), name);
    }
    for (const name of ['saveNote', 'editComment', 'saveComment', 'cancelComment', 'deleteComment'] as const) {
      assert.ok(hidden.includes(annotationCommandIds[name]), name);
    }
  });

  test('takes every user-visible string from package.nls.json, and leaves none there unused', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? ''));
    assert.deepEqual(
      [...used].filter((key) => !strings[key]),
      [],
      'missing',
    );
    assert.deepEqual(
      Object.keys(strings).filter((key) => !used.has(key)),
      [],
      'unused',
    );
    const literals: unknown[] = [];
    JSON.parse(JSON.stringify(manifest.contributes), (key, value: unknown) => {
      if (visible.has(key) && typeof value === 'string' && !/^%[\w.]+%$/.test(value)) literals.push(value);
      return value;
    });
    assert.deepEqual(literals, []);
  });

  test('gives every setting a scope, a default and a description', () => {
    for (const [name, setting] of Object.entries(settings)) {
      assert.ok(setting.scope, `${name} has no scope`);
      assert.ok('default' in setting, `${name} has no default`);
      assert.ok(setting.markdownDescription ?? setting.description, `${name} has no description`);
    }
  });

  test('has the defaults that the server has by itself', () => {
    const value: Record<string, unknown> = {};
    for (const [name, setting] of Object.entries(settings)) {
      const [, section = '', key] = name.split('.');
      value[section] = key ? { [key]: setting.default } : setting.default;
    }
    assert.deepEqual(readSettings(value), defaultSettings);
    assert.deepEqual(readSettings({}), defaultSettings);
  });

  test("declares the server's semantic tokens, with a colour for each", () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const declaredTypes = semanticTokenTypes.map(({ id }) => id);
    const declaredModifiers = semanticTokenModifiers.map(({ id }) => id);
    assert.deepEqual(declaredTypes, [...tokenTypes]);
    assert.deepEqual(
      declaredModifiers,
      tokenModifiers.filter((modifier) => modifier !== 'definition'),
    );
    const coloured = Object.keys(semanticTokenScopes[0]?.scopes ?? {});
    assert.deepEqual(coloured, [...declaredTypes, ...declaredModifiers.map((modifier) => `*.${modifier}`)]);
  });

  test('names only files that exist', () => {
    const paths = [...manifestText.matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(paths.length > 0);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });
});
