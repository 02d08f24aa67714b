import { isFit } from '#lib/icp/check-consistency.ts';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { Tier } from '#lib/icp/vocabulary.ts';
import type { ReasonCodes } from '../explain/reason-codes.ts';
import { createReasonCodes } from '../explain/reason-codes.ts';
import type { Telling } from './compile-telling.ts';
import { compileTelling } from './compile-telling.ts';
import { compileTest } from './compile-test.ts';
import type { Judge, Judgement } from './degree.ts';
import { createJudgement } from './degree.ts';
import { allotPoints, roundTo, SHOWN_POINT, TOTAL, TOTAL_POINTS } from './points.ts';
import type { Shares } from './share-points.ts';
import { createShares } from './share-points.ts';

/** A tier with its criteria as places in the list of criteria. */
export interface CompiledTier {
  /** In units of `TOTAL`. */
  threshold: number;
  /** Points by criterion, adding up to 10,000. */
  points: readonly number[];
  musts: readonly number[];
  guards: readonly number[];
}

/** An exclusion or a negative profile: all its criteria must hold. */
export interface CompiledExclusion {
  id: string;
  label: string;
  reason: string;
  decline: string | undefined;
  members: readonly number[];
  /** While it is open, nothing is confirmed. */
  blocks: boolean;
}

export interface CompiledIcp {
  icp: Icp;
  criteria: readonly Criterion[];
  judges: readonly Judge[];
  /** Per mille by criterion that the author expects to hold; -1 = not said. */
  priors: readonly number[];
  primary: CompiledTier;
  secondary: CompiledTier;
  /** True when both tiers count the same points: one sum serves both. */
  oneScale: boolean;
  exclusions: readonly CompiledExclusion[];
  /** Top of each criterion's headcount range, or -1: such an exclusion is checked against LinkedIn's member count. */
  headcountTops: readonly number[];
  /** Whole points of 100 that each criterion can bring, adding up to 100. */
  shownPoints: readonly number[];
  /** Place of each criterion when sorted by id, for ties. */
  ranks: readonly number[];
  /** True for criteria that count for or against: fit, with points. */
  counts: readonly boolean[];
  /** What the words about each criterion are made of. */
  tellings: readonly Telling[];
  /** True for criteria of the timing axis. */
  timing: readonly boolean[];
  /** What lists say about each criterion; null for those that do not stand among the reasons. */
  reasonCodes: readonly (ReasonCodes | null)[];
  /** Degrees and points are written into the same objects for every account: making them anew would cost more. */
  judgements: readonly Judgement[];
  shares: Shares;
}

/** Prepares an ICP once; the outcome scores any number of profiles, and no verdict depends on those before it. */
export function compileIcp(icp: Icp): CompiledIcp {
  const { criteria } = icp;
  const place = new Map(criteria.map(({ id }, index) => [id, index]));
  const places = (ids: readonly string[]) => ids.flatMap((id) => place.get(id) ?? []);
  const compileTier = (tier: Tier): CompiledTier => ({
    threshold: icp.tiers[tier].threshold * SHOWN_POINT,
    points: tierPoints(icp, tier),
    musts: places(icp.tiers[tier].musts),
    guards: places(icp.tiers[tier].guards),
  });
  const primary = compileTier('primary');
  const secondary = compileTier('secondary');
  const byId = criteria.map(({ id }) => id).sort();
  const ranks = criteria.map(({ id }) => byId.indexOf(id));
  const counts = criteria.map((criterion, index) => isFit(criterion) && (primary.points[index] ?? 0) > 0);
  const parts = primary.points.map((points) => points * (TOTAL / TOTAL_POINTS));
  const shownPoints = roundTo(
    100,
    parts,
    SHOWN_POINT,
    criteria.map(() => 100),
    ranks,
  );
  const tellings = criteria.map((criterion, index) => compileTelling(icp, criterion, counts[index] === true));
  return {
    icp,
    criteria,
    judges: criteria.map((criterion) => compileTest(criterion.test, criterion)),
    priors: criteria.map(({ prior }) => prior ?? -1),
    primary,
    secondary,
    oneScale: primary.points.every((points, index) => points === secondary.points[index]),
    exclusions: compileExclusions(icp, places),
    headcountTops: criteria.map(headcountTop),
    shownPoints,
    ranks,
    counts,
    tellings,
    timing: criteria.map((criterion) => criterion.role === 'score' && !isFit(criterion)),
    reasonCodes: tellings.map((telling, index) =>
      telling.shown ? createReasonCodes(telling, shownPoints[index] ?? 0) : null,
    ),
    judgements: criteria.map(createJudgement),
    shares: createShares(criteria.length),
  };
}

/** Points of the fit criteria that a tier uses. */
export function tierPoints(icp: Icp, tier: Tier): number[] {
  const { use } = icp.tiers[tier];
  const weighted = icp.criteria.map((criterion) => {
    const { id, dim, role } = criterion;
    const used = role === 'score' && isFit(criterion) && (use === undefined || use.includes(id));
    return { id, dim, weight: used ? criterion.weight : 0 };
  });
  return allotPoints(weighted, icp.budgets);
}

/** Negative profiles, then the exclusions that no profile names: those stand alone. */
function compileExclusions(icp: Icp, places: (ids: readonly string[]) => number[]): CompiledExclusion[] {
  const named = new Set(icp.negative.flatMap(({ all }) => all));
  const alone = icp.criteria.filter(({ id, role }) => role === 'exclude' && !named.has(id));
  return [
    ...icp.negative.map(({ id, label, all, reason, decline }) => {
      const members = places(all);
      const blocks = members.some((member) => icp.criteria[member]?.onUnknown === 'block');
      return { id, label, reason, decline, members, blocks };
    }),
    ...alone.map(({ id, label, why, onUnknown }) => ({
      id,
      label,
      reason: why ?? '',
      decline: undefined,
      members: places([id]),
      blocks: onUnknown === 'block',
    })),
  ];
}

function headcountTop({ test }: Criterion): number {
  if (test.op !== 'range' || test.attribute !== 'headcount' || test.max === undefined) return -1;
  return Number(test.max);
}
