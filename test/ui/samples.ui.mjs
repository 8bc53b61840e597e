// What a user meets first, on the packaged extension and the speeches that ship with it.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { samplesDir } from '../host/lib/paths.mjs';
import { openEditor } from './session.mjs';

suite('the packaged extension on the sample speeches', function () {
  this.timeout(120_000);
  let editor;
  let workbench;

  suiteSetup(async () => {
    editor = await openEditor(samplesDir, {
      settings: { 'rostrum.annotations.author': 'Amina Clerk', 'comments.openView': 'never' },
    });
    ({ workbench } = editor);
    await workbench.openFile('statement-security-council.txt');
  });
  teardown(async function () {
    if (this.currentTest.isFailed())
      await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(' ', '-')}`);
    await workbench.closeHover();
  });
  suiteTeardown(() => editor?.close());

  test('a hover explains a Charter article', async () => {
    // The link of the reference may be shown before the server has answered.
    await workbench.hoverText('Article 99', /Secretary-General/);
  });

  test('a hover counts the uses in all documents', async () => {
    await workbench.hoverText('Chapter VI', /in [2-9] documents/);
    await workbench.screenshot('hover');
  });

  test('the outline shows the sections of the speech', async () => {
    const labels = await workbench.outline();
    assert.ok(labels.length >= 3, `too few sections: ${labels.join(' | ')}`);
    assert.ok(
      labels.some((label) => label.includes('Mr. President')),
      labels.join(' | '),
    );
    await workbench.screenshot('outline');
  });

  test('the Themes view leads from a theme to a passage', async () => {
    await workbench.openContainer('Rostrum');
    await workbench.openView('Themes');
    for (const other of ['Cited Instruments', 'Annotations']) await workbench.closeView(other);
    await workbench.widenSideBar(160);
    const rows = workbench.rows('Themes');
    await rows.first().waitFor();
    const regional = rows.filter({ hasText: /regional cooperation/i }).first();
    await workbench.expand('Themes', regional);
    await workbench.expand('Themes', rows.filter({ hasText: /workshop/i }).first());
    await workbench.screenshot('themes');
    await rows.and(workbench.page.locator('[aria-level="3"]')).first().click();
    await workbench.page.getByRole('tab', { name: /^workshop-report\.md/ }).waitFor();
    assert.match(await workbench.cursorStatus(), /selected/);
    await workbench.coloured();
    await workbench.screenshot('theme-passage');
  });

  test('a note stands at its passage and in the Annotations view', async () => {
    const { page } = workbench;
    await workbench.openFile('statement-security-council.txt');
    await workbench.select('It is the first promise of the Charter');
    await workbench.command('Rostrum: Add Note');
    const note = page.locator('.review-widget');
    await note.locator('.monaco-editor').waitFor();
    await page.keyboard.type('Compare Article 1 (1), and what HIPPO said of the *primacy of politics*.');
    await page.keyboard.press('Control+Enter');
    await note.getByRole('link', { name: 'HIPPO' }).waitFor();
    await note.locator('.review-thread-reply-button').click();
    await page.keyboard.type('The panel of 2015 put it first as well.');
    await page.keyboard.press('Control+Enter');
    await workbench.openView('Annotations');
    await (await workbench.row('Annotations', /^Compare Article 1/)).click();
    await workbench.command('Rostrum: Label Note...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'agreed language' }).click();
    await page.keyboard.press('Enter');
    await workbench.row('Annotations', /agreed language/);
    await workbench.closeHover();
    await workbench.screenshot('annotations');
  });

  test('VS Code reports a short activation', async () => {
    const milliseconds = await workbench.activationTime('Rostrum');
    assert.ok(milliseconds < 1000, `${milliseconds} ms`);
    await workbench.screenshot('running-extensions');
  });
});
