import assert from 'node:assert/strict';
import { marked } from '../../support/marked';
import { parsed } from './parsed';

/** A text with each name of the glossary marked, and what they stand for. */
type Row = readonly [source: string, ...ids: string[]];

function reads(why: string, rows: readonly Row[]): void {
  suite(why, () => {
    for (const [source, ...ids] of rows) {
      test(source.replaceAll('\n', '⏎'), () => {
        const { text, spans } = marked(source);
        const found = parsed(text).terms.map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);
        assert.deepEqual(
          found,
          spans.map(({ start, end }, i) => `${text.slice(start, end)} → ${ids[i]}`),
        );
      });
    }
  });
}

reads('series of press releases', [['ECO/71, WHO/12 and ‹|WHO|›', 'world-health-organization']]);

reads('names amid capitals', [
  [
    'We heard ‹|UNDP|›, ‹|UNHCR|›, ‹|WFP|›, ‹|WHO|›, ‹|FAO|› and ‹|ILO|›.',
    'undp',
    'unhcr',
    'world-food-programme',
    'world-health-organization',
    'food-and-agriculture-organization',
    'international-labour-organization',
  ],
  ['‹|SADC|›, ‹|AU|›, ‹|EU|›.', 'sadc', 'african-union', 'european-union'],
  ['HELP FOR ALL WHO NEED IT'],
  ['HELP FOR ALL\nWHO NEED IT'],
  ['WHAT UNITES US\nIt is much.'],
  ['REPORT BY THE ‹|WHO|›', 'world-health-organization'],
  ['NO HELP FOR ALL WHO, IN TIME, NEED IT'],
  ['A REPORT OF THE ‹|UN|› ON HOPE', 'united-nations'],
  ['LE PRESIDENT PARLE AU CONSEIL\nLe Conseil et les membres du groupe dans la ville.'],
]);

reads('words in the plural', [
  ['no ‹|vetoes|› but ‹|arms embargoes|›', 'veto', 'arms-embargo'],
  ['Mr. Francis and his wife Alice met.'],
  ['the ‹|peacekeeper|›(s), all ‹|peace-keepers|›', 'peacekeeper', 'peacekeeper'],
]);

reads('what is no State, doctrine or initiative', [
  ['US$ 5 million, US $5 and 9 United States dollars; the ‹|US|› paid', 'united-states'],
  ['they paid the ‹|United States|› $5 million', 'united-states'],
  ['the rules of international law and the ‹|rule of international law|›', 'rule-of-law'],
  [
    'we need action for lakes and action for ‹|peacekeeping|›; ‹|Action for Peacekeeping|›',
    'peacekeeping',
    'action-for-peacekeeping',
  ],
  ['the ‹|CTBTO|› and the ‹|CTBT|›', 'ctbto', 'comprehensive-nuclear-test-ban-treaty'],
]);

const oasAndUnion = ['organization-of-american-states', 'european-union'];
const frenchOwners = ['nato', 'france'];

reads('organs and offices of others', [
  ['the Secretary-General of ‹|NATO|› and ‹|NATO|› Secretary-General Costa', 'nato', 'nato'],
  ['a statement by the Secretary-General of the ‹|League of Arab States|›', 'league-of-arab-states'],
  ['the Special Representative of the Secretary-General of the ‹|OSCE|›', 'osce'],
  ['a Secretary-General of the Ruritanian Peasant Party'],
  ['the Secretary General of the World Rivers Organization, its Technical Secretariat'],
  ['the ‹|Secretary-General|› of the world Organization', 'secretary-general'],
  ['the ‹|OAS|› General Assembly; the presidency of the Council of the ‹|European Union|›', ...oasAndUnion],
  ['the North Tundra General Assembly, the general assembly of shareholders'],
  ['the Security Council of ‹|Armenia|›, ‹|Armenia|›’s Security Council', 'armenia', 'armenia'],
  ['the National Human Rights Council, the Third Committee of the Knesset, the Secretariat of State'],
  [
    'le Secrétaire général de l’‹|OTAN|› et le Conseil de sécurité nationale de la ‹|France|› et du pays',
    ...frenchOwners,
  ],
  ['la Asamblea General de la ‹|OEA|› y el mundo para los países y las ciudades', 'organization-of-american-states'],
]);

reads('organs and offices of the United Nations', [
  ['the ‹|Security Council of the United Nations|›', 'security-council'],
  ['the ‹|General Assembly|› of this Organization', 'general-assembly'],
  ['the ‹|Secretary-General|› of our Organization and of the world', 'secretary-general'],
  ['the consideration by the ‹|Security Council|› of ‹|Armenia|›', 'security-council', 'armenia'],
  ['‹|Armenia|›’s ‹|Security Council|› seat', 'armenia', 'security-council'],
  [
    'the recognition by the ‹|General Assembly|› of the ‹|PLO|›',
    'general-assembly',
    'palestine-liberation-organization',
  ],
  ['the Second and ‹|Third Committees|›, the Ninth ‹|General Assembly|›', 'third-committee', 'general-assembly'],
  ['the Norwegian ‹|Secretary-General|›', 'secretary-general'],
]);

