import type { Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { Random } from './random.ts';
import type { AnyFact } from './random-profile.ts';
import { randomTruth, trueFacts, upgrade } from './random-truth.ts';

/** Facts of a partial view, and a fuller view of the same company. */
export function refinement(random: Random): { before: AnyFact[]; after: AnyFact[] } {
  const truth = randomTruth(random, random.pick([0.2, 0.8, 0.9, 0.95, 0.99]), random.chance(0.4));
  const guessed = random.chance(0.15);
  const strength = random.pick([0, 0, 0.2, 0.6, 0.9, 0.95]);
  const known = trueFacts(truth, random, guessed, strength);
  const scans = known.some(({ attribute }) => attribute === 'scan');
  const share = random.pick([0.4, 0.7, 0.9, 1]);
  // With a scan every absence counts, so a view with a scan is never thinned out.
  const before = scans ? known : known.filter(() => random.chance(share));
  const more = trueFacts(truth, random, guessed, 0.9).filter(() => random.chance(0.5));
  const kept = new Set(before);
  const after = [
    ...known.filter((fact) => kept.has(fact)).map((fact) => upgrade(fact, truth, random)),
    ...known.filter((fact) => !kept.has(fact)),
    ...more,
  ];
  return { before, after: random.shuffle(after) };
}

/** Growth picks a pair of readings; a better pair may say something else, so it does not refine. */
export function refinable(icp: Icp): Icp {
  const fixed = (test: SimpleTest): SimpleTest =>
    test.op === 'growth' || test.op === 'exists' ? { op: 'range', attribute: 'headcount', max: 100 } : test;
  return {
    ...icp,
    criteria: icp.criteria.map((criterion) => ({
      ...criterion,
      test:
        criterion.test.op === 'all' || criterion.test.op === 'any'
          ? { ...criterion.test, tests: criterion.test.tests.map(fixed) }
          : fixed(criterion.test),
    })),
  };
}
