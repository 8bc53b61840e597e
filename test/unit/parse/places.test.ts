import assert from 'node:assert/strict';
import { parsed } from './parsed';

const speech = '\n\nMr. President,\n\nWe speak of rivers.\n\nI thank you.\n';
const announced = 'Statement by Ms. Ines Costa, Permanent Representative of Elbonia to the United Nations\n';

suite('the place where a document was spoken', () => {
  const places: readonly (readonly [head: string, place: string | undefined])[] = [
    ['New York, 4 October 2041', 'New York'],
    ['4 OCTOBER 2041\nNEW YORK', 'New York'],
    ['NEW YORK\nFRIDAY, OCTOBER 4, 2041', 'New York'],
    ['4 October 2041, New York', 'New York'],
    ['(New York, 4 October 2041)', 'New York'],
    ['Friday, 4 October 2041 – New York', 'New York'],
    ['New York | 4 October 2041', 'New York'],
    ['United Nations, New York, 4 October 2041', 'New York'],
    ['4 October 2041\nLocation: United Nations, New York', 'New York'],
    ['Location\nGeneva\n\nDate\n4 October 2041', 'Geneva'],
    ['4 – 6 October 2041, Lunary, Ruritania', 'Lunary, Ruritania'],
    ['The Hague, the 4th of October 2041', 'The Hague'],
    ['Addis Ababa (Ethiopia), 4 October 2041', 'Addis Ababa'],
    ['Geneva, Palais des Nations, 4 October 2041', 'Geneva'],
    ['Held in Geneva on 4 October 2041', 'Geneva'],
    ['New York, le 1er novembre 2041', 'New York'],
    ['Consejo de Seguridad, Nueva York\n4 de octubre de 2041', 'Nueva York'],
    ['4 October 2041\nTrusteeship Council Chamber, New York', 'New York'],
    ['NEW YORK, USA, 4 October 2041', 'New York, USA'],
    ['New York: 4 October 2041', 'New York'],
    ['Remarks at the opening of the lake session in Geneva, 4 October 2041', 'Geneva'],
    ['Lake Lecture, Geneva, 4 October 2041', 'Geneva'],
    ['Vienna, Ruritania\n\nInes Costa\n\n4 October 2041', 'Vienna, Ruritania'],
    ['Vienna, Ruritania', 'Vienna, Ruritania'],
    [
      '4 October 2041, Addis Ababa: The Chairperson of the Lake Union follows with concern what happens.',
      'Addis Ababa',
    ],
    ['4 October 2041\n\nFollowing are the remarks of Jan Novak, as delivered, in Oster City today:', 'Oster City'],
    ['LUNARY,\n4 October 2041', 'Lunary'],
    ['4 October 2041\n\nLUNARY, 4 October (Ruritania News) - We meet by the lake.', 'Lunary'],
    ['Press Notice: 4 October 2041', undefined],
    ['4 October 2041\nNew York City', 'New York City'],
    ['Lakes of the world, remarks on the report of the river group, first part (New York, 4 October 2041)', 'New York'],
    ['Remarks at the river group of the Organization in Geneva, 4 October 2041', 'Geneva'],
    ['4 October 2041\n\nOpen debate on rivers\n\nGeneva , 4 October 2041', 'Geneva'],
    ['The Hague, the Netherlands, 4 October 2041', 'The Hague, Netherlands'],
    ['4 October 2041\n\n1-3 October 2041 | UN Headquarters, New York', 'New York'],
    ['4 October 2041\n\nNinth Meeting Geneva, 1-3 October 2041', 'Geneva'],
    ['4 October 2041\n\nThank you, Chair.', undefined],
    ['4 October 2041\nUNHQ, Conference Room 4', undefined],
    ['4 October 2041\nPeace, Development and Rights', undefined],
    ['4 October 2041\nJan Novak, Minister of Rivers', undefined],
    ['4 October 2041\nElbonia', undefined],
  ];
  for (const [head, place] of places) {
    test(JSON.stringify(head).slice(1, -1), () => assert.equal(parsed(announced + head + speech).header.place, place));
  }
});

test('the place may stand behind the day in the line that announces', () => {
  const line =
    '7 May 2041, Geneva - Statement on behalf of the River Union by H.E. Ms. Ines Costa, Ambassador of Elbonia';
  const { header } = parsed(line + speech);
  assert.deepEqual([header.date, header.place], ['2041-05-07', 'Geneva']);
});

suite('the organ in which a statement was made', () => {
  const organs: readonly (readonly [occasion: string, organ: string | undefined])[] = [
    ['Open debate of the UNSC', 'Security Council'],
    ['UNGA79 General Debate', 'General Assembly'],
    ['ECOSOC HLPF 2041', 'High-level Political Forum'],
    ['HRC54 – Interactive Dialogue', 'Human Rights Council'],
    ['C-34 General Debate', 'Special Committee on Peacekeeping Operations'],
    ['Commission on Narcotic Drugs, 67th session', 'Commission on Narcotic Drugs'],
    ['World Health Assembly', 'World Health Assembly'],
    ['HIGH-LEVEL POLITICAL FORUM', 'High-level Political Forum'],
    ['Intergovernmental Negotiations on Security Council reform', 'Intergovernmental Negotiations'],
    ['International Law Commission debate in the Sixth Committee', 'Sixth Committee'],
    ['Report of the International Law Commission, Sixth Committee', 'Sixth Committee'],
    ['80th session of the UN General Assembly Third Committee', 'Third Committee'],
    ['General Assembly, Second Committee', 'Second Committee'],
    ['United Nations 5th Committee: follow-up of Security Council resolution 40001', 'Fifth Committee'],
    ['UN Special Committee on the Charter', 'Special Committee on the Charter'],
    ['Economic and Social Council\nCommission on the Status of Women', 'Commission on the Status of Women'],
    ['Introductory statement to the Board of Governors', 'Board of Governors'],
    [
      'Executive Committee of the High Commissioner’s Programme',
      'Executive Committee of the High Commissioner’s Programme',
    ],
    ['Fifth session of the UN Environment Assembly', 'United Nations Environment Assembly'],
    ['At the Trusteeship Council Chamber', undefined],
  ];
  for (const [occasion, organ] of organs) {
    test(JSON.stringify(occasion).slice(1, -1), () =>
      assert.equal(parsed(`${announced}${occasion}\nNew York, 4 October 2041${speech}`).header.body, organ),
    );
  }
});
