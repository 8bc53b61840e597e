import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { documentLabel } from '../../../src/core/features/uses';
import { stateOfCode } from '../../../src/core/glossary/stateCodes';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';

const knowledge = builtInKnowledge();
const { glossary } = knowledge;

suite('codes of States', () => {
  const table: readonly [code: string, year: number, name: string | undefined][] = [
    ['LKA', 2017, 'Sri Lanka'],
    ['LKA', 1965, 'Ceylon'],
    ['RUS', 1985, 'Union of Soviet Socialist Republics'],
    ['RUS', 1991, 'Russian Federation'],
    ['EGY', 1957, 'Egypt'],
    ['EGY', 1960, 'United Arab Republic'],
    ['DEU', 1980, 'Germany'],
    ['DDR', 1980, 'German Democratic Republic'],
    ['VAT', 2000, 'Holy See'],
    ['LKA', NaN, 'Sri Lanka'],
    ['ELB', 2015, undefined],
  ];
  for (const [code, year, name] of table) {
    test(`${code} in ${year} is ${name ?? 'nothing'}`, () => assert.equal(stateOfCode(code, year, glossary), name));
  }

  test('no two States share one, and every Member State has one', () => {
    const states = [...glossary.entries()].filter(({ kind }) => kind === 'member-state' || kind === 'observer');
    const codes = states.flatMap(({ code }) => code ?? []);
    assert.equal(new Set(codes).size, codes.length);
    const without = states.filter(({ code, until }) => code === undefined && until === undefined);
    assert.deepEqual(without, []);
  });

  test('a file of the General Debate Corpus is called by its State and year', () => {
    const label = (name: string) => {
      const { header } = parseSpeech('Mr. President, we are glad.', knowledge, { name });
      return documentLabel({ uri: `file:///w/${name}`, header });
    };
    assert.equal(label('LKA_72_2017.txt'), 'Sri Lanka, general debate 2017');
    assert.equal(label('ELB_70_2015.txt'), 'ELB_70_2015.txt');
  });
});
