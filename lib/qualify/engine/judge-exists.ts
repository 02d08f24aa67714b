import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Judge } from './degree.ts';
import { FULL, resetJudgement } from './degree.ts';
import { strengthOf } from './grade.ts';
import { addSettled, considerOpen, settle, startTally } from './judge-facts.ts';
import { wholeScan } from './judge-members.ts';

/** exists: a fact is there. Its absence counts only where a source that always states it was read. */
export function judgeExists(attribute: AttributeKey, ttl: number | null): Judge {
  return (profile, asOf, out) => {
    resetJudgement(out);
    const facts: readonly EvidenceOf<AttributeKey>[] = profile[attribute]?.facts ?? [];
    const tally = startTally();
    for (const fact of facts) {
      const strength = strengthOf(fact.confidence, fact.day, asOf, ttl);
      if (strength > 0) addSettled(out, tally, fact, strength, FULL, fact.source === 'classifier');
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
