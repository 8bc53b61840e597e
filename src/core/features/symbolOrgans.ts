/**
 * What the elements of document symbols stand for, after the "United Nations Document Symbols" guide of the Dag
 * Hammarskjöld Library. Elements that are not here are told as they are written.
 */

/** First elements, and prefixes of more elements that name a body of their own; the longest one counts. */
export const bodies: ReadonlyMap<string, string> = table(`
A: General Assembly
A/AC.96: Executive Committee of the High Commissioner's Programme
A/AC.105: Committee on the Peaceful Uses of Outer Space
A/AC.109: Special Committee on decolonization
A/AC.115: Special Committee against Apartheid
A/AC.121: Special Committee on Peacekeeping Operations
A/AC.131: United Nations Council for Namibia
A/AC.138: Committee on the Peaceful Uses of the Sea-Bed
A/AC.159: Ad Hoc Committee on the Indian Ocean
A/AC.182: Special Committee on the Charter
A/AC.183: Committee on the Exercise of the Inalienable Rights of the Palestinian People
A/AC.198: Committee on Information
A/AC.237: Intergovernmental Negotiating Committee for a Framework Convention on Climate Change
A/AC.252: Ad Hoc Committee on measures to eliminate terrorism
A/AC.265: Ad Hoc Committee on the rights of persons with disabilities
A/AC.291: Ad Hoc Committee on a convention against cybercrime
A/BUR: General Assembly, General Committee
A/C.1: General Assembly, First Committee
A/C.2: General Assembly, Second Committee
A/C.3: General Assembly, Third Committee
A/C.4: General Assembly, Fourth Committee
A/C.5: General Assembly, Fifth Committee
A/C.6: General Assembly, Sixth Committee
A/CN.4: International Law Commission
A/CN.9: Commission on International Trade Law
A/CN.10: Disarmament Commission
A/CONF.39: United Nations Conference on the Law of Treaties
A/CONF.48: United Nations Conference on the Human Environment, Stockholm
A/CONF.62: Third United Nations Conference on the Law of the Sea
A/CONF.151: United Nations Conference on Environment and Development, Rio de Janeiro
A/CONF.157: World Conference on Human Rights, Vienna
A/CONF.165: United Nations Conference on Human Settlements, Istanbul
A/CONF.166: World Summit for Social Development, Copenhagen
A/CONF.171: International Conference on Population and Development, Cairo
A/CONF.177: Fourth World Conference on Women, Beijing
A/CONF.183: diplomatic conference on the International Criminal Court, Rome
A/CONF.189: World Conference against Racism, Durban
A/CONF.191: Third United Nations Conference on the Least Developed Countries, Brussels
A/CONF.192: United Nations conferences on small arms and light weapons
A/CONF.198: International Conference on Financing for Development, Monterrey
A/CONF.199: World Summit on Sustainable Development, Johannesburg
A/CONF.216: United Nations Conference on Sustainable Development, Rio de Janeiro
A/CONF.217: United Nations Conference on the Arms Trade Treaty
A/CONF.219: Fourth United Nations Conference on the Least Developed Countries, Istanbul
A/CONF.223: Third International Conference on Small Island Developing States, Apia
A/CONF.224: World Conference on Disaster Risk Reduction, Sendai
A/CONF.226: United Nations Conference on Housing and Sustainable Urban Development, Quito
A/CONF.227: International Conference on Financing for Development, Addis Ababa
A/CONF.229: conference to negotiate the prohibition of nuclear weapons
A/CONF.231: conference on the Global Compact for Migration, Marrakech
A/CONF.232: conference on marine biological diversity beyond national jurisdiction
A/HLPF: high-level political forum on sustainable development
A/HRC: Human Rights Council
A/HRC/AC: Advisory Committee of the Human Rights Council
A/HRC/WG.6: Human Rights Council, Working Group on the Universal Periodic Review
A/SPC: Special Political Committee
APLC: States parties to the Anti-Personnel Mine Ban Convention
BWC: States parties to the Biological Weapons Convention
CAT: Convention against Torture
CAT/C: Committee against Torture
CAT/OP: Subcommittee on Prevention of Torture
CBD: Convention on Biological Diversity
CCPR: International Covenant on Civil and Political Rights
CCPR/C: Human Rights Committee
CCW: States parties to the Convention on Certain Conventional Weapons
CD: Conference on Disarmament
CED/C: Committee on Enforced Disappearances
CEDAW/C: Committee on the Elimination of Discrimination against Women
CERD/C: Committee on the Elimination of Racial Discrimination
CMW/C: Committee on Migrant Workers
CRC/C: Committee on the Rights of the Child
CRPD/C: Committee on the Rights of Persons with Disabilities
DC: Disarmament Commission
DP: Executive Board of UNDP, UNFPA and UNOPS
E: Economic and Social Council
E/AC.51: Committee for Programme and Coordination
E/C.2: Committee on Non-Governmental Organizations
E/C.12: Committee on Economic, Social and Cultural Rights
E/C.16: Committee of Experts on Public Administration
E/C.18: Committee of Experts on International Cooperation in Tax Matters
E/C.19: Permanent Forum on Indigenous Issues
E/CN.3: Statistical Commission
E/CN.4: Commission on Human Rights
E/CN.4/Sub.2: Sub-Commission on human rights
E/CN.5: Commission for Social Development
E/CN.6: Commission on the Status of Women
E/CN.7: Commission on Narcotic Drugs
E/CN.9: Commission on Population and Development
E/CN.11: Economic Commission for Asia and the Far East
E/CN.12: Economic Commission for Latin America
E/CN.14: Economic Commission for Africa
E/CN.15: Commission on Crime Prevention and Criminal Justice
E/CN.16: Commission on Science and Technology for Development
E/CN.17: Commission on Sustainable Development
E/CN.18: United Nations Forum on Forests
E/ECA: Economic Commission for Africa
E/ECE: Economic Commission for Europe
E/ESCAP: Economic and Social Commission for Asia and the Pacific
E/ESCWA: Economic and Social Commission for Western Asia
E/HLPF: high-level political forum on sustainable development
E/ICEF: Executive Board of UNICEF
E/INCB: International Narcotics Control Board
FCCC: Framework Convention on Climate Change
FCCC/CP: Conference of the Parties to the Framework Convention on Climate Change
FCCC/KP/CMP: Meeting of the Parties to the Kyoto Protocol
FCCC/PA/CMA: Meeting of the Parties to the Paris Agreement
FCCC/SBI: Subsidiary Body for Implementation (climate change)
FCCC/SBSTA: Subsidiary Body for Scientific and Technological Advice (climate change)
GC: General Conference of UNIDO
HRI: international human rights instruments
HSP: UN-Habitat
ICCD: Convention to Combat Desertification
ID: UNIDO
IDB: Industrial Development Board
ISBA: International Seabed Authority
LOS: Preparatory Commission for the Law of the Sea
NPT: States parties to the Treaty on the Non-Proliferation of Nuclear Weapons
PBC: Peacebuilding Commission
S: Security Council
S/AC.51: Security Council, Working Group on Children and Armed Conflict
SPLOS: States parties to the Convention on the Law of the Sea
ST: Secretariat
ST/AI: Secretariat, administrative instruction
ST/ESA: Department of Economic and Social Affairs
ST/IC: Secretariat, information circular
ST/LEG: Office of Legal Affairs
ST/SGB: Secretary-General's bulletin
T: Trusteeship Council
TD: United Nations Conference on Trade and Development
TD/B: Trade and Development Board
UNEP: United Nations Environment Programme
UNEP/CBD: Convention on Biological Diversity
UNEP/EA: United Nations Environment Assembly
UNEP/GC: Governing Council of UNEP
UNW: Executive Board of UN-Women
WFP: World Food Programme
`);

