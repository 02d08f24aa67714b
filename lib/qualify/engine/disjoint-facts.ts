import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { countriesOf } from '#lib/icp/regions.ts';
import { shapeOf } from '#lib/profile/shape-of.ts';
import type { Interval } from '#lib/values/interval.ts';
import { FUNDING_STAGES, type FundingStageRange } from '#lib/values/stage-range.ts';
import { precedes } from './precedes.ts';

/** The best two facts that cannot both be right; null when all of them may be. */
export function disjointPair<K extends AttributeKey>(
  facts: readonly EvidenceOf<K>[],
): [EvidenceOf<K>, EvidenceOf<K>] | null {
  let pair: [EvidenceOf<K>, EvidenceOf<K>] | null = null;
  for (const [index, one] of facts.entries()) {
    for (const other of facts.slice(index + 1)) {
      if (!areDisjoint(one, other)) continue;
      const [better, worse] = precedes(one, other) ? [one, other] : [other, one];
      const best =
        pair === null || (better === pair[0] ? precedes(worse, pair[1]) : precedes(better, pair[0]));
      if (best) pair = [better, worse];
    }
  }
  return pair;
}

function areDisjoint<K extends AttributeKey>(one: EvidenceOf<K>, other: EvidenceOf<K>): boolean {
  if (ATTRIBUTES[one.attribute].shape !== 'country')
    return shapeOf(one.attribute).exclude?.(one.value, other.value) ?? false;
  // A country lies inside a region that another source names.
  const [some, others] = [one, other].map(({ value }) => countriesOf(String(value)));
  if (!some || !others) return false;
  return ![...some].some((country) => others.has(country));
}

/** The smallest value that holds all of them, where values have an order; else null. */
export function hullOf<K extends AttributeKey>(facts: readonly EvidenceOf<K>[]): AttributeValues[K] | null {
  const [first] = facts;
  if (first === undefined) return null;
  const { shape } = ATTRIBUTES[first.attribute];
  // The shape says what the values are.
  if (shape === 'interval') {
    const values = facts.map(({ value }) => value as Interval);
    const open = values.some(([, to]) => to === null);
    const to = open ? null : Math.max(...values.map(([, end]) => end ?? 0));
    return [Math.min(...values.map(([from]) => from)), to] as unknown as AttributeValues[K];
  }
  if (shape !== 'stage-range') return null;
  const ranks = facts.flatMap(({ value }) =>
    (value as FundingStageRange).map((stage) => FUNDING_STAGES.indexOf(stage)),
  );
  return [
    FUNDING_STAGES[Math.min(...ranks)],
    FUNDING_STAGES[Math.max(...ranks)],
  ] as unknown as AttributeValues[K];
}
