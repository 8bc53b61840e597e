// The workbench as a user handles it: files, hovers, outline, views, commands.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { placeOf } from './placeOf.mjs';

/** How often a hover is tried again: the extension may still be activating. */
const HOVER_TRIES = 20;
/** How often the quick input is opened again, and how long each time may take in ms: it hides when the focus moves. */
const QUICK_INPUT_TRIES = 6;
const QUICK_INPUT_TIMEOUT = 5000;
/** The same for a row of a tree that is expanded. */
const EXPAND_TRIES = 6;
/** Milliseconds within which a tree that is redrawn would forget a click. */
const EXPAND_SETTLES = 250;
const EXPAND_TIMEOUT = 5000;

export class Workbench {
  /** `page` shows a workbench; `screenshots` is the folder for its pictures. */
  constructor(page, screenshots) {
    this.page = page;
    this.screenshots = screenshots;
  }

  /** Waits for the workbench to stand. */
  async ready() {
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  }

  /** Saves what the window shows as `name`.png. */
  async screenshot(name) {
    mkdirSync(this.screenshots, { recursive: true });
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`), animations: 'disabled' });
  }

  /** Types into the quick input and takes the entry that matches: a file name, `>Command title` or `:line`. */
  async quickInput(text, entry = text) {
    const { keyboard } = this.page;
    const input = this.page.locator('.quick-input-widget input').first();
    const option = this.page.locator('.quick-input-list [role=option]', { hasText: entry }).first();
    for (let attempt = 1; ; attempt++) {
      try {
        await keyboard.press('F1');
        await input.fill(text, { timeout: QUICK_INPUT_TIMEOUT });
        await option.click({ timeout: QUICK_INPUT_TIMEOUT });
        return;
      } catch (error) {
        if (attempt === QUICK_INPUT_TRIES) throw error;
        await keyboard.press('Escape');
      }
    }
  }

  /** Runs a command by its title in the palette, such as `Rostrum: Refresh Themes`. */
  async command(title) {
    await this.quickInput(`>${title}`, title);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name) {
    await this.quickInput(name);
    await this.page.getByRole('tab', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Moves to a line, counted from 1. */
  async goToLine(line) {
    await this.quickInput(`:${line}`, `${line}`);
  }

  /** The text of the hover over words that the editor shows, once it matches. Throws when none comes that does. */
  async hoverText(word, expected = /\S/) {
    const { mouse } = this.page;
    const hover = this.page.locator('.monaco-hover:visible .hover-row');
    let text = '';
    for (let attempt = 0; attempt < HOVER_TRIES; attempt++) {
      const place = await this.page.evaluate(placeOf, word);
      if (!place) throw new Error(`The editor does not show "${word}"`);
      await mouse.move(place.x + 300, place.y + 150);
      await mouse.move(place.x, place.y, { steps: 4 });
      await hover
        .first()
        .waitFor({ timeout: 1500 })
        .catch(() => undefined);
      text = (await hover.allInnerTexts()).join('\n').trim();
      if (expected.test(text) && !text.startsWith('Loading')) return text;
    }
    throw new Error(`The hover over "${word}" says ${JSON.stringify(text)}, expected ${expected}`);
  }

  /** Moves the mouse and the keyboard's focus away, so that no hover covers the window. */
  async closeHover() {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(5, 5);
  }

  /** Waits until the editor shows its text in colours. */
  async coloured() {
    const words = this.page.locator('.editor-instance .view-line span span');
    const colours = (nodes) =>
      new Set(nodes.map((node) => node.ownerDocument.defaultView.getComputedStyle(node).color)).size;
    for (let tries = 0; tries < 50 && (await words.evaluateAll(colours)) < 3; tries++) await sleep(100);
  }

  /** Makes the side bar wider by so many pixels. */
  async widenSideBar(pixels) {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    const edge = { x: bar.x + bar.width, y: bar.y + bar.height / 2 };
    await this.page.mouse.move(edge.x, edge.y);
    await this.page.mouse.down();
    await this.page.mouse.move(edge.x + pixels, edge.y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Opens a view container of the activity bar. */
  async openContainer(title) {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${title}`) });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** Expands a view of the open container, when it is not. */
  async openView(title) {
    // The only view of a container has its header hidden.
    const header = this.header(title);
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  }

  /** Collapses a view of the open container, so that the others have its room. */
  async closeView(title) {
    const header = this.header(title);
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  /** The header of a view; after its title it may tell more. */
  header(title) {
    return this.page.locator(`.pane-header[aria-label^="${title}"][aria-label$="Section"]`);
  }

  /** The rows that a view shows. */
  rows(title) {
    return this.page
      .locator('.pane')
      .filter({ has: this.header(title) })
      .getByRole('treeitem');
  }

  /** A row of a view whose label matches, once there is one. */
  async row(title, label) {
    const row = this.page
      .locator('.pane')
      .filter({ has: this.header(title) })
      .getByRole('treeitem', { name: label })
      .first();
    await row.waitFor();
    return row;
  }

  /** Selects words of one line of the text in the active editor. */
  async select(words) {
    await this.command('View: Focus Active Editor Group');
    await this.page.keyboard.press('Control+f');
    await this.page.locator('.find-widget.visible .find-part textarea').fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.locator('[id="status.editor.selection"]', { hasText: `(${words.length} selected)` }).waitFor();
  }

  /** What the rows of a view say, once it has some. */
  async rowLabels(title) {
    const rows = this.rows(title);
    await rows.first().waitFor();
    return rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  }

  /** The labels of the outline of the open file. */
  async outline() {
    await this.openContainer('Explorer');
    await this.openView('Outline');
    return this.rowLabels('Outline');
  }

  /** Expands a row and waits until the view shows rows of the next level. */
  async expand(title, row) {
    const level = Number(await row.getAttribute('aria-level'));
    const expanded = row.and(this.page.locator('[aria-expanded="true"]'));
    for (let attempt = 1; ; attempt++) {
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.locator('.monaco-tl-twistie').click();
      try {
        await expanded.waitFor({ timeout: EXPAND_TIMEOUT });
        await this.rows(title)
          .and(this.page.locator(`[aria-level="${level + 1}"]`))
          .first()
          .waitFor({ timeout: EXPAND_TIMEOUT });
        // A tree that is redrawn just now forgets the click, at once or a little later.
        await this.page.waitForTimeout(EXPAND_SETTLES);
        if ((await row.getAttribute('aria-expanded')) === 'true') return;
      } catch (error) {
        if (attempt === EXPAND_TRIES) throw error;
      }
      if (attempt === EXPAND_TRIES) throw new Error('The row does not stay expanded.');
    }
  }

  /** The text that the editor has selected, as its status tells it: `Ln 3, Col 9 (10 selected)`. */
  async cursorStatus() {
    return this.page.locator('[id="status.editor.selection"]').innerText();
  }

  /** The milliseconds that VS Code reports for activating an extension. Throws when it is not running. */
  async activationTime(name) {
    await this.command('Developer: Show Running Extensions');
    const list = this.page.locator('.runtime-extensions-editor .monaco-list').first();
    const row = list.locator('.monaco-list-row').filter({ has: this.page.locator('.name', { hasText: name }) });
    await list.locator('.monaco-list-row').first().hover();
    for (let scrolls = 0; scrolls < 20 && (await row.count()) === 0; scrolls++) {
      await this.page.mouse.wheel(0, 200);
      await sleep(100);
    }
    const text = await row.locator('.activation-time').innerText({ timeout: 5000 });
    return Number(/(\d+)\s*ms/.exec(text)?.[1]);
  }
}
