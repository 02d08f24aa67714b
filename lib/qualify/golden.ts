import type { Icp } from '#lib/icp/format.ts';
import { qualify } from './qualify.ts';
import { readProfile } from './read-profile.ts';
import type { VerdictWord } from './verdict.ts';

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
