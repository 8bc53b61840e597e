import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { hoverAt, openSpeech, placeOf, rostrumReady } from './rostrum';
import { seeds, skipWithoutSeeds } from './seeds';

suite('hover on real documents', () => {
  let report: vscode.TextDocument;

  suiteSetup(async function () {
    skipWithoutSeeds(this);
    await rostrumReady();
    report = await openSpeech(seeds.workshopReport);
  });

  test('a Charter article', async () => {
    const news = await openSpeech(seeds.pressReport);
    assert.match(await hoverAt(news, 'Article |99 of the Charter'), /Article 99/);
  });

  test('Charter chapters, each its own', async () => {
    const debate = await openSpeech(seeds.debate);
    assert.match(await hoverAt(debate, 'Chapter |VI of the United Nations Charter'), /Chapter VI\b/);
    const briefing = await openSpeech(seeds.briefing);
    assert.match(await hoverAt(briefing, 'Guided by Cha|pter VIII'), /Chapter VIII\b/);
  });

  test('a glossary term by its abbreviation', async () => {
    assert.match(await hoverAt(report, 'recommendation of the HI|PPO'), /High[- ]Level Independent Panel/);
  });

  test('a glossary term by its name', async () => {
    const debate = await openSpeech(seeds.debate);
    assert.match(await hoverAt(debate, 'The good off|ices of the Secretary-General'), /good offices/i);
  });

  test('an abbreviation that the document itself defines', async () => {
    assert.match(await hoverAt(report, 'The initiative of EM|FA'), /Ministry of Foreign Affairs/);
  });

  test('a resolution cited without its year', async () => {
    assert.match(await hoverAt(report, 'Security Council Resolution 13|25'), /1325 ?\(2000\)/);
  });

  test('no United Nations Charter on the Charter of another organization', async () => {
    assert.equal(placeOf(report, 'amend its Char|ter').line, 99);
    assert.equal(await hoverAt(report, 'amend its Char|ter'), '');
  });

  test('no Security Council inside of a longer name', async () => {
    for (const marked of ['the Arab Peace and Secu|rity Council', 'the Arab Peace and Security Coun|cil']) {
      assert.doesNotMatch(await hoverAt(report, marked), /United Nations Security Council|fifteen|15 members/i);
    }
  });
});
