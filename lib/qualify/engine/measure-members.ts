import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Measure } from './degree.ts';
import { GUESS_CAP, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import { precedes } from './precedes.ts';

/** Sets of plain words. */
export type WordSetAttribute = 'functions' | 'countries' | 'languages' | 'flags';

/** Any member that is wanted: a page shows a part of a set, so a member that is absent says nothing. */
export function measureMembers(
  attribute: WordSetAttribute,
  isWanted: (member: string) => boolean,
  ttl: number | null,
): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
    const facts = profile[attribute]?.facts as
      | readonly EvidenceOf<AttributeKey & WordSetAttribute>[]
      | undefined;
    if (facts === undefined) return;
    for (const fact of facts) {
      const members: readonly string[] = fact.value;
      for (const member of members) {
        if (!isWanted(member)) continue;
        const strength = strengthOf(fact.confidence, fact.day, asOf, ttl);
        const gate = fact.source === 'classifier' ? Math.min(strength, GUESS_CAP) : strength;
        out.gateLo = Math.max(out.gateLo, gate);
        if (strength === 0) {
          if (out.pro !== null || (out.open !== null && !precedes(fact, out.open))) continue;
          out.open = fact;
          out.member = member;
          out.cause = fact.confidence >= INFERRED ? 'stale' : 'low-grade';
          continue;
        }
        const better =
          out.pro === null ||
          strength > out.lo ||
          (strength === out.lo &&
            (member < out.member || (member === out.member && precedes(fact, out.pro))));
        if (!better) continue;
        out.lo = strength;
        out.pro = fact;
        out.member = member;
        out.cause = 'settled';
      }
    }
  };
}

/** True when every page of a scope was read whole; the scan that says so, for the reason. */
export function wholeScan(
  facts: readonly EvidenceOf<'scan'>[] | undefined,
  scope: string,
): EvidenceOf<'scan'> | null {
  let best: EvidenceOf<'scan'> | null = null;
  for (const fact of facts ?? []) {
    if (!fact.value.scopes.some((read) => read === scope)) continue;
    if (best === null || precedes(fact, best)) best = fact;
  }
  return best;
}
