import assert from 'node:assert/strict';
import { statusRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';

suite('server: files whose encoding was guessed', () => {
  test('are in the index, told in its status, and marked when they are opened', async () => {
    const uri = 'file:///w/old.txt';
    const files = new MemoryFiles({ [uri]: 'Mr. President,\n\nThe État.\n', 'file:///w/new.txt': 'Mr. President,\n' });
    files.guessed.add(uri);
    const client = serverPair(files);
    await client.start();
    const status = await client.connection.sendRequest(statusRequest);
    assert.deepEqual([status.documents, status.guessed], [2, [uri]]);
    await client.open(uri, 'Mr. President,\n\nThe \ufffdtat.\n');
    await client.until(() => client.diagnostics.has(uri));
    const [diagnostic] = client.diagnostics.get(uri) ?? [];
    assert.match(JSON.stringify(diagnostic?.message), /no UTF-8.*Windows-1252/);
    assert.equal(diagnostic?.code, 'guessed-encoding');
    await client.stop();
  });
});
