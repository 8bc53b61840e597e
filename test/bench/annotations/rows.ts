import {
  addWords,
  curlQuotes,
  deletePassages,
  deleteTenth,
  dropWords,
  editPassages,
  insertAbove,
  insertSomewhere,
  inTurn,
  mistype,
  moveTenth,
  plantLookAlikes,
  replaceWords,
  rewrap,
  swapSentences,
  untouched,
  type Perturb,
} from './perturb';

export interface Row {
  readonly name: string;
  readonly perturb: Perturb;
  /** The least share attached right, and the most attached wrong or falsely. */
  readonly goal?: { readonly right?: number; readonly wrong: number };
}

const eighth = 1 / 8;
const redraft = inTurn(insertSomewhere, moveTenth, replaceWords(0.05), rewrap);

/** What happens to a text between two drafts. */
export const rows: readonly Row[] = [
  { name: 'untouched', perturb: untouched, goal: { right: 0.995, wrong: 0.001 } },
  { name: 'text inserted above', perturb: insertAbove, goal: { right: 0.995, wrong: 0.001 } },
  { name: 're-wrapped', perturb: rewrap, goal: { right: 0.995, wrong: 0.001 } },
  { name: 'quotes curled', perturb: curlQuotes, goal: { right: 0.995, wrong: 0.001 } },
  { name: 'a tenth moved', perturb: moveTenth, goal: { right: 0.98, wrong: 0.001 } },
  { name: 'a tenth deleted', perturb: deleteTenth, goal: { right: 0.98, wrong: 0.001 } },
  { name: '1 % of words replaced', perturb: replaceWords(0.01), goal: { right: 0.995, wrong: 0.001 } },
  { name: '5 % of words replaced', perturb: replaceWords(0.05), goal: { right: 0.995, wrong: 0.001 } },
  { name: '15 % of words replaced', perturb: replaceWords(0.15), goal: { right: 0.98, wrong: 0.001 } },
  { name: '30 % of words replaced', perturb: replaceWords(0.3), goal: { wrong: 0.001 } },
  { name: 'redraft', perturb: redraft, goal: { right: 0.98, wrong: 0.001 } },
  {
    name: '(a) deleted, a look-alike elsewhere',
    perturb: inTurn(plantLookAlikes(eighth), deletePassages),
    goal: { wrong: 0.005 },
  },
  {
    name: '(b) edited, a look-alike elsewhere',
    perturb: inTurn(plantLookAlikes(eighth), editPassages(0.08)),
    goal: { right: 0.98, wrong: 0.001 },
  },
];

/** Beyond the usual: no goals are set for these. */
export const unusualRows: readonly Row[] = [
  { name: '(b) with a copy in full elsewhere', perturb: inTurn(plantLookAlikes(0), editPassages(0.08)) },
  { name: '(a) after a redraft', perturb: inTurn(plantLookAlikes(eighth), deletePassages, redraft) },
  { name: '(b) after a redraft', perturb: inTurn(plantLookAlikes(eighth), editPassages(0.08), redraft) },
  {
    name: 'a third deleted, 10 % replaced',
    perturb: inTurn(deleteTenth, deleteTenth, deleteTenth, deleteTenth, replaceWords(0.1)),
  },
  { name: '7 % of words lost, 7 % added', perturb: inTurn(dropWords(0.07), addWords(0.07)) },
  { name: '3 % of letters mistyped', perturb: mistype(0.03) },
  { name: 'sentences swapped, 5 % replaced', perturb: inTurn(swapSentences(0.5), replaceWords(0.05)) },
  {
    name: 'everything a little',
    perturb: inTurn(
      insertAbove,
      moveTenth,
      deleteTenth,
      insertSomewhere,
      replaceWords(0.06),
      dropWords(0.02),
      mistype(0.004),
      curlQuotes,
      rewrap,
    ),
  },
];
