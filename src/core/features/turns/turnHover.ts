import type { OutlineItem } from '../../model/speech';
import type { Span } from '../../model/span';
import { paragraph, type Block, type Run } from '../blocks';
import { writtenDate } from '../dates';
import { shorten } from '../excerpt';
import { meetingSummary } from '../meeting';
import { documentsOf } from '../speakers/levels';
import { speakerNamed } from '../speakers/people';
import { plural } from '../uses';
import type { DocumentView, World } from '../view';
import { turnDetail, turnOf } from './turns';

const linkedDocuments = 3;
const labelLength = 64;
const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Who speaks at `offset` (UTF-16) of the words that announce a turn or a speech, how long, and where else. */
export function turnHover(
  view: DocumentView,
  offset: number,
  world: World,
  rate: number,
): { readonly span: Span; readonly blocks: readonly Block[] } | undefined {
  const item = view.speech.outline.find(
    ({ kind, speaker, start, headEnd }) =>
      speaker !== undefined && (kind === 'turn' || kind === 'speech') && start <= offset && offset < headEnd,
  );
  if (!item) return undefined;
  return { span: { start: item.start, end: item.headEnd }, blocks: explain(item, view, world, rate) };
}

function explain(item: OutlineItem, view: DocumentView, world: World, rate: number): readonly Block[] {
  const { speaker = '' } = item;
  const turn = turnOf(item, view, rate);
  const role = view.speech.speakers.find(({ name }) => name === speaker)?.role;
  const office = role === undefined || role === speaker ? '' : ` · ${role}`;
  const blocks: Block[] = [
    paragraph({ text: turn.label, style: 'strong' }, office),
    paragraph(`${turnDetail(turn)} at ${rate} words a minute`),
  ];
  const meeting = item.kind === 'turn' ? meetingSummary(view.speech.header) : '';
  if (meeting !== '') blocks.push(paragraph(meeting));
  const person = speakerNamed(speaker, view.uri, world);
  if (!person || person.isOffice) return blocks;
  const others = documentsOf(person.id, world).filter(({ uri }) => uri !== view.uri);
  if (others.length === 0) return blocks;
  const here = person.appearances.find(({ uri, name }) => uri === view.uri && name === speaker);
  const who = here?.probably
    ? `Probably ${person.name}, who`
    : person.name === speaker
      ? 'Also'
      : `${person.name}, who also`;
  blocks.push(paragraph(`${who} speaks in ${plural(others.length, 'other document')}:`));
  blocks.push({
    kind: 'list',
    items: others.slice(0, linkedDocuments).map(({ uri, label, probably }): Run[] => {
      const date = world.snapshot.document(uri)?.header.date;
      return [
        { text: shorten(label, labelLength), link: { kind: 'place', place: { uri, range: documentStart } } },
        { text: `${date ? `, ${writtenDate(date)}` : ''}${probably ? ' (probably the same person)' : ''}` },
      ];
    }),
  });
  return blocks;
}
