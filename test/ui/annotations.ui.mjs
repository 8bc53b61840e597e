// A note's life on the packaged extension: written, answered, labelled, edited around, lost and found again.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { projectDir, samplesDir } from '../host/lib/paths.mjs';
import { openEditor } from './session.mjs';

const seedsDir = join(projectDir, '../shared/seeds');

/** Words of a real speech where the real ones are at hand, else of a sample. */
const scene = existsSync(seedsDir)
  ? {
      folder: seedsDir,
      file: '001_162f946d508f3ca9.txt',
      passage:
        'The OIC brings together 57 Member States and represents a vital political, economic, cultural and religious constituency.',
      inside: 'cultural and religious',
      insideNow: 'cultural, legal and religious',
      sentence: 'of growing geopolitical complexity',
      proposed: 'like this one',
      lookAlike:
        'The League brings together 22 Member States and represents an important political, economic, cultural and religious constituency.',
    }
  : {
      folder: samplesDir,
      file: 'statement-security-council.txt',
      passage: 'Boats that used to greet one another now photograph one another.',
      inside: 'now photograph',
      insideNow: 'now film and photograph',
      sentence: 'in every currency that we count',
      proposed: 'in every currency',
      lookAlike: 'Ships that used to salute one another now film or photograph one another.',
    };

