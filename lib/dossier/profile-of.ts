import type { Evidence } from '#lib/evidence/evidence.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Profile } from '#lib/profile/profile.ts';

/** What is known of an account: what was read, imported or filed, and what people said. */
export interface Known {
  evidence: readonly Evidence[];
  records: readonly UserRecord[];
}

/** What is known of an account as a profile, without a verdict: a card that is shown again needs no engine. */
export function profileOf({ evidence, records }: Known): Profile {
  return buildProfile(withUserEvidence(evidence, records));
}
