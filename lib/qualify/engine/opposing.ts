import type { Criterion, Icp } from '#lib/icp/format.ts';

/** Which outcomes of a test speak against the account: a met exclusion, a missed criterion. */
export interface Opposing {
  met: boolean;
  missed: boolean;
}

/** A criterion that an account should meet. */
export const WANTED: Opposing = { met: false, missed: true };

/** The outcomes of a criterion that speak against an account, by its role and by the negative profiles that name it. */
export function opposingOf({ id, role }: Pick<Criterion, 'id' | 'role'>, { negative }: Icp): Opposing {
  return {
    met: role === 'exclude' || negative.some(({ all }) => all.includes(id)),
    missed: role === 'score',
  };
}

/** The same for the test that is met where this one is missed. */
export function opposite({ met, missed }: Opposing): Opposing {
  return { met: missed, missed: met };
}
