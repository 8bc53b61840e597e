/** What looks like an acronym and is not looked at: the reason, and those that it holds for. */
const byReason: Readonly<Record<string, string>> = {
  'the head of an archive document: file and film numbers': 'NAA AA PART FA FEC VOL BOX UKNA NZHC SPTS',
  'letters that scanning misread or tore apart (OAU, ACP, IMF, UNCTAD, S-VI, El Salvador, a symbol)':
    'OA QAU SVI AH EI HI MP UNCTADJ IMP FDD AI36I534 AI36I1 AI8421 AIC PLQ SUS EMLN CP CABICOM CARICCK EATS GREA ' +
    'IJ MP1217 OAJJ OFCD PL0 Q4S SPK4PO SVII TAD TIANI SMPO FLO AI8457 SWAFO SWATO SWAEO SHAPO UHCTAD PIO PID OAD OAO OAIJ FAD',
  'part of a name: a ship, an aeroplane, an airline, an initiative, a rifle, a project':
    'FSO DOCK KAL MH-17 UTA AK-47 CASA-1000 SR-71 SCUD AWACS',
  'a word in capitals or a surname': 'MCDOUGALL JAP YES ENDS TIM',
  'a place or a currency in short, not a term': 'NY NZ ROC USD PA',
  'everyday English, no UN term': 'TV DNA CEO TNT DDT BCG PV FM',
  'a broadcaster, news agency, company or national body': 'CNN BBC ABC CIA KGB NASA TASS ARAMCO ITT RAAF',
  'the SS of the Second World War': 'SS',
  "one country's plan or party, defined where it is used": 'ANDS NDP SEP GNH MESAN UDT',
};

/** The reason by acronym. */
export const leftOut: ReadonlyMap<string, string> = new Map(
  Object.entries(byReason).flatMap(([reason, acronyms]) => acronyms.split(/\s+/).map((acronym) => [acronym, reason])),
);
