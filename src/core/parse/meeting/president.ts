import { firstFrom } from '../../model/span';
import type { President } from '../../model/speech';
import type { DocumentText } from '../documentText';
import type { TurnLabel } from '../genres/record';
import { capitalised, courtesy, titledName, withoutCourtesy } from '../names';
import { headReach } from './number';

const office =
  '(?:Acting\\s|Temporary\\s|Vice[- ]|Co-)?(?:President|PRESIDENT|Chair(?:man|person|woman|s)?|CHAIR(?:MAN|PERSON|WOMAN)?)|Président(?:e|\\(e\\)|\\.e)?|PRÉSIDENTE?|Présidence|President[ea]|PRESIDENT[EA]|Presidencia|PRESIDENCIA';
const line = new RegExp(`^[ \\t*_]*(?:${office})[ \\t*_]*:`, 'gmu');
/** Dots that lead the eye from a name to its country, and the label of the column that another layout puts between. */
const leaders = /(?:[ \t]*[.…·_]){3,}|\b(?:Members|Membres|Miembros)\s*:/g;
const person = new RegExp(`^((?:(?:${courtesy})\\s*)*${titledName})((?:[,;]?\\s*\\([^()]{2,90}\\)){0,2})`, 'u');
/** What stands in brackets beside a name and is no country. */
const role = /^(?:(?:Acting|First|Temporary)\s)?(?:Vice|Co-|Chair|Président|President|Rapporteur|later|continued)/i;
const reach = 320;
/** A name ends before it. */
const nextParagraph = /(?<=\p{L})[ \t]*\n(?:[ \t]*\n\s*(?=\p{Lu})|(?=Contents|CONTENTS|Members))/gu;

/** Who presides over a meeting: whom the head names, else the country in whose name the presidency takes the floor. */
export function presidentOf(document: DocumentText, turns: readonly TurnLabel[]): President | undefined {
  return namedInHead(document.text, turns[0]?.start) ?? countryOfPresidency(document.text, turns);
}

function namedInHead(text: string, firstTurn: number | undefined): President | undefined {
  const head = text.slice(0, Math.min(headReach, firstTurn ?? headReach));
  for (const { index, 0: label } of head.matchAll(line)) {
    const from = index + label.length;
    const words = head
      .slice(from, from + reach)
      .replace(nextParagraph, ' | ')
      .replace(leaders, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const [, written, brackets = ''] = person.exec(words) ?? [];
    const name = withoutCourtesy(written ?? '').replace(/\p{Lu}[\p{Lu}'’-]+(?!\p{Ll})/gu, (word) => capitalised(word));
    const inside = [...brackets.matchAll(/\(([^()]+)\)/g)].map(([, each = '']) => each.trim());
    const country = inside.find((each) => !role.test(each));
    // Without a title and a country it may be anything that follows such a word.
    if (name === '' || (written === name && country === undefined)) continue;
    return { name, ...(country !== undefined && { country }) };
  }
  return undefined;
}

/**
 * "I shall now make a statement in my capacity as the representative of Elbonia": so the President of the Council says
 * for whom he or she speaks, and whose the presidency is.
 */
const capacity =
  /\bin\smy\s(?:national\s)?capacity\sas\s(?:the\s)?(?:representative\sof\s|(?!President)[^.,:;]{3,90}(?<!States|Kingdom|Republic)\sof\s)(?:the\s)?(\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|the)\s){0,2}\p{Lu}[\p{L}’'-]+){0,9})/gu;
const presiding = /^(?:Acting |Temporary )?(?:President|Chair)/;

function countryOfPresidency(text: string, turns: readonly TurnLabel[]): President | undefined {
  for (const { index, 1: country } of text.matchAll(capacity)) {
    const turn = turns[firstFrom(turns, index + 1) - 1];
    if (country !== undefined && turn?.role !== undefined && presiding.test(turn.role))
      return { country: country.replace(/\s+/g, ' ') };
  }
  return undefined;
}
