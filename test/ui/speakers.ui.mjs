// Who speaks, on the packaged extension: the outline of a record, breadcrumbs, sticky scroll, turns by keyboard, the view.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { projectDir, samplesDir } from '../host/lib/paths.mjs';
import { openEditor } from './session.mjs';

const view = 'Speakers';
const record = 'verbatim-extract.txt';
const seeds = resolve(projectDir, '../shared/seeds');

/** The samples, and where they are on the machine the seeds beside them. */
function speeches() {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-speeches-'));
  cpSync(samplesDir, folder, { recursive: true });
  if (existsSync(seeds)) cpSync(seeds, folder, { recursive: true });
  return folder;
}

suite('who speaks', function () {
  this.timeout(120_000);
  let editor;
  let folder;
  let workbench;
  let page;

  suiteSetup(async () => {
    folder = speeches();
    editor = await openEditor(folder, {
      settings: { 'comments.openView': 'never', 'editor.stickyScroll.enabled': true, 'breadcrumbs.enabled': true },
    });
    ({ workbench } = editor);
    ({ page } = workbench);
    await workbench.openFile(record);
  });
  teardown(async function () {
    if (this.currentTest.isFailed())
      await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(' ', '-')}`);
  });
  suiteTeardown(async () => {
    await editor?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('the outline of a record names each turn with its country and speaking time', async () => {
    await workbench.outline();
    // The list shows only the rows that have room: the files make way.
    await page.locator('.pane-header').first().click();
    await (await workbench.row('Outline', /^Vell/)).waitFor();
    const labels = await workbench.rowLabels('Outline');
    assert.ok(
      labels.some((label) => /^Vell \(Orsava\)/.test(label)),
      labels.join(' | '),
    );
    await workbench.coloured();
    await workbench.screenshot('record-outline');
  });

  test('the keyboard goes from turn to turn', async () => {
    await workbench.goToLine(22);
    await workbench.command('View: Focus Active Editor Group');
    const line = async () => Number(/Ln (\d+)/.exec(await workbench.cursorStatus())?.[1]);
    const next = async (keys, from) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.press(keys);
      for (let tries = 0; tries < 60 && (await line()) === from; tries++) await page.waitForTimeout(100);
      return line();
    };
    const first = await line();
    const second = await next('j', first);
    const third = await next('j', second);
    assert.deepEqual([second > first, third > second], [true, true]);
    assert.equal(await next('Shift+j', third), second);
    await workbench.screenshot('record-next-turn');
  });

  test('breadcrumbs and sticky scroll tell whose words are on screen', async () => {
    await workbench.goToLine(41);
    const crumbs = page.locator('.breadcrumbs-control');
    await crumbs.getByText('Achterberg', { exact: false }).first().waitFor();
    await workbench.command('View: Focus Active Editor Group');
    const sticky = page.locator('.sticky-widget .sticky-line-content');
    for (let i = 0; i < 16 && !/Tarn|Achterberg|Vell/.test((await sticky.allInnerTexts()).join()); i++) {
      await page.keyboard.press('Control+ArrowDown');
      await page.waitForTimeout(150);
    }
    assert.match((await sticky.allInnerTexts()).join(), /Tarn|Achterberg|Vell/);
    await workbench.screenshot('record-sticky');
  });

  test('a turn is copied with its citation, and opened where nothing can be changed', async () => {
    await workbench.goToLine(41);
    await workbench.command('Rostrum: Copy Turn with Citation');
    await page.getByText(/Copied: Rosalind Achterberg \(Castellan Isles\), S\/PV\.19999, 12 September 2024/).waitFor();
    await workbench.command('Rostrum: Open Turn in an Editor of Its Own');
    await page.getByRole('tab', { name: /^Rosalind Achterberg \(Castellan Isles\)\.txt/ }).waitFor();
    await page
      .locator('.view-line', { hasText: /^Rosalind\sAchterberg\s\(Castellan/ })
      .first()
      .waitFor();
    await workbench.screenshot('record-turn');
    await workbench.command('View: Close Editor');
  });

  test('the view leads from a country to a person, documents and turns', async () => {
    await workbench.openContainer('Rostrum');
    await workbench.openView(view);
    for (const other of ['Themes', 'Cited Instruments', 'Annotations']) await workbench.closeView(other);
    await workbench.widenSideBar(220);
    await workbench.expand(view, await workbench.row(view, /^Orsava/));
    await workbench.expand(view, await workbench.row(view, /^Vell/));
    const level = (number) => workbench.rows(view).and(page.locator(`[aria-level="${number}"]`));
    await workbench.expand(view, level(3).first());
    await level(4).first().click();
    await workbench.screenshot('speakers-country');
  });

  test('the same people stand by office', async () => {
    await workbench.command('Rostrum: Group Speakers by Office');
    await workbench.expand(view, await workbench.row(view, /^Secretariat and envoys|^Representatives of States/));
    if (existsSync(seeds)) {
      await workbench.expand(view, await workbench.row(view, /^Khaled Khiari/));
    }
    await workbench.screenshot('speakers-office');
    await workbench.command('Rostrum: Group Speakers by Country');
  });
});
