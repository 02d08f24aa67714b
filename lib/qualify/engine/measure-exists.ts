import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Measure } from './degree.ts';
import { FULL, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import { wholeScan } from './measure-members.ts';
import { addSettled, considerOpen, settle, startTally } from './tally.ts';

/** exists: a fact is there. Its absence counts only where a source that always states it was read. */
export function measureExists(attribute: AttributeKey, ttl: number | null): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
    const facts: readonly EvidenceOf<AttributeKey>[] = profile[attribute]?.facts ?? [];
    const tally = startTally();
    for (const fact of facts) {
      const strength = strengthOf(fact.confidence, fact.day, asOf, ttl);
      if (strength > 0)
        addSettled(out, tally, { fact, lo: strength, hi: FULL, guess: fact.source === 'classifier' });
      else considerOpen(out, fact, fact.confidence >= INFERRED ? 'stale' : 'low-grade', -1);
    }
    settle(out, tally);
    if (facts.length > 0 || ATTRIBUTES[attribute].alwaysOnLinkedin !== true) return;
    const scan = wholeScan(profile.scan?.facts, 'linkedin');
    const strength = scan === null ? 0 : strengthOf(FULL, scan.day, asOf, ttl);
    if (scan === null || strength === 0) return;
    out.hi = FULL - strength;
    out.gateHi = out.hi;
    out.con = scan;
    out.cause = 'absent';
  };
}
