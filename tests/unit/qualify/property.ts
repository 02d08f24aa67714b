import fc from 'fast-check';
import { PINNED_SEEDS } from './pinned-seeds.ts';
import type { Random } from './random.ts';
import { seeded } from './random.ts';

/** One invariant of the model, tried on so many seeded cases; throws with the seed of the first that breaks it. */
export type Property = (runs: number) => void;

/** A property that is checked on the seeds that once broke one, then on seeds that fast-check picks. */
export function forSeeds(check: (random: Random) => void): Property {
  return (runs) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => checkSeed(seed, check)),
      { numRuns: runs, examples: PINNED_SEEDS.map((seed) => [seed]) },
    );
}

function checkSeed(seed: number, check: (random: Random) => void): void {
  try {
    check(seeded(seed));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`seed ${seed} breaks it (keep it in pinned-seeds.ts): ${reason}`, { cause: error });
  }
}
