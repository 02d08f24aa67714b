import type { SourceKind } from '#lib/evidence/evidence.ts';

/** One place that the page connects with the company. */
export interface PlaceFinding {
  country: string;
  city: string | null;
  region: string | null;
  source: SourceKind;
  quote: string;
  /**
   * What the page says it is: labelled as head office or as registered office, the organization's own data, a prose
   * statement, under the own name, a register's entry, the company's nationality, one office of several or a country's
   * own, nothing.
   */
  label:
    | 'head'
    | 'registered'
    | 'organization'
    | 'statement'
    | 'own'
    | 'register'
    | 'nationality'
    | 'branch'
    | 'none';
}

/** Where the company sits, as far as all places together say. */
export interface Seat {
  country: string;
  /** Places that say so, the best first; they agree on the country. */
  places: readonly PlaceFinding[];
  /** The place that names the city; null when the places name none, or several. */
  city: PlaceFinding | null;
  confidence: number;
}
