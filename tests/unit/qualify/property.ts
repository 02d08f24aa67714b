import fc from 'fast-check';
import type { Random } from './random.ts';
import { seeded } from './random.ts';

/** One invariant of the model, tried on so many seeded cases; throws with the seed of the first that breaks it. */
export type Property = (runs: number) => void;

/** A property that is checked on seeds that fast-check picks. */
export function forSeeds(check: (random: Random) => void): Property {
  return (runs) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => check(seeded(seed))),
      { numRuns: runs },
    );
}
