import type { Profile } from '#lib/profile/profile.ts';
import type { CompiledIcp } from '../engine/compile-icp.ts';
import type { Decision } from '../engine/decide.ts';
import { decide } from '../engine/decide.ts';
import type { Degrees, Judgement } from '../engine/degree.ts';
import { FULL } from '../engine/degree.ts';
import type { Place } from '../engine/places.ts';
import { unreadPlaces } from '../engine/places.ts';
import { SHOWN_POINT } from '../engine/points.ts';
import type { NextCheck } from '../verdict.ts';

/** Seconds to open a page and see it read; only the order of the pages depends on it. */
const SECONDS: Readonly<Record<Place, number>> = {
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
 * how likely that settles the verdict, then by open points a second, then by name. None when the verdict is confirmed.
 */
export function nextChecks(
  compiled: CompiledIcp,
  degrees: Degrees,
  decision: Decision,
  profile: Profile,
): NextCheck[] {
  if (decision.certainty === 'confirmed') return [];
  const answers = new Map<Place, number[]>();
  for (const [place, telling] of compiled.tellings.entries()) {
    const judgement = degrees.judgements[place];
    if (!judgement || judgement.lo === judgement.hi || compiled.timing[place] === true) continue;
    if (!matters(compiled, place)) continue;
    for (const where of unreadPlaces(telling, profile))
      answers.set(where, [...(answers.get(where) ?? []), place]);
  }
  const checks = [...answers].map(([where, places]) => ({
    where,
    criteria: places.flatMap((place) => compiled.criteria[place]?.id ?? []),
    width: widthOf(compiled, degrees.judgements, places),
    settles: settles(compiled, degrees, places),
  }));
  checks.sort(
    (a, b) =>
      b.settles - a.settles ||
      b.width / SECONDS[b.where] - a.width / SECONDS[a.where] ||
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
function matters({ counts, primary, secondary, exclusions }: CompiledIcp, place: number): boolean {
  return (
    counts[place] === true ||
    [primary, secondary].some(({ musts, guards }) => musts.includes(place) || guards.includes(place)) ||
    exclusions.some(({ members }) => members.includes(place))
  );
}

function widthOf(
  { primary }: CompiledIcp,
  judgements: readonly Judgement[],
  places: readonly number[],
): number {
  return places.reduce((sum, place) => {
    const { lo, hi } = judgements[place] ?? { lo: 0, hi: 0 };
    return sum + (primary.points[place] ?? 0) * (hi - lo);
  }, 0);
}

/**
 * Per mille: how likely the answers settle the verdict, weighing "all good" against "all bad" by the least likely rate
 * that is known. Without any rate both count the same: this orders pages and is never part of a score.
 */
function settles(compiled: CompiledIcp, degrees: Degrees, places: readonly number[]): number {
  const rates = places.flatMap((place) => {
    const rate = Math.max(degrees.baseRates[place] ?? -1, compiled.priors[place] ?? -1);
    return rate >= 0 ? rate : [];
  });
  const good = rates.length > 0 ? Math.min(...rates) : FULL / 2;
  return (
    (isConfirmed(compiled, degrees, places, true) ? good : 0) +
    (isConfirmed(compiled, degrees, places, false) ? FULL - good : 0)
  );
}

/** Whether the verdict stands once these criteria are answered all for the account, or all against it. */
function isConfirmed(
  compiled: CompiledIcp,
  degrees: Degrees,
  places: readonly number[],
  good: boolean,
): boolean {
  const judgements = [...degrees.judgements];
  for (const place of places) {
    const known = judgements[place];
    if (!known) continue;
    const met = compiled.criteria[place]?.role === 'exclude' ? false : good;
    // An answer can only settle what is still open.
    const degree = met ? known.hi : known.lo;
    const gate = met ? known.gateHi : known.gateLo;
    judgements[place] = { ...known, lo: degree, hi: degree, gateLo: gate, gateHi: gate, share: -1 };
  }
  return decide(compiled, { ...degrees, judgements }).certainty === 'confirmed';
}
