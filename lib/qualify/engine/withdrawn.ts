import { INFERRED } from '#lib/evidence/evidence.ts';
import type { AccountFlag } from '#lib/values/flag-set.ts';
import type { Facts } from './align-profile.ts';

const WITHDRAWN: ReadonlySet<AccountFlag> = new Set(['acquired', 'archived']);

/** True when the company was acquired, or its page given up: what was read of it may be nobody's any more. */
export function isWithdrawn({ flags }: Facts): boolean {
  return (
    flags?.facts.some(
      ({ confidence, value }) => confidence >= INFERRED && value.some((flag) => WITHDRAWN.has(flag)),
    ) ?? false
  );
}
