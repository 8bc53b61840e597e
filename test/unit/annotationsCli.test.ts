import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { AnnotationLine } from '../../src/cli/annotations/json';

const program = resolve(process.env['ROSTRUM_DIST'] ?? 'dist', 'cli.js');
const built = existsSync(program);

suite(
  built ? 'annotations on the command line' : `annotations on the command line (${program} is not built)`,
  function () {
    this.timeout(30_000);
    const text = `Mr. President,

The great lakes of the north are deep. Peru thanks the Council for its work on the lakes of the north,
and repeats that the river basin must be shared by all who live along its banks.

The river basin is a trust. We ask for the support of the Council in the coming year.
`;
    const quoted = 'repeats that the river basin must be shared by all who live along its banks';
    const wrapped = 'the lakes of the north,\nand repeats that the river';
    let folder = '';

    suiteSetup(function () {
      if (!built) this.skip();
    });
    setup(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-'))));
    teardown(() => rmSync(folder, { recursive: true }));

    function write(path: string, content: string | Buffer): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    function page(document: string, ...items: readonly object[]): void {
      const content = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
      write(`.rostrum/annotations/${document}.jsonld`, JSON.stringify(content));
    }
    /** As another tool writes it, with just the two selectors of the W3C model; positions in code points. */
    function note(id: string, exact: string, more: object = {}, source = text) {
      const at = source.indexOf(exact);
      const start = [...source.slice(0, at)].length;
      return {
        id,
        type: 'Annotation',
        motivation: 'commenting',
        creator: { name: 'Ana' },
        body: [{ type: 'TextualBody', value: `About “${exact.slice(0, 12)}”.`, format: 'text/markdown' }],
        target: {
          source: 'a.txt',
          selector: [
            { type: 'TextPositionSelector', start, end: start + [...exact].length },
            {
              type: 'TextQuoteSelector',
              exact,
              prefix: source.slice(Math.max(0, at - 32), at),
              suffix: source.slice(at + exact.length, at + exact.length + 32),
            },
          ],
        },
        ...more,
      };
    }
    const label = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
    function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'annotations', ...args], {
        encoding: 'utf8',
        cwd: folder,
      });
      return { status, stdout, stderr };
    }
    const linesIn = (stdout: string) =>
      stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as AnnotationLine);

    test('--json tells for each annotation where its words stand', () => {
      write('a.txt', text);
      page('a.txt', note('urn:x:2', wrapped), note('urn:x:1', 'The great lakes'));
      const { status, stdout, stderr } = run('.', '--json');
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(linesIn(stdout), [
        {
          file: 'a.txt',
          id: 'urn:x:1',
          state: 'attached',
          line: 3,
          start: 0,
          end: 15,
          text: 'The great lakes',
          candidates: [],
        },
        {
          file: 'a.txt',
          id: 'urn:x:2',
          state: 'attached',
          line: 3,
          start: 79,
          endLine: 4,
          end: 26,
          text: wrapped,
          candidates: [],
        },
      ]);
    });

    test('positions count code points with one for a line end; columns count UTF-16 and the byte order mark', () => {
      const odd = `😀 ${text}`.replaceAll('\n', '\r\n');
      write('a.txt', Buffer.from(`\ufeff${odd}`, 'utf16le'));
      const only = (exact: string) => {
        const { target, ...rest } = note('urn:x:1', exact, {}, `😀 ${text}`);
        return { ...rest, target: { ...target, selector: target.selector.slice(0, 1) } };
      };
      page('a.txt', only(wrapped), { ...only('President'), id: 'urn:x:0' });
      const [, found] = linesIn(run('.', '--json').stdout);
      assert.deepEqual([found?.line, found?.start, found?.endLine, found?.end], [3, 79, 4, 26]);
      assert.equal(found?.text, wrapped.replace('\n', '\r\n'));
      const [first] = linesIn(run('.', '--json').stdout);
      assert.deepEqual([first?.line, first?.start, first?.end, first?.text], [1, 8, 17, 'President']);
    });

    test('what was edited is found, what is gone is an orphan without a place', () => {
      write('a.txt', `A new beginning.\n\n${text.replace('shared by all', 'shared among all')}`);
      page(
        'a.txt',
        note('urn:x:1', quoted),
        note('urn:x:2', 'Nobody ever spoke of glaciers and their melting ice', {}, 'x'),
      );
      const [orphan, edited] = linesIn(run('.', '--json').stdout);
      assert.deepEqual(
        [edited?.id, edited?.state, edited?.line, edited?.text],
        ['urn:x:1', 'edited', 6, quoted.replace('shared by all', 'shared among all')],
      );
      assert.deepEqual(orphan, { file: 'a.txt', id: 'urn:x:2', state: 'orphaned', candidates: orphan?.candidates });
    });

    test('changed words stay edited when an editor has noted them, until they are confirmed', () => {
      write('a.txt', text);
      const made = note('urn:x:1', 'The great lakes');
      const target = { ...made.target, 'rostrum:original': 'The small lakes' };
      page('a.txt', { ...made, target }, { ...made, id: 'urn:x:2' });
      assert.deepEqual(
        linesIn(run('.', '--json').stdout).map(({ state, text: words }) => [state, words]),
        [
          ['edited', 'The great lakes'],
          ['attached', 'The great lakes'],
        ],
      );
    });

    test('a reply stands where its thread does', () => {
      write('a.txt', text);
      const reply = { id: 'urn:x:2', type: 'Annotation', motivation: 'replying', body: 'Yes.', target: 'urn:x:1' };
      page('a.txt', note('urn:x:1', 'The great lakes'), reply);
      const [, found] = linesIn(run('.', '--json').stdout);
      assert.deepEqual(
        [found?.id, found?.replyTo, found?.line, found?.text],
        ['urn:x:2', 'urn:x:1', 3, 'The great lakes'],
      );
    });

    test('of a document that is gone all notes are orphans, with the reason', () => {
      page('2016/gone.txt', note('urn:x:1', 'The great lakes'));
      const { status, stdout } = run('.', '--json');
      assert.equal(status, 0);
      assert.deepEqual(linesIn(stdout), [
        {
          file: join('2016', 'gone.txt'),
          id: 'urn:x:1',
          state: 'orphaned',
          candidates: [],
          reason: 'The document is gone.',
        },
      ]);
      assert.match(run('check', '.').stdout, /gone\.txt: orphaned: “The great lakes” \(Ana\)/);
    });

    test('workspace folders inside are searched too, hidden folders and others are not', () => {
      write('inner/a.txt', text);
      for (const at of ['inner', 'inner/.git', 'node_modules/x']) {
        write(`${at}/.rostrum/annotations/a.txt.jsonld`, JSON.stringify([note('urn:x:1', 'The great lakes')]));
      }
      write('inner/.rostrum/annotations/notes.txt', 'no sidecar');
      const { stdout } = run(folder, '--json');
      assert.deepEqual(
        linesIn(stdout).map(({ file, state }) => [file, state]),
        [[join(folder, 'inner', 'a.txt'), 'attached']],
      );
    });

    test('an unreadable sidecar is an error, and the rest goes on', () => {
      write('a.txt', text);
      write('b.txt', text);
      write('.rostrum/annotations/a.txt.jsonld', '{"items": [');
      page('b.txt', note('urn:x:1', 'The great lakes'));
      for (const format of [['--json'], ['--csv'], []]) {
        const { status, stdout, stderr } = run('.', ...format);
        assert.equal(status, 1);
        assert.match(stderr, /^rostrum: \.rostrum.annotations.a\.txt\.jsonld: It is no JSON from line 1 on\.$/m);
        assert.match(stdout, /The great lakes/);
      }
      assert.equal(run('check', '.').status, 1);
    });

    test('a sidecar in which a merge left its markers is read from both sides', () => {
      write('a.txt', text);
      const side = (id: string) =>
        `${JSON.stringify({ type: 'AnnotationPage', items: [note(id, 'The great lakes')] })}\n`;
      const conflict = `<<<<<<< HEAD\n${side('urn:x:1')}=======\n${side('urn:x:2')}>>>>>>> other\n`;
      write('.rostrum/annotations/a.txt.jsonld', conflict);
      const { status, stdout } = run('.', '--json');
      assert.equal(status, 0);
      assert.deepEqual(
        linesIn(stdout).map(({ id, state }) => `${id} ${state}`),
        ['urn:x:1 attached', 'urn:x:2 attached'],
      );
    });

    test('check fails for lost notes and open clearance, until they are resolved', () => {
      write('a.txt', text);
      const resolved = { 'rostrum:resolved': true };
      const clearance = (more: object = {}) =>
        note('urn:x:1', 'The great lakes', { body: ['May we say so?', label('style'), label('Clearance')], ...more });
      const lost = (more: object = {}) => note('urn:x:2', 'Nobody ever spoke of glaciers and melting ice', more, 'x');
      page('a.txt', note('urn:x:1', 'The great lakes', { body: ['A.', label('style')] }));
      assert.deepEqual(run('check', '.'), { status: 0, stdout: '1 note, 0 to look at\n', stderr: '' });
      page('a.txt', clearance());
      assert.deepEqual(run('check', '.'), {
        status: 1,
        stdout: 'a.txt:3: open clearance: “The great lakes” (Ana)\n1 note, 1 to look at\n',
        stderr: '',
      });
      page('a.txt', clearance(resolved));
      assert.equal(run('check', '.').status, 0);
      page('a.txt', lost());
      assert.equal(run('check', '.').status, 1);
      page('a.txt', lost(resolved));
      assert.equal(run('check', '.').status, 0);
    });

    test('a note that could stand in two places is ambiguous, has candidates, and fails the check', () => {
      const sentence = 'We call upon all parties to respect the agreement.';
      write('a.txt', `${sentence}\n\n${'Other words stand here. '.repeat(5)}\n\n${sentence}\n`);
      const selector = [{ type: 'TextQuoteSelector', exact: sentence }];
      page('a.txt', { id: 'urn:x:1', type: 'Annotation', body: 'Which?', target: { source: 'a.txt', selector } });
      const [found] = linesIn(run('.', '--json').stdout);
      assert.equal(found?.state, 'ambiguous');
      assert.equal('line' in found, false);
      assert.deepEqual(found.candidates.map(({ line, start, end, text: words }) => [line, start, end, words]).sort(), [
        [1, 0, sentence.length, sentence],
        [5, 0, sentence.length, sentence],
      ]);
      assert.equal(run('check', '.').status, 1);
    });

    test('without --json people can read it, and no text steers the terminal', () => {
      write('a.txt', text);
      page('a.txt', note('urn:x:1', 'The great lakes', { body: ['Deep\u001b[31m?', label('fact-check')] }));
      assert.deepEqual(run('.'), {
        status: 0,
        stdout: 'a.txt\n    3 attached  “The great lakes” [fact-check]\n      Ana: Deep [31m?\n',
        stderr: '',
      });
    });

    test('--csv has one header and a record for each comment', () => {
      write('a.txt', text);
      write('b.txt', text);
      for (const name of ['a.txt', 'b.txt']) page(name, note('urn:x:1', 'The great lakes'));
      const records = run('.', '--csv').stdout.split('\r\n');
      assert.match(records[0] ?? '', /^file,title,symbol,date,section,line,state,/);
      assert.deepEqual(
        records.slice(1).map((record) => record.slice(0, 5)),
        ['a.txt', 'b.txt', ''],
      );
    });

    test('it reads and never writes', () => {
      write('a.txt', text);
      page('a.txt', { ...note('urn:x:1', 'The great lakes'), id: '' });
      const all = () =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((child) => child.isFile())
          .map((child) => [child.name, readFileSync(join(child.parentPath, child.name), 'utf8')]);
      const before = all();
      for (const args of [['.'], ['.', '--json'], ['.', '--csv'], ['check', '.']]) run(...args);
      assert.deepEqual(all(), before);
    });

    test('a folder without notes is no fault', () => {
      write('a.txt', text);
      assert.deepEqual(run('.'), { status: 0, stdout: 'No annotations.\n', stderr: '' });
      assert.deepEqual(run('.', '--json'), { status: 0, stdout: '', stderr: '' });
      assert.equal(run('check', '.').status, 0);
    });

    const wrongCalls: readonly (readonly [args: string[], message: RegExp])[] = [
      [[], /needs one folder/],
      [['check'], /needs one folder/],
      [['nowhere'], /no such folder: nowhere/],
      [['check', '.', '--json'], /unknown option --json/],
      [['.', '--json', '--csv'], /exclude each other/],
    ];
    for (const [args, message] of wrongCalls) {
      test(`a wrong call ends with 2: annotations ${args.join(' ')}`, () => {
        const { status, stdout, stderr } = run(...args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
      });
    }

    test('a file is no folder', () => {
      write('a.txt', text);
      assert.deepEqual(run('a.txt').status, 2);
    });
  },
);
