import type { CompiledIcp } from '../engine/compiled-icp.ts';
import { decide } from '../engine/decide.ts';
import type { Degree, Measured } from '../engine/degree.ts';
import { FULL } from '../engine/degree.ts';
import { SHOWN_POINT } from '../engine/points.ts';
import type { Weighing } from '../engine/weigh.ts';
import type { NextCheck } from '../verdict.ts';
import type { Explainer } from './explainer.ts';
import type { Page } from './usual-pages.ts';
import { unreadPages } from './usual-pages.ts';

/** Seconds to open a page and see it read; only the order of the pages depends on it. */
const SECONDS: Readonly<Record<Page, number>> = {
  home: 5,
  about: 6,
  imprint: 6,
  pricing: 6,
  careers: 8,
  press: 10,
  linkedin: 8,
};

/**
 * Pages to open next. One criterion rarely settles a verdict, so pages are ranked by what they may answer together: by
 * how likely that settles the verdict, then by open points, then by seconds and name. None when the verdict is confirmed.
 */
export function nextChecks(explainer: Explainer, weighing: Weighing): NextCheck[] {
  const { compiled, tellings, timing } = explainer;
  if (weighing.decision.certainty === 'confirmed') return [];
  const answers = new Map<Page, number[]>();
  for (const [index, telling] of tellings.entries()) {
    const degree = weighing.degrees[index];
    if (!degree || degree.lo === degree.hi || timing[index] === true) continue;
    if (!matters(compiled, index)) continue;
    for (const where of unreadPages(telling, weighing.facts))
      answers.set(where, [...(answers.get(where) ?? []), index]);
  }
  const checks = [...answers].map(([where, asked]) => ({
    where,
    criteria: asked.flatMap((index) => compiled.criteria[index]?.id ?? []),
    width: widthOf(compiled, weighing.degrees, asked),
    settles: settles(compiled, weighing, asked),
  }));
  checks.sort(
    (a, b) =>
      b.settles - a.settles ||
      // What it may answer before what it takes: a second more is nothing beside a second page to open.
      b.width - a.width ||
      SECONDS[a.where] - SECONDS[b.where] ||
      (a.where < b.where ? -1 : 1),
  );
  return checks.map(({ where, criteria, width, settles }) => ({
    where,
    criteria,
    points: Math.round(width / SHOWN_POINT),
    settles,
  }));
}

/** Points, a gate of a tier, or part of an exclusion: everything else cannot move the verdict. */
function matters({ counts, primary, secondary, exclusions }: CompiledIcp, index: number): boolean {
  return (
    counts[index] === true ||
    [primary, secondary].some(({ musts, guards }) => musts.includes(index) || guards.includes(index)) ||
    exclusions.some(({ members }) => members.includes(index))
  );
}

function widthOf({ primary }: CompiledIcp, degrees: readonly Degree[], asked: readonly number[]): number {
  return asked.reduce((sum, index) => {
    const { lo, hi } = degrees[index] ?? { lo: 0, hi: 0 };
    return sum + (primary.points[index] ?? 0) * (hi - lo);
  }, 0);
}

/**
 * Per mille: how likely the answers settle the verdict, weighing "all good" against "all bad" by the least likely rate
 * that is known. Without any rate both count the same: this orders pages and is never part of a score.
 */
function settles(compiled: CompiledIcp, measured: Measured, asked: readonly number[]): number {
  const rates = asked.flatMap((index) => {
    const rate = Math.max(measured.baseRates[index] ?? -1, compiled.priors[index] ?? -1);
    return rate >= 0 ? rate : [];
  });
  const good = rates.length > 0 ? Math.min(...rates) : FULL / 2;
  return (
    (isConfirmed(compiled, answered(compiled, measured, asked, 'for')) ? good : 0) +
    (isConfirmed(compiled, answered(compiled, measured, asked, 'against')) ? FULL - good : 0)
  );
}

/** The degrees once these criteria are answered all for the account, or all against it. */
function answered(
  compiled: CompiledIcp,
  measured: Measured,
  asked: readonly number[],
  side: 'for' | 'against',
): Measured {
  const degrees = [...measured.degrees];
  for (const index of asked) {
    const known = degrees[index];
    if (!known) continue;
    const met = side === 'for' && compiled.criteria[index]?.role !== 'exclude';
    // An answer can only settle what is still open.
    const end = met ? known.hi : known.lo;
    const gate = met ? known.gateHi : known.gateLo;
    degrees[index] = { ...known, lo: end, hi: end, gateLo: gate, gateHi: gate, contested: false, share: -1 };
  }
  return { ...measured, degrees };
}

function isConfirmed(compiled: CompiledIcp, measured: Measured): boolean {
  return decide(compiled, measured).certainty === 'confirmed';
}