reads('abbreviations in French and Spanish', [
  [
    'La ‹|FNUOD|›, l’‹|ONUST|› et le ‹|PAM|› dans les pays de l’‹|UA|›; le ‹|HCDH|› et la ‹|CESAO|› du monde',
    ...['undof', 'untso', 'world-food-programme', 'african-union', 'ohchr', 'escwa'],
  ],
  [
    'El ‹|Programa Mundial de Alimentos|› y las ciudades; el ‹|PMA|› y el ‹|ACNUDH|› para los países',
    ...['world-food-programme', 'world-food-programme', 'ohchr'],
  ],
  [
    'Les ‹|pays les moins avancés|› dans le monde, et les ‹|PMA|› du groupe',
    ...['least-developed-countries', 'least-developed-countries'],
  ],
]);

const operativeParagraph = ['operative-paragraph', 'operative-paragraph'];

reads('the sense of words', [
  ['the ‹|enforced disappearance|› of two men', 'enforced-disappearance'],
  ['they used ‹|cluster munitions|› and ‹|IEDs|›', 'cluster-munition', 'improvised-explosive-device'],
  ['the ‹|P5+1|› and the ‹|P5|›', 'p5-plus-1', 'permanent-members'],
  ['joined ‹|OP-CAT|›, see ‹|OP|› 5 of the ‹|operative paragraph|›', 'optional-protocol', ...operativeParagraph],
  ['the ‹|Vice-Presidents of the General Assembly|›', 'vice-president-of-the-general-assembly'],
  ['the ‹|Deputy Special Representative of the Secretary-General|›', 'deputy-special-representative'],
  ['‹|United Nations Day|› at the ‹|United Nations|›', 'united-nations-day', 'united-nations'],
  ['some general comments; its ‹|General Comments|›', 'general-comment'],
]);

reads('the name of who speaks', [
  [
    'Statement by Mr. Ines Chad, Minister of Trade of Elbonia\n\nMr. President,\n\nWe thank ‹|Chad|› for the floor.',
    'chad',
  ],
  ['STATEMENT BY MR. JAN TEN-POW, MINISTER OF TRADE OF ELBONIA\n\nMr. President,\n\nWe thank you.'],
]);

reads('rules of international law are no rule of law', [
  ['The rules of international law and the ‹|rule of law|› hold.', 'rule-of-law'],
]);

reads('footnote marks that a copy has set behind the words', [
  ['the ‹|Law of the Sea Convention|›1 and the ‹|Security Council|›23', 'unclos', 'security-council'],
  ['Resolution2 of the Council1234, and COP7 is no ‹|COP|›', 'conference-of-the-parties'],
]);

reads('names that begin with the initials of the Organization', [
  ['the ‹|UN Conference on Trade and Development|›', 'unctad'],
  ['the ‹|Office of the UN High Commissioner for Human Rights|›', 'ohchr'],
  ['un programme pour les pays'],
]);

reads('the Charter without its full name', [
  ['We uphold the ‹|Charter|›.', 'un-charter'],
  ['The Olympic Charter is old. By the Charter, games are peaceful.'],
  ['The ‹|UN Charter|› is ours. Under the ‹|Charter|›’s Articles we act.', 'un-charter', 'un-charter'],
  ['the Charter of Paris, its Charter, the charter, a Charter for Rivers'],
  [
    'The ‹|OAU|› Charter came later than the ‹|UN Charter|›; our ‹|Charter|› stands.',
    'organization-of-african-unity',
    'un-charter',
    'un-charter',
  ],
]);

reads('an abbreviation of the glossary beside its name with slips', [
  [
    'the ‹|Intemational Criminal Court|› (‹|ICC|›). The ‹|ICC|› ruled.',
    'international-criminal-court',
    'international-criminal-court',
    'international-criminal-court',
  ],
  ['the International Court of Canoes (‹|ICC|›). The ‹|ICC|› rowed.', 'abbr/ICC', 'abbr/ICC'],
]);

reads('an organ at the end of a heading', [
  ['Note by the ‹|Secretariat|›\nThe ‹|Secretariat|› has the honour to report.', 'secretariat', 'secretariat'],
]);

reads('initials with full stops', [
  [
    'The ‹|U.N. Security Council|› met; the ‹|U.S.|› and the ‹|U.S.S.R.|› spoke at the ‹|U.N.|› as J.F. Costa and P.Q. Novak did.',
    'security-council',
    'united-states',
    'soviet-union',
    'united-nations',
  ],
]);
