import type { SourceKind } from '#lib/evidence/evidence.ts';

/** One place that the page connects with the company. */
export interface PlaceFinding {
  country: string;
  city: string | null;
  region: string | null;
  source: SourceKind;
  quote: string;
  /** What the page says it is: labelled as head or registered office, the organization's own data, a prose statement, a register's entry, the company's nationality, nothing. */
  label: 'head' | 'organization' | 'statement' | 'register' | 'nationality' | 'none';
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
