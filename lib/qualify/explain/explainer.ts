import { isFit } from '#lib/icp/check-consistency.ts';
import type { CompiledIcp } from '../engine/compiled-icp.ts';
import { SHOWN_POINT, TOTAL, TOTAL_POINTS } from '../engine/points.ts';
import type { ReasonCodes } from './reason-codes.ts';
import { createReasonCodes } from './reason-codes.ts';
import type { Rounding } from './round-points.ts';
import { roundTo } from './round-points.ts';
import type { Shares } from './shares.ts';
import { createShares } from './shares.ts';
import type { Telling } from './telling.ts';
import { prepareTelling } from './telling.ts';

/** What the explanations of verdicts by one ICP are made of; lists are by criterion, in the ICP's order. */
export interface Explainer {
  compiled: CompiledIcp;
  /** What the words about each criterion are made of. */
  tellings: readonly Telling[];
  /** True for criteria of the timing axis. */
  timing: readonly boolean[];
  /** Whole points of 100 that each criterion can bring, adding up to 100. */
  shownPoints: readonly number[];
  /** How the points of a criterion are rounded at both ends; nothing has more for certain than it may reach. */
  rounding: { low: Rounding; high: Rounding };
  /** What lists say about each criterion; null for those that do not stand among the reasons. */
  reasonCodes: readonly (ReasonCodes | null)[];
  /** Points are written into the same lists for every account: making them anew would cost more. */
  shares: Shares;
}

const EXPLAINERS = new WeakMap<CompiledIcp, Explainer>();

/** Prepared once for each compiled ICP and remembered by identity. */
export function explainerOf(compiled: CompiledIcp): Explainer {
  const known = EXPLAINERS.get(compiled);
  if (known) return known;
  const explainer = prepareExplainer(compiled);
  EXPLAINERS.set(compiled, explainer);
  return explainer;
}

function prepareExplainer(compiled: CompiledIcp): Explainer {
  const { criteria, icp, primary } = compiled;
  const ids = criteria.map(({ id }) => id).sort();
  const ranks = criteria.map(({ id }) => ids.indexOf(id));
  const shownPoints = roundTo(
    100,
    primary.points.map((points) => points * (TOTAL / TOTAL_POINTS)),
    { unit: SHOWN_POINT, caps: criteria.map(() => 100), ranks },
  );
  const shares = createShares(criteria.length);
  const tellings = criteria.map((criterion, index) =>
    prepareTelling(icp, criterion, { hasPoints: compiled.counts[index] === true }),
  );
  return {
    compiled,
    tellings,
    timing: criteria.map((criterion) => criterion.role === 'score' && !isFit(criterion)),
    shownPoints,
    rounding: {
      low: { unit: SHOWN_POINT, caps: shares.reachable, ranks },
      high: { unit: SHOWN_POINT, caps: shownPoints, ranks },
    },
    reasonCodes: tellings.map((telling, index) =>
      telling.shown ? createReasonCodes(telling, shownPoints[index] ?? 0) : null,
    ),
    shares,
  };
}
