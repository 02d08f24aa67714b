import type { Icp } from '#lib/icp/format.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { VerdictWord } from '#lib/qualify/verdict.ts';
import { readProfile } from '../../lab/read-profile.ts';

/** A golden account whose verdict is no longer what the ICP's owner expects. */
export interface GoldenMiss {
  name: string;
  expected: VerdictWord;
  actual: VerdictWord;
}

/** Tries every golden account of an ICP; the empty list means that all stand. */
export function tryGolden(icp: Icp, asOf: number): GoldenMiss[] {
  return icp.golden.flatMap(({ name, profile, expected }) => {
    const actual = qualify(readProfile(profile, asOf).profile, icp, asOf).verdict;
    return actual === expected ? [] : [{ name, expected, actual }];
  });
}
