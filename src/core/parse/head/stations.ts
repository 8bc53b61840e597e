/** Where the United Nations meets: known without a country. In a pattern's alternation. */
export const stations =
  '(?:New York City|New York(?:, New York)?|Nueva York|Genève|Ginebra|Vienne|Viena|La Haye|La Haya|Geneva|Vienna|Nairobi|The Hague|Rome|Paris|Bonn|Montreal|Addis Ababa|Bangkok|Beirut|Santiago|Brussels|Bruxelles|Washington)';
