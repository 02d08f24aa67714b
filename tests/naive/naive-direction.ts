import type { Direction } from '#lib/qualify/verdict.ts';
import type { TierView } from './naive-qualify.ts';

interface Undecided {
  /** Primary, then secondary. */
  tiers: readonly TierView[];
  tally: { for: number; against: number };
  excluded: boolean;
}

/** The direction of an undecided account, read from the README line by line. */
export function naiveDirection({ tiers, tally, excluded }: Undecided): Direction {
  // 1. Likely excluded, or no tier that it can still be likely to reach.
  const reachable = tiers.filter(({ cannot, likelyFails }) => !cannot && !likelyFails);
  if (excluded || reachable.length === 0) return 'doubtful';
  // 2. No check answered.
  if (tally.for === 0 && tally.against === 0) return 'nothing';
  // In favor and against, by the two estimates; exact, so that a share is compared without a fraction.
  const reaches = ({ up, down, theta }: TierView) => {
    const inFavor = BigInt(up);
    const answered = inFavor + 10_000_000n - BigInt(down);
    return inFavor * 10_000_000n >= BigInt(theta) * answered;
  };
  // 3. and 4.
  if (tally.for >= 2 && reaches(reachable[0] as TierView)) return 'promising';
  if (tally.against >= 1 && !reaches(reachable[reachable.length - 1] as TierView)) return 'doubtful';
  return 'mixed';
}
