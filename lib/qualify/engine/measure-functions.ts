import type { TestOf } from '#lib/icp/test-format.ts';
import type { Measure } from './degree.ts';
import { FULL } from './degree.ts';
import { GRADE_B, strengthOf } from './grade.ts';
import { measureMembers, wholeScan } from './measure-members.ts';

/** functions: a department that was seen; its absence counts only by the author's word, once careers was read whole. */
export function measureFunctions(test: TestOf<'functions'>, ttl: number | null): Measure {
  const wanted: ReadonlySet<string> = new Set(test.has);
  const measure = measureMembers('functions', (member) => wanted.has(member), ttl);
  if (test.absence !== 'counts') return measure;
  return (profile, asOf, out) => {
    measure(profile, asOf, out);
    if (out.pro !== null || out.open !== null) return;
    const scan = wholeScan(profile.scan?.facts, 'careers');
    if (scan === null) return;
    const strength = Math.min(strengthOf(FULL, scan.day, asOf, ttl), GRADE_B);
    if (strength === 0) return;
    out.hi = FULL - strength;
    out.gateHi = out.hi;
    out.con = scan;
    out.cause = 'absent';
  };
}
