import type { RomanceLanguage } from '../../glossary/languages';
import { typedCase } from './typedCapitals';

/** Words of which sentences are made: whoever has typed one of them in full wants no term that begins so. */
const common: Readonly<Record<'en' | RomanceLanguage, ReadonlySet<string>>> = {
  en: wordSet(`about above after again all also am among an and any are as at back be been before being below between both
    but by can could did do does done down each even ever every far few first for from full further get give had has have
    having he her here hers him his how if in into is it its just last least less let like long made make many may me might
    more most much must my near need new next no nor not now of off often old on once one only or other our ours out over
    own part per put rather same say see shall she should since so some still such take than that the their them then there
    these they this those though through thus to today together too two under until up upon us very was way we well were
    what when where whether which while who whom whose why will with within without would year yes yet you your`),
  fr: wordSet(`au aux avec bien ce ces cette comme dans de des du elle en est et eux fait il ils je la le les leur lui mais
    me même nos notre nous on ont ou où par pas plus pour qu que qui sa sans se ses si son sont sous sur tous tout très un
    une vers vos votre vous y`),
  es: wordSet(`al así como con cual de del desde donde dos el ella en entre era es esa ese esta este fue ha hasta hay la las
    le les lo los más me mi muy ni no nos o os para pero por que quien se ser si sido sin sobre son su sus también tan te
    toda todo tu un una unos y ya`),
};

/** Whether the words typed are one common word; all in capitals they are an abbreviation that looks like one. */
export function isCommonWord(typed: string, language: RomanceLanguage | undefined): boolean {
  return typedCase(typed) !== 'capitals' && common[language ?? 'en'].has(typed.toLowerCase());
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
