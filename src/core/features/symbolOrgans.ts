/** The first elements of document symbols and the organs that they stand for. */

export interface Organ {
  readonly name: string;
  readonly prefix: string;
}

/** Principal organs and their main series. */
export const organs: ReadonlyMap<string, string> = new Map([
  ['A', 'General Assembly'],
  ['S', 'Security Council'],
  ['E', 'Economic and Social Council'],
  ['T', 'Trusteeship Council'],
  ['ST', 'Secretariat'],
]);

/** Bodies with a prefix of their own, and subsidiary bodies whose prefix begins with their organ's. */
export const councils: ReadonlyMap<string, string> = new Map([
  ['A/HRC', 'Human Rights Council'],
  ['A/CONF', 'conference of the General Assembly'],
  ['A/AC', 'ad hoc committee of the General Assembly'],
  ['A/CN.4', 'International Law Commission'],
  ['A/CN.9', 'Commission on International Trade Law'],
  ['A/CN.10', 'Disarmament Commission'],
  ['E/CN.3', 'Statistical Commission'],
  ['E/CN.4', 'Commission on Human Rights'],
  ['E/CN.5', 'Commission for Social Development'],
  ['E/CN.6', 'Commission on the Status of Women'],
  ['E/CN.7', 'Commission on Narcotic Drugs'],
  ['E/CN.9', 'Commission on Population and Development'],
  ['E/CN.15', 'Commission on Crime Prevention and Criminal Justice'],
  ['E/CN.17', 'Commission on Sustainable Development'],
  ['E/C.12', 'Committee on Economic, Social and Cultural Rights'],
  ['E/C.19', 'Permanent Forum on Indigenous Issues'],
  ['E/HLPF', 'high-level political forum on sustainable development'],
  ['ST/SGB', "Secretary-General's bulletins"],
  ['ST/AI', 'administrative instructions of the Secretariat'],
  ['ST/IC', 'information circulars of the Secretariat'],
  ['CCPR/C', 'Human Rights Committee'],
  ['CEDAW/C', 'Committee on the Elimination of Discrimination against Women'],
  ['CAT/C', 'Committee against Torture'],
  ['CERD/C', 'Committee on the Elimination of Racial Discrimination'],
  ['CRC/C', 'Committee on the Rights of the Child'],
  ['CRPD/C', 'Committee on the Rights of Persons with Disabilities'],
  ['CMW/C', 'Committee on Migrant Workers'],
  ['CED/C', 'Committee on Enforced Disappearances'],
  ['CD', 'Conference on Disarmament'],
  ['DP', 'Executive Board of UNDP, UNFPA and UNOPS'],
  ['FCCC', 'Framework Convention on Climate Change'],
  ['PBC', 'Peacebuilding Commission'],
  ['TD', 'United Nations Conference on Trade and Development'],
  ['UNEP', 'United Nations Environment Programme'],
  ['SG/SM', "Secretary-General's statements and messages (press releases)"],
  ['SC', 'Security Council (press releases)'],
  ['GA', 'General Assembly (press releases)'],
]);

/** Main and other committees that have a number under their organ. */
export const committees: ReadonlyMap<string, string> = new Map([
  ['A/C.1', 'First Committee'],
  ['A/C.2', 'Second Committee'],
  ['A/C.3', 'Third Committee'],
  ['A/C.4', 'Fourth Committee'],
  ['A/C.5', 'Fifth Committee'],
  ['A/C.6', 'Sixth Committee'],
  ['A/BUR', 'General Committee'],
  ['A/SPC', 'Special Political Committee'],
]);

/** Elements that change a text already issued. */
export const partNames: ReadonlyMap<string, string> = new Map([
  ['Add', 'addendum'],
  ['Corr', 'corrigendum'],
  ['Rev', 'revision'],
  ['Amend', 'amendment'],
  ['Summary', 'summary'],
]);
