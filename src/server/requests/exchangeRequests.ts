import { Utils, URI } from 'vscode-uri';
import { termsAsCsv } from '../../core/glossary/exchange/csvTerms';
import { exchanged } from '../../core/glossary/exchange/exchangedTerm';
import { importGlossary } from '../../core/glossary/exchange/importedGlossary';
import { termsAsTbx } from '../../core/glossary/exchange/tbxTerms';
import { exportGlossaryRequest, importGlossaryRequest } from '../../protocol';
import { Refused, type Handlers } from '../handle';
import type { Session } from '../session';
import { refuse } from '../textGuard';
import { canonicalUri } from '../uris';

/** Requests of those who bring terms from other tools, or take them there. */
export function registerExchangeRequests(handlers: Handlers, session: () => Session): void {
  handlers.onOwn(importGlossaryRequest, null, ({ beside, name, text }) => {
    const { glossaries, workspace } = session();
    if (!glossaries.holds(canonicalUri(beside))) throw new Refused('This is no glossary file.');
    const problem = refuse(text);
    if (problem !== undefined) throw new Refused(`“${name}” cannot be imported. ${problem}`);
    const imported = importGlossary(name, text, workspace.knowledge.glossary);
    if (imported.added + imported.extended === 0) throw new Refused(`There is nothing new in “${name}”.`);
    const present = new Set(glossaries.views().map(({ file }) => file.uri));
    return { uri: freeName(beside, name, present), ...imported };
  });

  handlers.onOwn(exportGlossaryRequest, null, ({ format, all }) => {
    const entries = [...session().workspace.knowledge.glossary.entries()];
    const wanted = entries.filter(({ byNumber, origin }) => !byNumber && (all || origin));
    if (wanted.length === 0) throw new Refused('There are no terms of your own yet.');
    const terms = wanted.map(exchanged);
    return format === 'csv' ? termsAsCsv(terms) : termsAsTbx(terms);
  });
}

/** The URI of a glossary file that no other has, named after an imported one. */
function freeName(beside: string, name: string, present: ReadonlySet<string>): string {
  const stem =
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .replace(/^-|-$/g, '') || 'imported';
  const folder = Utils.dirname(URI.parse(beside));
  for (let number = 1; ; number++) {
    const uri = Utils.joinPath(folder, `${stem}${number > 1 ? `-${number}` : ''}.yaml`).toString();
    if (!present.has(uri)) return uri;
  }
}
