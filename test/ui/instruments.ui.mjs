// The view of cited instruments on the packaged extension: walked, filtered, copied from, by keyboard too.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { samplesDir } from '../host/lib/paths.mjs';
import { openEditor } from './session.mjs';

const view = 'Cited Instruments';

suite('cited instruments of the sample speeches', function () {
  this.timeout(120_000);
  let editor;
  let workbench;
  let page;

  const row = (label) => workbench.row(view, label);
  const level = (number) => workbench.rows(view).and(page.locator(`[aria-level="${number}"]`));

  suiteSetup(async () => {
    editor = await openEditor(samplesDir, { settings: { 'comments.openView': 'never' } });
    ({ workbench } = editor);
    ({ page } = workbench);
    await workbench.openFile('workshop-report.md');
    await workbench.openContainer('Rostrum');
    await workbench.openView(view);
    await workbench.closeView('Themes');
    await workbench.closeView('Annotations');
    await workbench.widenSideBar(180);
  });
  teardown(async function () {
    if (this.currentTest.isFailed())
      await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(' ', '-')}`);
  });
  suiteTeardown(() => editor?.close());

  test('the groups stand in their order', async () => {
    const labels = await workbench.rowLabels(view);
    assert.deepEqual(
      labels.slice(0, 3).map((label) => label.split(',')[0]),
      ['Charter of the United Nations', 'Security Council resolutions', 'General Assembly resolutions'],
    );
    await workbench.screenshot('cited-groups');
  });

  test('a resolution leads to a document, a passage and its words', async () => {
    await workbench.expand(view, await row(/^Charter of the United Nations/));
    await workbench.expand(view, await row(/^Security Council resolutions/));
    const resolution = await row(/^Security Council resolution 1325 \(2000\)/);
    await workbench.expand(view, resolution);
    await workbench.expand(
      view,
      level(3)
        .filter({ hasText: /workshop/i })
        .first(),
    );
    await workbench.screenshot('cited-documents');
    await level(4).first().click();
    await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
    await workbench.coloured();
    await workbench.screenshot('cited-passage');
  });

  test('the keyboard walks the tree and finds all references', async () => {
    await (await row(/^Security Council resolution 2250/)).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+F12');
    await page.locator('.peekview-widget').waitFor();
    await workbench.screenshot('cited-references');
    await page.keyboard.press('Escape');
    await page.locator('.peekview-widget').waitFor({ state: 'detached' });
  });

  test('a filter is typed, told and cleared', async () => {
    await workbench.command('Rostrum: Filter Cited Instruments...');
    const input = page.locator('.quick-input-widget input').first();
    await input.fill('article 99');
    await row(/^Charter of the United Nations, Article 99/);
    await workbench.screenshot('cited-filtering');
    await page.keyboard.press('Enter');
    await workbench.header(view).getByText('“article 99”').waitFor();
    await workbench.screenshot('cited-filtered');
    await workbench.command('Rostrum: Clear Filter of Cited Instruments');
    await row(/^Security Council resolutions/);
  });

  test('what passes no filter says so', async () => {
    await workbench.command('Rostrum: Filter Cited Instruments...');
    await page.locator('.quick-input-widget input').first().fill('treaty of nowhere');
    await page.keyboard.press('Enter');
    await page.getByText('No cited instrument passes the filter.').waitFor();
    await workbench.screenshot('cited-none');
    await page.getByRole('button', { name: 'Clear Filter' }).click();
    await row(/^Security Council resolutions/);
  });

  test('citations are copied by key and pasted into a draft', async () => {
    await (await row(/^Security Council resolutions/)).click();
    await page.keyboard.press('Control+c');
    await page.getByText(/\d citations copied/).waitFor();
    await workbench.command('Create: New File...');
    await page.locator('.quick-input-list [role=option]', { hasText: 'Text File' }).first().click();
    await page.getByRole('tab', { name: /^Untitled-1/ }).waitFor();
    await page.keyboard.press('Control+v');
    await page.locator('.view-line', { hasText: /^Security\sCouncil\sresolution\s1325\s\(2000\)$/ }).waitFor();
    await workbench.screenshot('cited-pasted');
  });
});
