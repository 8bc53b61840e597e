const charterHead = /WE THE PEOPLES OF THE UNITED NATIONS/i;
/** The same in the other languages, as words: looked for in every document, they are found faster than a pattern is. */
const otherCharterHeads = [
  'PEUPLES DES NATIONS UNIES',
  'peuples des Nations Unies',
  'PUEBLOS DE LAS NACIONES UNIDAS',
  'pueblos de las Naciones Unidas',
  'НАРОДЫ ОБЪЕДИНЕННЫХ НАЦИЙ',
  'народы Объединенных Наций',
  '联合国人民',
  '聯合國人民',
  'شعوب الأمم المتحدة',
];
const firstChapter = /CHAPTER I\b|^\s*(?:CHAPITRE|CAP[IÍ]TULO|ГЛАВА) I(?!\p{L})|^第一章|^الفصل الأول/imu;
const charterTitle =
  /^[#*_ ]*(?:Charter of the United Nations|Charte des Nations Unies|Carta de las Naciones Unidas|Устав Организации Объединенных Наций)[*_ ]*$/imu;
/** So far into a text these stand, in UTF-16 units. */
const headReach = 3000;
const chapterReach = 12000;
const titleReach = 300;
const articleHeading = /^[#*_ ]*(?:Article|Artículo|Статья) \d{1,3}[.:*_ ]*$/imu;

/** Whether a text is the Charter of the United Nations, in any language, or an extract from it. */
export function isCharter(text: string): boolean {
  const head = text.slice(0, headReach);
  const begins = charterHead.test(head) || otherCharterHeads.some((words) => head.includes(words));
  if (begins && firstChapter.test(text.slice(0, chapterReach))) return true;
  // An extract begins with the name alone, and gives Articles under their own headings.
  return charterTitle.test(text.slice(0, titleReach)) && articleHeading.test(head);
}
