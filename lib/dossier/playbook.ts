import type { Icp, Persona } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { coverCommittee } from './reach.ts';
import type { TouchedDriver } from './touched-drivers.ts';
import { touchedDrivers } from './touched-drivers.ts';

/** What an ICP offers for the conversation with one account. */
export interface Playbook {
  /** Value drivers that the account's evidence touches. */
  drivers: TouchedDriver[];
  /** The buying committee. */
  personas: Persona[];
  /** Ids of personas whose department was seen at the account; a department is no name yet. */
  covered: string[];
}

/** An ICP without value drivers and personas has nothing to offer. */
export const NO_PLAYBOOK: Playbook = { drivers: [], personas: [], covered: [] };

/** The talk track and the buying committee of an ICP, as far as the account's evidence bears on them. */
export function playbookOf(
  icp: Pick<Icp, 'personas' | 'valueDrivers'>,
  verdict: Pick<Verdict, 'reasons' | 'timing'>,
  profile: Profile,
): Playbook {
  const people = (profile.functions?.value ?? []).map((department) => ({ functions: [department] }));
  return {
    drivers: touchedDrivers(icp, verdict, profile),
    personas: icp.personas,
    covered: coverCommittee(people, icp.personas).covered,
  };
}
