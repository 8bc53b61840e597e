/** `USA_75_2020.txt`: country, session and year, as the UN General Debate Corpus names its files. */
export const generalDebateName = /^([A-Z]{2,3})_(\d{1,2})_((?:19|20)\d\d)\b/;
