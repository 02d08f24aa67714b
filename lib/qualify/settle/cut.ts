import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { isFit } from '#lib/icp/check-consistency.ts';
import { attributeOf } from '#lib/icp/test-attributes.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { CompiledIcp } from '../engine/compiled-icp.ts';
import type { Cell } from './condition.ts';
import { cutNumbers, cutStages } from './cut-range.ts';
import { cutSeen } from './cut-seen.ts';
import { cutWords } from './cut-words.ts';

/** An attribute that an ICP decides by, in cells that it cannot tell apart. */
export interface Cut {
  attribute: AttributeKey;
  /** Indexes of the criteria that look at it and can move a verdict. */
  criteria: readonly number[];
  /** Whole points of its criteria, in the engine's units: what there is to know. */
  points: number;
  cells: readonly Cell[];
}

const NUMBERS: readonly AttributeKey[] = ['headcount', 'revenue', 'fundingTotal'];
const CUTS = new WeakMap<CompiledIcp, readonly Cut[]>();

/** The borders that an ICP draws, remembered by its identity. Attributes whose values cannot be cut are left out. */
export function cutsOf(compiled: CompiledIcp): readonly Cut[] {
  const known = CUTS.get(compiled);
  if (known) return known;
  const cuts = cutIcp(compiled);
  CUTS.set(compiled, cuts);
  return cuts;
}

function cutIcp(compiled: CompiledIcp): Cut[] {
  const { criteria, primary } = compiled;
  const asked = new Map<AttributeKey, number[]>();
  const testsOf = new Map<AttributeKey, SimpleTest[]>();
  for (const [index, criterion] of criteria.entries()) {
    const { test } = criterion;
    for (const simple of test.op === 'all' || test.op === 'any' ? test.tests : [test]) {
      const attribute = attributeOf(simple);
      // Borders of every criterion count: also those of timing, for a value must not cross one unseen.
      testsOf.set(attribute, [...(testsOf.get(attribute) ?? []), simple]);
      if (canDecide(compiled, index) && !asked.get(attribute)?.includes(index))
        asked.set(attribute, [...(asked.get(attribute) ?? []), index]);
    }
  }
  return [...asked].flatMap(([attribute, indexes]): Cut[] => {
    const cells = cellsOf(attribute, testsOf.get(attribute) ?? []);
    const points = indexes.reduce((sum, index) => sum + (primary.points[index] ?? 0), 0);
    return cells.length === 0 ? [] : [{ attribute, criteria: indexes, points, cells }];
  });
}

function cellsOf(attribute: AttributeKey, tests: readonly SimpleTest[]): Cell[] {
  if (NUMBERS.includes(attribute)) return cutNumbers(attribute, tests);
  if (attribute === 'fundingStage') return cutStages(attribute, tests);
  if (attribute === 'technologies' || attribute === 'functions') {
    // Two criteria on one set: a member of one may be of the other, and then it proves more than it says.
    const [only, ...others] = tests;
    return only === undefined || others.length > 0 ? [] : cutSeen(only);
  }
  return cutWords(attribute, tests);
}

/** Points, a gate of a tier, or part of an exclusion: everything else cannot move the verdict. */
function canDecide(
  { criteria, counts, primary, secondary, exclusions }: CompiledIcp,
  index: number,
): boolean {
  const criterion = criteria[index];
  if (criterion === undefined || (criterion.role === 'score' && !isFit(criterion))) return false;
  return (
    counts[index] === true ||
    (secondary.points[index] ?? 0) > 0 ||
    [primary, secondary].some(({ musts, guards }) => musts.includes(index) || guards.includes(index)) ||
    exclusions.some(({ members }) => members.includes(index))
  );
}
