import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { TestOf } from '#lib/icp/test-format.ts';
import { HIRING_TTL_DAYS, TRIGGER_TTL_DAYS } from '#lib/icp/vocabulary.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import type { Trigger, TriggerKind } from '#lib/values/triggers.ts';
import type { Measure } from './degree.ts';
import { GUESS_CAP, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import { precedes } from './precedes.ts';

/** trigger: a dated event inside the window is met by its grade; undated, older or none seen stays open. */
export function measureTrigger(test: TestOf<'trigger'>, ttlDays: number | undefined): Measure {
  const kinds: ReadonlySet<TriggerKind> = new Set(test.kinds);
  const about = test.about ? new Set(test.about.map((word) => word.toLowerCase())) : null;
  return (profile, asOf, out) => {
    resetDegree(out);
    for (const fact of profile.triggers?.facts ?? []) {
      for (const trigger of fact.value) {
        if (!kinds.has(trigger.kind)) continue;
        if (about && (trigger.about === undefined || !about.has(trigger.about.toLowerCase()))) continue;
        const day = freshDay(trigger, asOf, test.withinDays);
        const strength = day === null ? 0 : strengthOf(fact.confidence, day, asOf, ttlDays ?? ttlOf(trigger));
        const gate = fact.source === 'classifier' ? Math.min(strength, GUESS_CAP) : strength;
        out.gateLo = Math.max(out.gateLo, gate);
        if (strength === 0) noteOpen(out, fact, day);
        else if (out.pro === null || strength > out.lo || (strength === out.lo && precedes(fact, out.pro))) {
          out.lo = strength;
          out.pro = fact;
          out.member = trigger.kind;
          out.cause = 'settled';
        }
      }
    }
  };
}

/** The first day on which a trigger may have happened, when all its days lie inside the window; else null. */
function freshDay({ date }: Trigger, asOf: number, withinDays: number): number | null {
  if (date === undefined) return null;
  const from = fromIsoDay(date[0]);
  return from <= asOf && asOf - from <= withinDays ? from : null;
}

function ttlOf({ kind }: Trigger): number {
  return kind === 'hiring' ? HIRING_TTL_DAYS : TRIGGER_TTL_DAYS;
}

function noteOpen(out: Parameters<Measure>[2], fact: EvidenceOf<'triggers'>, day: number | null): void {
  if (out.open !== null && !precedes(fact, out.open)) return;
  out.open = fact;
  if (out.pro !== null) return;
  if (day === null || fact.confidence >= INFERRED) out.cause = 'stale';
  else out.cause = 'low-grade';
}
