/** The words of a language around the numbers of development goals. */
export interface GoalWords {
  /** Where {@link noun} may begin: a part of it, and how many letters stand before that. */
  readonly beginnings: readonly (readonly [part: string, before: number])[];
  /** `full`: a goal whatever the document; `goal`, `target`: where it speaks of them. */
  readonly noun: RegExp;
  /** What joins two numbers. */
  readonly gap: RegExp;
  /** Goals of somebody else: "Millennium Development Goal 4", "MDG Goal 8", "Aichi Biodiversity Target 11". */
  readonly foreign: RegExp;
  readonly ofTheGoals: RegExp;
  readonly ofOthers: RegExp;
  /** What the document speaks of, where a bare "Goal 8" stands: the goals of 2015, in a group, or those of 2000. */
  readonly family: RegExp;
}

/** "Sustainable Development Goals 6 and 14", "SDG-16", "Goal 16", "targets 3.8 and 5.6". */
export const englishGoals: GoalWords = {
  beginnings: [
    ['Sustainable', 0],
    ['SDG', 0],
    ['Goal', 0],
    ['Global', 0],
    ['arget', 1],
  ],
  noun: /(?<full>Sustainable\s+Development\s+Goals?|Global\s+Goals?|SDGs?(?:\s+[Gg]oals?)?)(?:\s+[Tt]argets?)?|(?<goal>Goals?)|(?<target>[Tt]argets?)/y,
  gap: /\s*,\s*(?:(?:and|or)\s+)?(?=\d)|\s+(?:and|or|to|through|&)\s+(?=\d)|\s?[-–]\s?(?=\d)/y,
  foreign:
    /(?:Millennium|Development|MDGs?|Strateg\w+|Policy|Aichi|Biodiversity|Framework|Programme|Education|EFA|Corporate|Decade)\s+$/,
  ofTheGoals:
    /^\s*,?\s*(?:of|in|under)\s+(?:the\s+)?(?:(?:SDGs?|2030\s+Agenda|Agenda\s+2030|Sustainable)\b|(?:Goal|SDG)\s)/,
  ofOthers: /^\s*,?\s*(?:of|in|under)\s+(?:the\s+)?(?:Millennium|MDGs?|Aichi|Strategic|Kunming)\b/,
  family:
    /(Sustainable\s+Development\s+Goal|SDG|2030\s+(?:Development\s+)?Agenda|Agenda\s+2030|2030\s+[Ss]ustainable)|Millennium\s+(?:Development\s+)?Goal|MDG|Millennium\s+Declaration/g,
};

/** "Objectifs de développement durable 6 et 14", "ODD 16", "l’objectif 5", "la cible 16.1", "ODS 5", "la meta 8.7". */
export const romanceGoals: GoalWords = {
  beginnings: [
    ['bjecti', 1],
    ['bjetiv', 1],
    ['ODD', 0],
    ['ODS', 0],
    ['cible', 0],
    ['meta', 0],
    ['Cible', 0],
    ['Meta', 0],
  ],
  noun: /(?<full>[Oo]bjectifs?\s+de\s+développement\s+durable|[Oo]bjetivos?\s+de\s+[Dd]esarrollo\s+[Ss]ostenible|OD[DS](?!\p{L}))|(?<goal>[Oo]bjectifs?|[Oo]bjetivos?)|(?<target>[Cc]ibles?|[Mm]etas?)/uy,
  gap: /\s*,\s*(?:(?:et|ou|[yeo])\s+)?(?=\d)|\s+(?:et|ou|à|au|[yeoa]|al)\s+(?=\d)|\s?[-–]\s?(?=\d)/y,
  foreign: /(?:OMD|ODM|Aichi)\s+$/,
  ofTheGoals:
    /^\s*,?\s*(?:des?|du|del|de\s+l[ao]s?)\s+(?:l['’])?(?:OD[DS]|Programme|Agenda\s+2030|[Oo]bjectif|[Oo]bjetivo)/,
  ofOthers:
    /^\s*,?\s*(?:des?|du|del|de\s+l[ao]s?)\s+(?:\p{L}+\s+(?:du|del)\s+)?(?:[Mm]illénaire|[Mm]ilenio|OMD|ODM|Aichi|Kunming)/u,
  family:
    /([Oo]bjectifs?\s+de\s+développement\s+durable|[Oo]bjetivos?\s+de\s+[Dd]esarrollo\s+[Ss]ostenible|OD[DS]|(?:Programme|Agenda)\s+(?:de\s+[\p{L}\s]{1,40}à\s+l['’]horizon\s+)?2030)|[Mm]illénaire|Milenio|OMD|ODM/gu,
};