suite(`notes on ${scene.file}`, function () {
  this.timeout(120_000);
  let editor;
  let workbench;
  let page;

  /** The row of the annotations view that matches. */
  const row = (label) => workbench.row('Annotations', label);
  const file = () => join(editor.folder, scene.file);
  const save = () => workbench.command('File: Save');
  const widget = () => page.locator('.review-widget').first();

  suiteSetup(async () => {
    editor = await openEditor(scene.folder, {
      settings: { 'rostrum.annotations.author': 'Ann Lee', 'comments.openView': 'never' },
      viewport: { width: 1440, height: 900 },
    });
    ({ workbench } = editor);
    ({ page } = workbench);
    await workbench.openFile(scene.file);
    await workbench.openContainer('Rostrum');
    await workbench.openView('Annotations');
    await workbench.widenSideBar(200);
  });
  teardown(async function () {
    if (this.currentTest.isFailed())
      await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(' ', '-')}`);
  });
  suiteTeardown(() => editor?.close());

  test('a note is written on selected words', async () => {
    await workbench.screenshot('notes-none');
    await workbench.select(scene.passage);
    await workbench.command('Rostrum: Add Note');
    await widget().locator('.monaco-editor').waitFor();
    await page.keyboard.type('Is this **agreed language**? See Article 99.');
    await page.keyboard.press('Control+Enter');
    await widget().getByText('Is this agreed language?').waitFor();
    await row(/^Is this agreed language\?.*line \d+.*Ann Lee/);
    await workbench.screenshot('note');
  });

  test('a reply stands below it', async () => {
    await widget().locator('.review-thread-reply-button').click();
    await widget()
      .getByRole('button', { name: /^Reply \(/ })
      .waitFor();
    await page.keyboard.type('Yes, since 2005.');
    await page.keyboard.press('Control+Enter');
    await widget().getByText('Yes, since 2005.').waitFor();
    await row(/1 reply/);
  });

  test('labels are chosen from a list', async () => {
    await (await row(/^Is this agreed/)).click();
    await workbench.command('Rostrum: Label Note...');
    for (const label of ['clearance', 'agreed language']) {
      await page
        .locator('.quick-input-list [role=option], .quick-input-list .monaco-list-row', { hasText: label })
        .first()
        .click();
    }
    await workbench.screenshot('note-labels');
    await page.keyboard.press('Enter');
    await row(/clearance, agreed language/);
    await workbench.screenshot('note-labelled');
  });

  test('text put in above takes it along', async () => {
    const before = await lineOf(await row(/^Is this agreed/));
    await workbench.goToLine(2);
    await page.keyboard.press('Home');
    await page.keyboard.type('Excellencies,\n');
    await row(new RegExp(`^Is this agreed.*line ${before + 1}\\b`));
  });

  test('words changed inside are told', async () => {
    await workbench.select(scene.inside);
    await page.keyboard.type(scene.insideNow);
    await row(/^Is this agreed.*Words changed/);
    await workbench.screenshot('note-words-changed');
  });

  test('it is resolved and opened again', async () => {
    await (await row(/^Is this agreed/)).click();
    await workbench.command('Rostrum: Resolve Note');
    await row(/^Is this agreed.*Resolved/);
    await workbench.command('Rostrum: Reopen Note');
    await row(/^Is this agreed.*Words changed/);
  });

  test('a suggestion is shown as a difference and accepted', async () => {
    await workbench.select(scene.sentence);
    await workbench.command('Rostrum: Suggest Edit...');
    await page.locator('.quick-input-widget input').first().fill(scene.proposed);
    await workbench.screenshot('suggestion-input');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget input').first().fill('Shorter.');
    await page.keyboard.press('Enter');
    await row(/^Shorter\./);
    await (await row(/^Shorter\./)).click();
    await workbench.command('Rostrum: Show Suggestion as Difference');
    const proposed = new RegExp(scene.proposed.replace(/[^\w\s]/g, '.').replace(/\s+/g, '\\s'));
    await page.locator('.monaco-diff-editor .view-lines').filter({ hasText: proposed }).first().waitFor();
    await workbench.screenshot('suggestion-difference');
    await page
      .locator('.title-actions, .editor-actions')
      .getByRole('button', { name: /^Accept Suggestion/ })
      .first()
      .click();
    await row(/^Shorter\..*Resolved/);
    await workbench.openFile(scene.file);
    await save();
    await until(() => readFileSync(file(), 'utf8').includes(scene.proposed));
    await workbench.screenshot('suggestion-accepted');
  });

  test('boxes below lines that have notes keep their words while the text moves', async () => {
    const lines = [
      'Mr. President, I thank you.',
      'We support the mandate. We need time.',
      'Let me turn to aid. It is late.',
    ];
    writeFileSync(join(editor.folder, 'boxes.txt'), `${lines.join('\n\n')}\n`);
    await workbench.openFile('boxes.txt');
    const write = async (words, text) => {
      await workbench.select(words);
      await workbench.command('Rostrum: Add Note');
      await until(async () => {
        const focused = page.locator('.review-widget .comment-form-container.expand .monaco-editor.focused');
        return (await focused.count()) === 1 && (await focused.locator('.view-lines').innerText()).trim() === '';
      });
      await page.keyboard.type(text);
    };
    const notes = () => {
      const sidecar = join(editor.folder, '.rostrum/annotations/boxes.txt.jsonld');
      return existsSync(sidecar)
        ? JSON.parse(readFileSync(sidecar, 'utf8')).items.map((each) => JSON.stringify(each))
        : [];
    };
    const saved = async (text, words) => {
      await page.keyboard.press('Control+Enter');
      await until(() => notes().some((each) => each.includes(`"${text}"`)));
      assert.ok(notes().some((each) => each.includes(`"${text}"`) && each.includes(`"exact":"${words}"`)));
    };
    await write('We support', 'one');
    await saved('one', 'We support');
    await write('Let me turn', 'two');
    await saved('two', 'Let me turn');
    await write('need time', 'three');
    await write('It is late', 'four');
    await saved('four', 'It is late');
    await workbench.goToLine(1);
    await page.keyboard.press('Home');
    await page.keyboard.type('Excellencies,\n');
    await page.locator('.review-widget .comment-form-container.expand .monaco-editor').click();
    await saved('three', 'need time');
    await save();
    await workbench.openFile(scene.file);
  });

  test('the file replaced from outside: the note finds its words', async () => {
    const text = readFileSync(file(), 'utf8');
    const before = await lineOf(await row(/^Is this agreed/));
    writeFileSync(file(), `A new first line.\nAnd a second.\n${text}`);
    await row(new RegExp(`^Is this agreed.*line ${before + 2}\\b`));
  });

  test('a lost passage shows where the note could belong, and it is attached there', async () => {
    const text = readFileSync(file(), 'utf8');
    const passage = scene.passage.replace(scene.inside, scene.insideNow);
    assert.ok(text.includes(passage));
    writeFileSync(file(), `${text.replace(passage, '')}\n${scene.lookAlike}\n`);
    const lost = await row(/^Is this agreed.*(Orphaned|Ambiguous)/);
    await lost.locator('.monaco-tl-twistie').click();
    const candidate = await row(/^Candidate, \d+ % alike/);
    await candidate.click();
    await until(async () => (await workbench.cursorStatus()).includes('selected'));
    await workbench.screenshot('note-candidates');
    await candidate.hover();
    await candidate.getByRole('button', { name: 'Attach Here' }).click();
    await row(/^Is this agreed.*line \d+/);
    await workbench.screenshot('note-attached');
  });
});

async function lineOf(row) {
  return Number(/line (\d+)/.exec(await row.getAttribute('aria-label'))?.[1]);
}

async function until(holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never true: ${holds}`);
}
