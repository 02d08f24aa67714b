import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { TestOf } from '#lib/icp/test-format.ts';
import type { Measure } from './degree.ts';
import { FULL, resetDegree } from './degree.ts';
import { GRADE_B, strengthOf } from './grade.ts';
import { compilePhrase, findPhrase, toWords } from './match-phrase.ts';
import { wholeScan } from './measure-members.ts';
import { precedes } from './precedes.ts';

/** Prose of one fact as words; several ICPs and several criteria ask the same text. */
const WORDS = new WeakMap<EvidenceOf<'text'>, string[]>();

/**
 * matches: a phrase found in prose is met at grade B. Not found changes nothing, unless the author lets absence count
 * and every page of a named scope was read whole.
 */
export function measureMatches(test: TestOf<'matches'>, ttl: number | null): Measure {
  const phrases = test.phrases.map(compilePhrase);
  const absenceCounts = test.absence === 'counts' && test.scope !== 'any';
  return (profile, asOf, out) => {
    resetDegree(out);
    for (const fact of profile.text?.facts ?? []) {
      if (test.scope !== 'any' && fact.scope !== test.scope) continue;
      const words = wordsOf(fact);
      const found = phrases.findIndex((phrase) => findPhrase(words, phrase) >= 0);
      if (found === -1) continue;
      const strength = Math.min(strengthOf(fact.confidence, fact.day, asOf, ttl), GRADE_B);
      if (strength === 0) {
        if (out.open !== null && !precedes(fact, out.open)) continue;
        out.open = fact;
        if (out.pro === null) out.cause = fact.confidence >= INFERRED ? 'stale' : 'low-grade';
        continue;
      }
      if (out.pro !== null && !precedes(fact, out.pro)) continue;
      out.lo = strength;
      out.gateLo = strength;
      out.pro = fact;
      out.member = test.phrases[found] ?? '';
      out.cause = 'settled';
    }
    if (!absenceCounts || out.pro !== null || out.open !== null) return;
    const scan = wholeScan(profile.scan?.facts, test.scope);
    if (scan === null) return;
    const strength = Math.min(strengthOf(FULL, scan.day, asOf, ttl), GRADE_B);
    if (strength === 0) return;
    out.hi = FULL - strength;
    out.gateHi = out.hi;
    out.con = scan;
    out.cause = 'absent';
  };
}

function wordsOf(fact: EvidenceOf<'text'>): string[] {
  const known = WORDS.get(fact);
  if (known) return known;
  const words = toWords(fact.value);
  WORDS.set(fact, words);
  return words;
}
