/** "2012 to 2014", "2026-01-01 – 2026-03-31": spaces round a dash that stands between two ends. */
export const BETWEEN = / (?:to|until|bis|-|–|—) /;
