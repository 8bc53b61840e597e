import { addEntry, addForm, isAbbreviation, newGlossary, type Addition } from '../../core/glossary/workspace/additions';
import { formKey } from '../../core/glossary/formKey';
import { LineIndex } from '../../core/model/lineIndex';
import {
  entryChoicesRequest,
  formOwnerRequest,
  glossaryAdditionRequest,
  glossaryFilesRequest,
  type FormOwner,
  type GlossaryAddition,
  type GlossaryEdit,
} from '../../protocol';
import { glossaryFiles } from '../glossaries/glossaryFiles';
import type { GlossaryView } from '../glossaries/glossaries';
import { Refused, type Handlers } from '../handle';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

/** Requests of those who write into glossaries of their own. */
export function registerOwnTermRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn(glossaryFilesRequest, [], ({ document }) => glossaryFiles(document, session()));

  handlers.onOwn(glossaryAdditionRequest, null, ({ file, addition }) => {
    const uri = canonicalUri(file);
    if (!session().glossaries.holds(uri)) throw new Refused('This is no glossary file.');
    return addition.kind === 'term' ? addTerm(uri, addition, session()) : addFormTo(uri, addition, session());
  });

  handlers.onOwn(formOwnerRequest, null, ({ form }) => ownerOf(form, session().glossaries.views()) ?? null);

  handlers.onOwn0(entryChoicesRequest, [], () => {
    const entries = [...session().workspace.knowledge.glossary.entries()].filter(({ byNumber }) => !byNumber);
    const choices = entries.map(({ id, name, aliases, abbreviations }) => ({
      id,
      name,
      detail: [...abbreviations, ...aliases].join(', '),
    }));
    return choices.sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

function addTerm(
  uri: string,
  { name, definition }: Extract<GlossaryAddition, { kind: 'term' }>,
  { glossaries }: Session,
): GlossaryEdit {
  const taken = ownerOf(name, glossaries.views());
  if (taken !== undefined) throw new Refused(`“${name}” stands for “${taken.name}” in your glossary already.`);
  const view = glossaries.view(uri);
  return editOf(uri, view, addEntry(view?.file.text ?? newGlossary, { name, definition }));
}

/** An entry of one's own gets the form where it is written; any other one gets an entry that extends it. */
function addFormTo(
  uri: string,
  { id, form }: Extract<GlossaryAddition, { kind: 'form' }>,
  { glossaries, workspace }: Session,
): GlossaryEdit {
  const entry = workspace.knowledge.glossary.get(id);
  if (!entry) throw new Refused(`There is no entry “${id}”.`);
  const taken = ownerOf(form, glossaries.views());
  if (taken !== undefined) throw new Refused(`“${form}” stands for “${taken.name}” in your glossary already.`);
  const chosen = glossaries.view(uri);
  const views = [...(chosen ? [chosen] : []), ...glossaries.views().filter((view) => view !== chosen)];
  const written = views
    .flatMap((view) => view.file.entries.map((one) => ({ view, one })))
    .filter(({ one }) => one.id === id);
  const best = written.find(({ one }) => !one.extends) ?? written.find(({ view }) => view === chosen);
  const added = best && addForm(best.view.file, best.one, form);
  if (best && added) return editOf(best.view.file.uri, best.view, added);
  const key = isAbbreviation(form) ? 'abbreviations' : 'aliases';
  return editOf(uri, chosen, addEntry(chosen?.file.text ?? newGlossary, { extends: id, [key]: [form] }));
}

/** The entry of somebody's own that has a form. */
function ownerOf(form: string, views: readonly GlossaryView[]): FormOwner | undefined {
  const key = formKey(form);
  const entries = views.flatMap(({ file }) => file.entries);
  const owner = entries.find(({ forms }) => forms.some(({ text }) => formKey(text) === key));
  return owner && { id: owner.id, name: owner.entry.name || owner.id };
}

function editOf(uri: string, view: GlossaryView | undefined, { start, end, text, cursor }: Addition): GlossaryEdit {
  const before = view?.file.text ?? newGlossary;
  const after = `${before.slice(0, start)}${text}${before.slice(end)}`;
  const place = LineIndex.of(after).positionAt(start + cursor);
  if (!view) return { uri, created: after, edits: [], cursor: place };
  return { uri, edits: [{ range: view.lines.rangeOf({ start, end }), newText: text }], cursor: place };
}
