/** Verbs of saying, as patterns: each kind of text has its own set. */

/** With which records and press releases tell what somebody said: "Mr. Novak (Elbonia), speaking for the Group, said that". */
export const reports =
  '(?:said|stated|observed|noted|remarked|asked|replied|recalled|pointed\\s+out|stressed|emphasi[sz]ed|drew\\s+attention|suggested|proposed|explained|announced|declared|expressed|welcomed|thanked|congratulated|supported|agreed|considered|felt|believed|thought|wished|introduced|invited|informed|reported|reminded|requested|reiterated|underlined|underscored|urged|wondered|added|concluded|regretted|commended|took\\s+note|called\\s+(?:on|upon|for)|spoke|read\\s+out|expressing|speaking|introducing|referring|replying|responding|reporting|reviewing|associating)';

/** What speakers do besides in press releases on meetings. */
export const recounts =
  '(?:described|outlined|detailed|briefed|rejected|voiced|highlighted|warned|echoed|condemned|praised|cited|shared|affirmed|countered|insisted|questioned|deplored|acknowledged|argued|told|presented|pledged|encouraged|hailed|cautioned|appealed|recounted|elaborated|advocated|appreciated|applauded|denounced|decried|disagreed|disputed|refuted|objected|pressed|recommended|reaffirmed|spotlighted|stressing|emphasi[sz]ing|noting|underscoring|underlining)';

/** The same in records in French and Spanish, which tell everything in the present. */
export const reportsElsewhere =
  '(?:dit|déclare|rappelle|souligne|estime|indique|ajoute|demande|remercie|propose|note|constate|appuie|réaffirme|annonce|présente|prie|invite|précise|explique|regrette|considère|fait\\s+(?:observer|remarquer|valoir|savoir)|se\\s+(?:félicite|dit|déclare)|dice|declara|señala|afirma|pide|agradece|recuerda|subraya|pregunta|observa|apoya|reafirma|presenta|considera|indica|añade|informa|explica|lamenta|expresa|anuncia|invita|acoge|se\\s+suma)';

/** By which a report names the speaker of what it quotes. */
export const attributes =
  /\b(?:said|says|saying|added|adds|stated|states|noted|stressed|stresses|told|announced|reminded|declared|emphasi[sz]ed|explained|continued|warned|recalled|argued|concluded|asked|urged|remarked|observed|affirmed|underlined|underscored|highlighted|asserted|insisted|described|reiterated|acknowledged|maintained|wrote|tweeted|called|pointed\s+out|replied|responded|commented|lamented|appealed|according\s+to|dit|declaró|dijo)\b/g;

/** Between a speaker's name and quoted words: "as Jan Novak once put it". */
export const quotes =
  '(?:said|says|saying|stated|states|briefed|wrote|writes|told|tells|declared|declares|remarked|observed|observes|noted|notes|stressed|stresses|warned|warns|added|adds|explained|explains|asked|asks|concluded|continued|insisted|affirmed|asserted|argued|proclaimed|announced|reminded|reminds|recalled|emphasi[sz]ed|underlined|underscored|pointed\\s+out|urged|replied|responded|acknowledged|lamented|exclaimed|commented|was\\s+quoted|put\\s+it|puts\\s+it|called|described|dit|déclaré|écrit|dijo|declaró|escribió)';

/** With which the press services tell of a briefing: hardly any speech has two of them on its first page. */
export const tells = /\b(?:said|told|added|noted|stressed|replied)\b/g;
