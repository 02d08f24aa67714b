import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import type { Database } from './database.ts';

/** All decisions, in the order in which they were made. */
export async function allDecisions(db: Database): Promise<IdentityDecision[]> {
  const rows = await db.identityDecisions.orderBy('order').toArray();
  return rows.map(({ order: _, ...decision }) => decision as IdentityDecision);
}
