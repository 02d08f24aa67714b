import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';

/** All that is known about one attribute of an account. */
export interface ProfileEntry<K extends AttributeKey> {
  /** The best supported value; for sets, the union of what was seen. */
  value: AttributeValues[K];
  /** Confidence of that value, 0..1000. */
  confidence: number;
  /** Every fact that stands, best first. Qualifying reads these, not `value`. */
  facts: EvidenceOf<K>[];
  /** True when two facts of grade A or B exclude each other. */
  conflict: boolean;
  /**
   * Earlier readings of a number, newest first; absent when there is none. They show how it grew and decide nothing else.
   */
  history?: EvidenceOf<K>[];
}

/** Per attribute what all evidence says about an account. An absent key is unknown; it is never "no". */
export type Profile = { [K in AttributeKey]?: ProfileEntry<K> };
