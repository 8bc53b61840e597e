import assert from 'node:assert/strict';
import { glossaryFolders, isInFolder } from '../../src/server/glossaries/glossaryFolders';

suite('server: folders of glossaries', () => {
  const user = (setting: string, home?: string) => glossaryFolders([], setting, home).user;

  test("the user's folder is an absolute path, one below ~, or a URI", () => {
    assert.deepEqual(user('~/terms', 'file:///home/amina'), ['file:///home/amina/terms']);
    assert.deepEqual(user('~', 'file:///home/amina'), ['file:///home/amina']);
    assert.deepEqual(user(' /srv/my terms/ '), ['file:///srv/my%20terms']);
    assert.deepEqual(user('memfs://host/terms'), ['memfs://host/terms']);
  });

  test('nothing else names a folder: a relative path, another user, no home', () => {
    for (const setting of ['', 'terms', './terms', '~other/terms'])
      assert.deepEqual(user(setting, 'file:///h'), [], setting);
    assert.deepEqual(user('~/terms'), []);
  });

  test('a glossary lies right in the folder', () => {
    const { workspace } = glossaryFolders(['file:///w'], '', undefined);
    const holds = (path: string) => isInFolder(`file:///w/${path}`, workspace);
    assert.ok(holds('.rostrum/glossary/a.yaml'));
    assert.ok(holds('.rostrum/glossary/B.YML'));
    for (const path of ['.rostrum/glossary/a.txt', '.rostrum/glossary/more/a.yaml', '.rostrum/a.yaml', 'a.yaml']) {
      assert.ok(!holds(path), path);
    }
  });
});
