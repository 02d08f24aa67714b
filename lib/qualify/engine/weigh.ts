import type { Profile } from '#lib/profile/profile.ts';
import type { Facts } from './align-profile.ts';
import { alignProfile } from './align-profile.ts';
import type { CompiledIcp } from './compiled-icp.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import type { Degree, Measured } from './degree.ts';
import { isWithdrawn } from './withdrawn.ts';

export interface WeighOptions {
  /** Per mille of accounts that meet a criterion, by criterion id: from calibration, or from 30 accounts seen here. */
  baseRates?: Readonly<Record<string, number>>;
}

/** What the engine makes of one account. Degrees and facts are valid until the next profile is weighed against the same ICP. */
export interface Weighing extends Measured {
  decision: Decision;
  /** The profile's entries, aligned. */
  facts: Facts;
}

const NO_RATES: readonly number[] = [];

/** Profile + compiled ICP -> degrees and decision, in the engine's own units, as of a UTC day. */
export function weigh(
  compiled: CompiledIcp,
  profile: Profile,
  asOf: number,
  options: WeighOptions = {},
): Weighing {
  const facts = alignProfile(profile);
  const degrees = measureAll(compiled, facts, asOf);
  const rates = options.baseRates;
  const baseRates = rates ? compiled.criteria.map(({ id }) => rates[id] ?? -1) : NO_RATES;
  const withdrawn = isWithdrawn(facts);
  const decision = decide(compiled, { degrees, withdrawn, baseRates });
  return { decision, degrees, facts, withdrawn, baseRates };
}

function measureAll({ measures, degrees }: CompiledIcp, facts: Facts, asOf: number): readonly Degree[] {
  for (let index = 0; index < degrees.length; index += 1) {
    const degree = degrees[index];
    if (degree !== undefined) measures[index]?.(facts, asOf, degree);
  }
  return degrees;
}
