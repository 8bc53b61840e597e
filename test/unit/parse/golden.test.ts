import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../../src/cli/facts';
import { ownDocuments } from './documents';
import { parsed } from './parsed';

/** Facts that were read through and found right. `UPDATE=1` writes them anew; read the difference before it is kept. */
const folder = 'test/fixtures/expected';
const update = process.env['UPDATE'] === '1';

suite('facts of whole documents', () => {
  const documents = ownDocuments();
  for (const { name, text } of documents) {
    test(name, () => {
      const path = join(folder, `${name}.json`);
      const facts = pretty(factsOf(name, text, parsed(text, name)));
      if (update) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, facts);
      }
      assert.ok(existsSync(path), `${path} is missing: write it with UPDATE=1 and read it through`);
      assert.equal(facts, readFileSync(path, 'utf8'));
    });
  }

  test('no expected facts without a document', () => {
    const names = documents.map(({ name }) => `${name}.json`);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !names.includes(name)),
      [],
    );
  });
});

/** JSON with one fact a line, so that a difference shows the fact. */
function pretty(facts: object): string {
  const fields = Object.entries(facts).filter(([, value]) => value !== undefined);
  const lines = fields.map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = value.map((item) => `    ${JSON.stringify(item)}`);
    return `  ${JSON.stringify(key)}: [\n${items.join(',\n')}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
