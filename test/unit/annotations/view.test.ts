import assert from 'node:assert/strict';
import { facetCounts, filterNotes, isShowAll, showAll, toggled } from '../../../src/client/annotations/view/filter';
import { groupNotes, inOrder, type Grouping } from '../../../src/client/annotations/view/groups';
import { firstLine, noteState, readable, shortened } from '../../../src/client/annotations/view/note';
import { neighbour } from '../../../src/client/annotations/view/walk';
import { ids, note, orphaned } from './notes';

const notes = [
  note('late', { at: 90, labels: ['clearance', 'style'], text: 'Ask Côte d’Ivoire.' }),
  note('early', { at: 10, author: 'Bo Chen', resolved: true }),
  note('lost', { anchoring: orphaned, labels: ['clearance'] }),
  note('other', { path: 'b10.txt', at: 5, author: '', anchoring: { state: 'edited', span: { start: 5, end: 9 } } }),
  note('second', { path: 'b2.txt', at: 5 }),
];

suite('state of a note', () => {
  test('tells what the note asks for; once resolved, nothing', () => {
    assert.deepEqual(notes.map(noteState), ['open', 'resolved', 'orphaned', 'edited', 'open']);
    assert.equal(noteState(note('x', { resolved: true, anchoring: orphaned })), 'resolved');
    assert.equal(noteState(note('x', { anchoring: { state: 'ambiguous', candidates: [] } })), 'ambiguous');
  });
});

suite('texts of notes', () => {
  test('take the first line that has words', () => {
    assert.equal(firstLine(note('x', { text: '---\n\n  Who   says so?\nNobody.' })), 'Who says so?');
    assert.equal(firstLine(note('x', { text: '' })), '');
    assert.equal(firstLine(note('x', { text: '> ## Is **this** `agreed`?' })), '## Is this agreed?');
    assert.equal(firstLine(note('x', { text: '- see [Article 2 ~~3~~](https://e.org/a) ' })), 'see Article 2 3');
    assert.equal(firstLine(note('x', { text: '2. was_the_year [x' })), 'was_the_year [x');
  });

  test('read without the marks of Markdown', () => {
    assert.equal(
      readable('Check **this**:\n\n- see [Article 2](https://e.org/a)\n- `x`'),
      'Check this: see Article 2 x',
    );
  });

  test('are cut between words, within long words where they must be', () => {
    assert.equal(shortened('one two\nthree', 20), 'one two three');
    assert.equal(shortened('one two three', 9), 'one two…');
    assert.equal(shortened('internationalisation', 9), 'internat…');
    for (const longest of [2, 5, 8, 12]) assert.ok(shortened('one two three four', longest).length <= longest);
  });
});

suite('groups of notes', () => {
  const grouped = (by: Grouping) => groupNotes(notes, by).map((group) => `${group.key}: ${ids(group.notes)}`);

  test('by document, in the order of paths and of the text, those without a place first', () => {
    assert.deepEqual(grouped('document'), [
      'file:///w/a.txt: lost early late',
      'file:///w/b2.txt: second',
      'file:///w/b10.txt: other',
    ]);
  });

  test('by label, a note under each of its labels, those without at the end', () => {
    assert.deepEqual(grouped('label'), ['clearance: lost late', 'style: late', ': early second other']);
  });

  test('by author, the unnamed at the end', () => {
    assert.deepEqual(grouped('author'), ['Ann Lee: lost late second', 'Bo Chen: early', ': other']);
  });

  test('by state, the most urgent first', () => {
    assert.deepEqual(grouped('state'), ['orphaned: lost', 'edited: other', 'open: late second', 'resolved: early']);
  });
});

suite('filter of notes', () => {
  const shown = (filter: Partial<typeof showAll>) => ids(filterNotes(notes, { ...showAll, ...filter }));

  test('shows all when it asks for nothing', () => {
    assert.equal(filterNotes(notes, showAll), notes);
    assert.ok(isShowAll({ ...showAll, text: '  ' }));
    assert.ok(!isShowAll({ ...showAll, authors: [''] }));
  });

  test('finds words in comments, passages, labels, people and paths, whatever their case and accents', () => {
    assert.equal(shown({ text: 'cote ASK' }), 'late');
    assert.equal(shown({ text: 'chen' }), 'early');
    assert.equal(shown({ text: 'b10' }), 'other');
    assert.equal(shown({ text: 'style' }), 'late');
    assert.equal(shown({ text: 'ask chen' }), '');
    const answered = note('answered', { replies: [{ id: 'r', author: 'Cy', value: 'Done by noon' }] });
    assert.equal(ids(filterNotes([answered], { ...showAll, text: 'noon cy' })), 'answered');
  });

  test('takes any value of a list, and all lists together', () => {
    assert.equal(shown({ states: ['orphaned', 'resolved'] }), 'early lost');
    assert.equal(shown({ states: ['orphaned', 'open'], labels: ['clearance'] }), 'late lost');
    assert.equal(shown({ authors: [''] }), 'other');
  });

  test('counts what it could choose, and switches it', () => {
    assert.deepEqual(
      [...facetCounts(notes, 'labels')],
      [
        ['clearance', 2],
        ['style', 1],
      ],
    );
    const filter = toggled(toggled(showAll, 'labels', 'style'), 'states', 'open');
    assert.deepEqual(filter, { ...showAll, labels: ['style'], states: ['open'] });
    assert.deepEqual(toggled(toggled(filter, 'labels', 'style'), 'states', 'open'), showAll);
  });
});

suite('walking from note to note', () => {
  const walk = (document: string, offset: number, step: 1 | -1, thread = '') =>
    neighbour(notes, { document: `file:///w/${document}`, offset, thread }, step)?.thread.id;

  test('goes on in the document, then to the next one, and around', () => {
    assert.equal(walk('a.txt', 0, 1), 'early');
    assert.equal(walk('a.txt', 10, 1), 'late');
    assert.equal(walk('a.txt', 90, 1), 'second');
    assert.equal(walk('b10.txt', 5, 1), 'early');
    assert.equal(walk('b2.txt', 5, -1), 'late');
    assert.equal(walk('a.txt', 10, -1), 'other');
    assert.equal(walk('elsewhere.txt', 3, 1), 'early');
  });

  test('begins anywhere, and finds nothing among lost notes', () => {
    assert.equal(neighbour(notes, undefined, 1)?.thread.id, 'early');
    assert.equal(neighbour(notes, undefined, -1)?.thread.id, 'other');
    assert.equal(neighbour([note('lost', { anchoring: orphaned })], undefined, 1), undefined);
  });

  test('comes by every note of one place, and around in a single document', () => {
    const twins = [note('one', { at: 7 }), note('two', { at: 7 })];
    assert.deepEqual(ids(inOrder(twins)), 'one two');
    const from = (thread: string) => ({ document: 'file:///w/a.txt', offset: 7, thread });
    assert.equal(neighbour(twins, from('one'), 1)?.thread.id, 'two');
    assert.equal(neighbour(twins, from('two'), 1)?.thread.id, 'one');
    assert.equal(neighbour(twins, from('two'), -1)?.thread.id, 'one');
  });
});
