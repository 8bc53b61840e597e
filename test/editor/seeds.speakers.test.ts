// The view of speakers, over the real documents.
import assert from 'node:assert/strict';
import { commandIds } from '../../src/client/commandIds';
import type { Rostrum } from '../../src/client/activate';
import type { SpeakerItem } from '../../src/client/speakers/speakerItems';
import * as vscode from 'vscode';
import { rostrumReady } from './rostrum';
import { seeds, skipWithoutSeeds } from './seeds';

type Kind<K> = Extract<SpeakerItem, { kind: K }>;

suite('speakers of real documents', () => {
  let rostrum: Rostrum;

  suiteSetup(async function () {
    skipWithoutSeeds(this);
    rostrum = await rostrumReady();
  });
  teardown(async () => {
    await vscode.commands.executeCommand(commandIds.groupSpeakersByCountry);
    await vscode.commands.executeCommand(commandIds.clearSpeakerFilter);
  });

  async function below<K extends SpeakerItem['kind']>(kind: K, parent?: SpeakerItem): Promise<Kind<K>[]> {
    const items = (await rostrum.speakers.getChildren(parent)) ?? [];
    return items.filter((item): item is Kind<K> => item.kind === kind);
  }

  const person = async (name: string) => {
    const groups = await below('group');
    const people = (await Promise.all(groups.map((group) => below('person', group)))).flat();
    return people.find((item) => item.person.name === name);
  };

  test('one person in two documents, with the forms of the name and the turns', async () => {
    const khiari = await person('Khaled Khiari');
    assert.ok(khiari);
    const documents = await below('document', khiari);
    const files = documents.map(({ document }) => document.uri.slice(document.uri.lastIndexOf('/') + 1));
    assert.deepEqual(files.sort(), [seeds.debate, seeds.briefing].sort());
    assert.ok(documents.every(({ document }) => document.forms.some((form) => form.includes('Khiari'))));
    const [turn] = await below('passage', documents[0]);
    assert.match(turn?.passage.detail ?? '', /words, \d+ min/);
  });

  test('a filter leaves whom its words name, and is taken away again', async () => {
    await vscode.commands.executeCommand(commandIds.filterSpeakers, 'khiari');
    const groups = await below('group');
    assert.ok(groups.length > 0 && groups.every(({ expanded }) => expanded));
    const people = (await Promise.all(groups.map((group) => below('person', group)))).flat();
    assert.deepEqual(
      people.map((item) => item.person.name),
      ['Khaled Khiari'],
    );
    await vscode.commands.executeCommand(commandIds.clearSpeakerFilter);
    assert.ok((await below('group')).length > groups.length);
  });

  test('the same people stand by office', async () => {
    await vscode.commands.executeCommand(commandIds.groupSpeakersByOffice);
    const labels = (await below('group')).map(({ group }) => group.label);
    assert.ok(labels.includes('Secretariat and envoys'), labels.join());
    assert.equal((await person('Khaled Khiari'))?.parent.group.label, 'Secretariat and envoys');
  });
});
