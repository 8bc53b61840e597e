import { otherLanguages } from '../glossary';
import { isAbbreviation } from '../workspace/additions';
import { languageOf, termOfForms, type ExchangedTerm, type ExchangedTerms } from './exchangedTerm';
import { xmlPieces, xmlText } from './xml';

/** A form as a TBX file gives it. */
interface Form {
  readonly language: string;
  text: string;
  /** `fullForm`, `acronym`, `abbreviation`, `shortForm`, ... */
  type: string;
  status: string;
}

/** An entry while it is read. */
interface Draft {
  readonly forms: Form[];
  definition: string;
  source: string;
  field: string;
}

const entries = new Set(['termEntry', 'conceptEntry']);
const languages = new Set(['langSet', 'langSec']);
const terms = new Set(['tig', 'ntig', 'termSec']);
/** Elements whose kind stands in an attribute; in other dialects the kind is the element's name. */
const typed = new Set(['descrip', 'termNote', 'admin', 'xref']);
const told = ['definition', 'subjectField', 'source', 'termType', 'administrativeStatus'] as const;
type Told = (typeof told)[number];

/** Terms of a TBX file (ISO 30042): version 2 (`martif`) and version 3 (`tbx`), kinds as attributes or as elements. */
export function tbxTerms(source: string): ExchangedTerms {
  const found: (ExchangedTerm | undefined)[] = [];
  let draft: Draft | undefined;
  let language = '';
  let form: Form | undefined;
  /** The element whose text is being collected, and how many of its name are open. */
  let into: { readonly element: string; readonly kind: Told | 'term'; depth: number; text: string } | undefined;
  for (const piece of xmlPieces(source)) {
    if (piece.kind === 'text') {
      if (into) into.text += piece.text;
    } else if (piece.kind === 'open') {
      const { name, attributes } = piece;
      if (into) {
        if (name === into.element) into.depth++;
      } else if (entries.has(name)) draft = { forms: [], definition: '', source: '', field: '' };
      else if (languages.has(name)) language = attributes.get('lang') ?? '';
      else if (draft && terms.has(name)) draft.forms.push((form = { language, text: '', type: '', status: '' }));
      else if (draft) {
        const kind = name === 'term' ? name : toldBy(typed.has(name) ? (attributes.get('type') ?? '') : name);
        if (kind) into = { element: name, kind, depth: 1, text: '' };
      }
    } else if (into) {
      if (piece.name === into.element && --into.depth === 0) {
        if (draft) take(into.kind, into.text.replace(/\s+/g, ' ').trim(), draft, form, language);
        into = undefined;
      }
    } else if (entries.has(piece.name)) {
      if (draft) found.push(finished(draft));
      draft = undefined;
      language = '';
    } else if (terms.has(piece.name)) form = undefined;
  }
  const usable = found.filter((term) => term !== undefined);
  return { terms: usable, skipped: found.length - usable.length };
}

function toldBy(kind: string): Told | undefined {
  return told.find((known) => known === kind);
}

function take(kind: Told | 'term', text: string, draft: Draft, form: Form | undefined, language: string): void {
  if (kind === 'term' && form) form.text = text;
  else if (kind === 'termType' && form) form.type = text;
  else if (kind === 'administrativeStatus' && form) form.status = text;
  else if (kind === 'subjectField') draft.field ||= text;
  else if (kind === 'source') draft.source ||= text;
  // A definition in another language says nothing to those who read English.
  else if (kind === 'definition' && (language === '' || languageOf(language) === 'en')) draft.definition ||= text;
}

function finished({ forms, definition, source, field }: Draft): ExchangedTerm | undefined {
  const usable = forms.filter(({ text, status }) => text !== '' && !/deprecated|superseded|rejected/i.test(status));
  const of = (wanted: string) => usable.filter(({ language }) => languageOf(language) === wanted);
  const english = of('en');
  const types = new Map(english.map(({ text, type }) => [text, type]));
  const isShort = (text: string) => {
    const type = types.get(text) ?? '';
    return /abbreviation|acronym|initialism/i.test(type) || (!/fullForm/i.test(type) && isAbbreviation(text));
  };
  const named = termOfForms(
    english.map(({ text }) => text),
    isShort,
  );
  if (!named) return undefined;
  const names = otherLanguages
    .map((language) => [language, [...new Set(of(language).map(({ text }) => text))]] as const)
    .filter(([, list]) => list.length > 0);
  return {
    ...named,
    names: Object.fromEntries(names),
    ...(definition && { definition }),
    ...(source && { source }),
    ...(field && { field }),
  };
}

/** Terms as a TBX-Basic file of version 3 (ISO 30042:2019), kinds as attributes. */
export function termsAsTbx(all: readonly ExchangedTerm[]): string {
  const concepts = all.map((term, i) => {
    const { name, aliases, abbreviations, names, definition, source, field } = term;
    const english = [
      ...[name, ...aliases].map((text) => termSection(text, 'fullForm')),
      ...abbreviations.map((text) => termSection(text, 'acronym')),
    ];
    const others = otherLanguages.flatMap((language) => {
      const sections = (names[language] ?? []).map((text) => termSection(text));
      return sections.length > 0 ? [languageSection(language, sections)] : [];
    });
    return [
      `      <conceptEntry id="c${i + 1}">`,
      ...(field ? [`        <descrip type="subjectField">${xmlText(field)}</descrip>`] : []),
      ...(definition ? [`        <descrip type="definition">${xmlText(definition)}</descrip>`] : []),
      ...(source ? [`        <admin type="source">${xmlText(source)}</admin>`] : []),
      languageSection('en', english),
      ...others,
      '      </conceptEntry>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Rostrum glossary</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.join('\n')}
    </body>
  </text>
</tbx>
`;
}

function languageSection(language: string, sections: readonly string[]): string {
  return [`        <langSec xml:lang="${language}">`, ...sections, '        </langSec>'].join('\n');
}

function termSection(text: string, type?: string): string {
  const note = type ? `<termNote type="termType">${type}</termNote>` : '';
  return `          <termSec><term>${xmlText(text)}</term>${note}</termSec>`;
}
