import type { Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { compiledIcp } from '#lib/qualify/engine/compile-icp.ts';
import { compileTest } from '#lib/qualify/engine/compile-test.ts';
import type { Decision } from '#lib/qualify/engine/decide.ts';
import type { Degree } from '#lib/qualify/engine/degree.ts';
import { createDegree } from '#lib/qualify/engine/degree.ts';
import type { Opposing } from '#lib/qualify/engine/opposing.ts';
import { weigh } from '#lib/qualify/engine/weigh.ts';
import type { Random } from './random.ts';
import { randomIcp } from './random-icp.ts';
import { AS_OF } from './random-value.ts';
import { starter } from './starter.ts';

/** Decision and degrees of one account; the degrees are copies and stay valid. */
export function weighed(icp: Icp, profile: Profile): { decision: Decision; degrees: Degree[] } {
  const { decision, degrees } = weigh(compiledIcp(icp), profile, AS_OF);
  return { decision, degrees: degrees.map((degree) => ({ ...degree })) };
}

/** An ICP and a company that it is tried on; half of them are good customers of the starter. */
export function anyIcp(random: Random): Icp {
  return random.chance(0.5) ? starter : randomIcp(random);
}

/** The degree of one test alone. */
export function degreeOf(test: SimpleTest, profile: Profile, opposing?: Opposing): Degree {
  const out = createDegree();
  compileTest(test, { id: 'c0' }, opposing)(profile, AS_OF, out);
  return out;
}

/** True when the first interval lies inside the second. */
export function inside(inner: { lo: number; hi: number }, outer: { lo: number; hi: number }): boolean {
  return inner.lo >= outer.lo && inner.hi <= outer.hi;
}

/** All that a decision says, as text to compare. */
export function plain(decision: Decision): string {
  const { verdict, certainty, bound, direction, possible, low, high, estimateUp, estimateDown } = decision;
  return JSON.stringify([
    verdict,
    certainty,
    bound,
    direction,
    possible,
    low,
    high,
    estimateUp,
    estimateDown,
  ]);
}
