// Completion, the glossary view and the pages of entries on the packaged extension, as somebody types and clicks.
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { samplesDir } from '../host/lib/paths.mjs';
import { placeOf } from './placeOf.mjs';
import { openEditor } from './session.mjs';

const view = 'Glossary';

suite('writing with the glossary', function () {
  this.timeout(120_000);
  let editor;
  let workbench;
  let page;

  const suggestions = () => page.locator('.suggest-widget.visible');
  const suggestion = (label) => suggestions().getByRole('option', { name: label }).first();

  /** A new line at the end of the text in front, empty. */
  async function newLine() {
    await workbench.command('View: Focus Active Editor Group');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
  }

  /** Types as a person does, who rests before the last letter: this machine may be slower than a typist. */
  async function typed(words, last) {
    await page.keyboard.type(words, { delay: 60 });
    await page.waitForTimeout(1000);
    await page.keyboard.type(last);
  }

  suiteSetup(async () => {
    editor = await openEditor(samplesDir, { settings: { 'comments.openView': 'never' } });
    ({ workbench } = editor);
    ({ page } = workbench);
    await workbench.openFile('workshop-report.md');
    // A list that opens before the server can answer stays without its terms.
    await workbench.hoverText('HIPPO', /High-level Independent Panel/);
    await workbench.closeHover();
  });
  teardown(async function () {
    if (this.currentTest.isFailed())
      await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(' ', '-')}`);
  });
  suiteTeardown(() => editor?.close());

  test('terms are offered while somebody types in Markdown, and Tab takes one', async () => {
    await newLine();
    await typed('The good o', 'f');
    await suggestion(/^good offices/).waitFor();
    await workbench.screenshot('completion-markdown');
    await page.keyboard.press('Tab');
    await page.locator('.view-line', { hasText: /^The\sgood\soffices$/ }).waitFor();
  });

  test('no hover comes over the list of completions, and one comes when it is closed', async () => {
    await newLine();
    await typed('Of HIPPO and the good o', 'f');
    await suggestions().waitFor();
    const place = await page.evaluate(placeOf, 'HIPPO');
    await page.mouse.move(place.x, place.y, { steps: 4 });
    await page.waitForTimeout(2500);
    await workbench.screenshot('completion-hover');
    assert.equal(await page.locator('.monaco-hover:visible .hover-row').count(), 0);
    assert.ok(await suggestions().isVisible());
    await page.keyboard.press('Tab');
    await workbench.hoverText('HIPPO', /High-level Independent Panel/);
    await workbench.closeHover();
  });

  test('a snippet begins a statement', async () => {
    await newLine();
    await typed('un-statemen', 't');
    await suggestion(/^un-statement/).waitFor();
    await workbench.screenshot('completion-snippet');
    await page.keyboard.press('Tab');
    await page.locator('.view-line', { hasText: /^Mr\.\sPresident,$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('Enter begins a line and takes no term', async () => {
    await newLine();
    await typed('Sustaining pea', 'c');
    await suggestions().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x ');
    await page.locator('.view-line', { hasText: /^Sustaining\speac$/ }).waitFor();
  });

  test('the view shows what the document uses', async () => {
    await workbench.openContainer('Rostrum');
    for (const other of ['Themes', 'Cited Instruments', 'Annotations']) await workbench.closeView(other);
    await workbench.openView(view);
    await workbench.widenSideBar(180);
    const labels = await workbench.rowLabels(view);
    assert.match(labels[0] ?? '', /^Used in this document, workshop-report\.md, \d+ entries/);
    assert.match(labels[1] ?? '', /uses?/);
    await workbench.screenshot('glossary-view');
  });

  test('at the cursor a key opens the entry to the side, and its links are followed there', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile('statement-security-council.txt');
    await workbench.select('HIPPO');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Shift+E');
    const side = page.locator('.editor-group-container').nth(1);
    await side.getByRole('tab', { name: /hippo/ }).waitFor();
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await workbench.screenshot('entry-side');
    await frame.getByRole('listitem').getByRole('link').first().click();
    await side.getByRole('tab', { name: /^(?!.*hippo)/ }).waitFor();
    await workbench.screenshot('entry-side-followed');
  });
});