/** Elements that tell what kind of document it is; a number may follow behind a full stop or as the next element. */
export const kinds: ReadonlyMap<string, string> = table(`
RES: resolution
Res: resolution
DEC: decision
Dec: decision
PRST: presidential statement
PV: verbatim record
SR: summary record
MIN: minutes
RT: record of testimony
L: draft of limited distribution
CRP: conference room paper
WP: working paper
INF: information document
NGO: statement by a non-governmental organization
PET: petition
CO: concluding observations
General comment: general comment or recommendation
`);

/** Elements that name a part of a body, or a part of its work. */
export const groups: ReadonlyMap<string, string> = table(`
AC: ad hoc committee
C: committee
CN: commission
CONF: conference
COP: Conference of the Parties
GC: Governing Council
GGE: group of governmental experts
MSP: Meeting of States Parties
PC: Preparatory Committee
SC: subcommittee
Sub: subcommission
WG: working group
`);

/** Elements that change or divide a text already issued. */
export const partNames: ReadonlyMap<string, string> = table(`
Add: addendum
Amend: amendment
Corr: corrigendum
Part: part
Prog: programme
Resumption: resumption
Rev: revision
Sect: section
Summary: summary
SUPP: supplement
Suppl: supplement
Vol: volume
`);

/** Offices and subjects of press releases. */
export const pressOffices: ReadonlyMap<string, string> = table(`
SG: Secretary-General, press release
SG/A: Secretary-General, press release on an appointment
SG/SM: Secretary-General, press release of a statement or message
SG/T: Secretary-General, press release on travel
DSG/SM: Deputy Secretary-General, press release of a statement or message
SC: Security Council, press release
ECOSOC: Economic and Social Council, press release
GA: General Assembly, press release
GA/AB: General Assembly, press release on administrative and budgetary questions
GA/COL: General Assembly, press release on decolonization
GA/DIS: General Assembly, press release on disarmament
GA/EF: General Assembly, press release on economic and financial questions
GA/L: General Assembly, press release on legal questions
GA/PAL: General Assembly, press release on Palestinian rights
GA/SHC: General Assembly, press release on social, humanitarian and cultural questions
GA/SPD: General Assembly, press release on special political questions and decolonization
`);

function table(lines: string): ReadonlyMap<string, string> {
  const pairs = lines.trim().split('\n');
  return new Map(
    pairs.map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}
