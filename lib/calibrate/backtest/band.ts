import type { Share } from '../numbers/wilson.ts';

/** Of the best customers so many should score high: fewer and the profile looks elsewhere, more and it lets everybody in. */
const BAND = { low: 0.7, high: 0.85 };

export type Band = 'in-band' | 'too-broad' | 'misaligned' | 'cannot-tell';

/**
 * What the 70-85% rule says, only where the whole interval says it. What a file leaves open is no miss: `possible` are those
 * that may still score high, `confirmed` those that do whatever is found out.
 */
export function bandOf({
  high,
  confirmed,
  possible,
}: Record<'high' | 'confirmed' | 'possible', Share>): Band {
  if (high.of === 0) return 'cannot-tell';
  if (confirmed.low > BAND.high) return 'too-broad';
  if (possible.high < BAND.low) return 'misaligned';
  return high.low >= BAND.low && high.high <= BAND.high ? 'in-band' : 'cannot-tell';
}
