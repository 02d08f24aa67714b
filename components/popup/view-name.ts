import type { AttributeKey } from '#lib/evidence/attributes.ts';

/** Pages of the popup behind the card. */
export type ViewName = 'evidence' | 'fix' | 'company' | 'exception' | 'outcome' | 'compare';

/** A view, and what it opens on. */
export interface ViewPlace {
  name: ViewName;
  /** The fact to correct. */
  attribute?: AttributeKey | undefined;
}
