import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { CompiledIcp } from '../engine/compiled-icp.ts';
import type { Degree } from '../engine/degree.ts';
import { DISPROVEN, FULL, LIKELY, PROVEN } from '../engine/degree.ts';
import type { Cell } from './condition.ts';
import type { Cut } from './cut.ts';
import { FAR, rangeCell } from './cut-range.ts';

/** A cut of what is not known yet, with the cells that what is known leaves. */
export interface OpenCut extends Cut {
  /** Something speaks against the account here, without proof. */
  against: boolean;
}

/**
 * What is still missing of an account: attributes of which a criterion is neither likely met nor proven missed, and
 * exclusions of which nothing is known. What a person has said is not missing.
 */
export function openCuts(
  { criteria, counts, primary, secondary }: CompiledIcp,
  cuts: readonly Cut[],
  { degrees, profile }: { degrees: readonly Degree[]; profile: Profile },
): OpenCut[] {
  const scores = (index: number) =>
    counts[index] === true ||
    [primary, secondary].some(({ musts, guards }) => musts.includes(index) || guards.includes(index));
  return cuts.flatMap((cut): OpenCut[] => {
    const facts: readonly EvidenceOf<AttributeKey>[] = profile[cut.attribute]?.facts ?? [];
    if (facts.some(({ source }) => source === 'user')) return [];
    const isOpen = cut.criteria.some((index) => {
      const degree = degrees[index];
      if (degree === undefined) return false;
      if (criteria[index]?.role === 'exclude')
        return facts.length === 0 && degree.gateHi >= PROVEN && degree.gateLo < LIKELY;
      return scores(index) && degree.gateLo < LIKELY && degree.gateHi > DISPROVEN;
    });
    if (!isOpen) return [];
    const against = cut.criteria.some((index) => {
      const degree = degrees[index];
      return degree !== undefined && scores(index) && degree.lo + degree.hi < FULL;
    });
    return [{ ...cut, against, cells: cut.cells.flatMap((cell) => left(cell, facts)) }];
  });
}

/** What the known range leaves of a cell of numbers; one fact is enough to say so, two that differ are not. */
function left(cell: Cell, facts: readonly EvidenceOf<AttributeKey>[]): Cell[] {
  const { condition } = cell;
  if (condition.op !== 'range') return [cell];
  const graded = facts.filter(({ confidence }) => confidence >= INFERRED);
  const [known] = graded;
  if (known === undefined || graded.length > 1 || !Array.isArray(known.value)) return [cell];
  const [first, last] = known.value as unknown as Interval;
  const from = Math.max(first, condition.from);
  const to = Math.min(last ?? FAR, condition.to ?? FAR);
  if (from > to) return [];
  return [rangeCell(condition.attribute, from, to === FAR ? null : to)];
}
