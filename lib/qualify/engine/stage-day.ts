import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import type { Facts } from './align-profile.ts';

/**
 * The day from which a funding stage ages: that of the round, when the same source on the same page dates it, else the
 * day on which it was seen.
 */
export function stageDay(fact: EvidenceOf<'fundingStage'>, profile: Facts): number {
  const rounds = profile.lastFunding?.facts;
  if (rounds === undefined || fact.url === '') return fact.day;
  let day = Number.NEGATIVE_INFINITY;
  for (const round of rounds) {
    if (round.source !== fact.source || round.url !== fact.url) continue;
    day = Math.max(day, fromIsoDay(round.value[1]));
  }
  return Number.isFinite(day) ? day : fact.day;
}
