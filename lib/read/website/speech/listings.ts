/** "(NYSE: ACM)", "(Nasdaq: CVLS; TSX: CVL)", "(ISIN: DE0001234567)". */
const LISTING = /\s?\([^()]{2,24}: ?[A-Z\d][A-Z\d.-]{0,15}(?:[^()\p{Ll}][^()]{0,40})?\)/gu;

/** A text without the stock listings that stand in brackets behind a name. */
export function withoutListings(text: string): string {
  return text.includes('(') ? text.replace(LISTING, '') : text;
}
