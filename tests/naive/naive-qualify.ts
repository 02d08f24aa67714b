import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { Tier } from '#lib/icp/vocabulary.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Bound, Certainty, Direction, Fit, VerdictWord } from '#lib/qualify/verdict.ts';
import { naiveDirection } from './naive-direction.ts';
import type { Degree } from './naive-facts.ts';
import { naiveTest } from './naive-test.ts';

export interface NaiveVerdict {
  verdict: VerdictWord;
  certainty: Certainty;
  bound: Bound;
  direction: Direction | null;
  possible: Fit[];
  /** In units of 10^7. */
  low: number;
  high: number;
  up: number;
  down: number;
  tally: { for: number; against: number; open: number };
  fired: string[];
  open: string[];
  degrees: Record<string, Degree>;
}

/** The whole model, read from its description: what the compiled engine is held against. */
export function naiveQualify(
  profile: Profile,
  icp: Icp,
  asOf: number,
  baseRates: Readonly<Record<string, number>> = {},
): NaiveVerdict {
  const degrees: Record<string, Degree> = {};
  for (const crit of icp.criteria)
    degrees[crit.id] = naiveTest(crit.test, { ...crit, against: againstOf(crit, icp) }, profile, asOf);
  const of = (id: string): Degree => degrees[id] as Degree;

  const P = tierOf(icp, 'primary', degrees, baseRates);
  const S = tierOf(icp, 'secondary', degrees, baseRates);
  const { fired, open, likely, blocked } = exclusionsOf(icp, degrees);

  const counted = icp.criteria.filter(({ id }) => (P.points.get(id) ?? 0) > 0);
  const tally = {
    for: counted.filter(({ id }) => of(id).lo >= 700).length,
    against: counted.filter(({ id }) => of(id).lo < 700 && of(id).hi <= 300).length,
    open: counted.filter(({ id }) => of(id).lo < 700 && of(id).hi > 300).length,
  };

  const possible: Fit[] = [];
  if (fired.length > 0) possible.push('negative');
  else {
    if (!P.cannot) possible.push('primary');
    if (!P.matches && !S.cannot) possible.push('secondary');
    if (!P.matches && !S.matches) possible.push('none');
    if (open.length > 0) possible.push('negative');
  }
  const base = {
    possible,
    low: P.L,
    high: P.H,
    up: P.up,
    down: P.down,
    tally,
    fired,
    open,
    degrees,
    bound: null,
    direction: null,
  };
  const say = (verdict: VerdictWord, certainty: Certainty, bound: Bound = null): NaiveVerdict => ({
    ...base,
    verdict,
    certainty,
    bound,
    direction: verdict === 'undecided' ? naiveDirection({ tiers: [P, S], tally, excluded: likely }) : null,
  });
  const flags = (profile.flags?.facts ?? []).flatMap(({ confidence, value }) =>
    confidence >= 700 ? value : [],
  );
  const gone = flags.includes('acquired') || flags.includes('archived');
  const no = gone ? 'leaning' : 'confirmed';
  const yes = (fit: Fit) => say(fit, likely || blocked ? 'leaning' : no);

  if (fired.length > 0) return say('negative', no);
  // The same account, were all that is contested not known.
  const known = Object.entries(degrees).map(([id, one]) => [
    id,
    one.contested ? { ...one, lo: 0, hi: 1000 } : one,
  ]);
  const firm = Object.fromEntries(known) as Record<string, Degree>;
  const [FP, FS] = [tierOf(icp, 'primary', firm, {}), tierOf(icp, 'secondary', firm, {})];
  if (P.matches) return FP.matches ? yes('primary') : say('primary', 'leaning');
  if (P.cannot && S.matches) return FP.cannot && FS.matches ? yes('secondary') : say('secondary', 'leaning');
  if (P.cannot && S.cannot) return say('none', FP.cannot && FS.cannot ? no : 'leaning');

  const hopeless = [P, S].every((tier) => tier.cannot || tier.likelyMissed.length > 0);
  const onStated = [P, S].every((tier) => tier.cannot || tier.likelyMissed.some((id) => of(id).missStated));
  if (hopeless && (onStated || tally.against >= 2)) return say('none', 'leaning');

  const covered = (tier: TierView) => (10_000_000 - (tier.H - tier.L)) / 100_000 >= icp.kappa;
  if (covered(P) && P.gateLikely && P.up >= P.theta + 500_000) return say('primary', 'leaning');
  if (
    covered(S) &&
    !S.cannot &&
    S.gateLikely &&
    S.up >= S.theta + 500_000 &&
    (P.cannot || P.down <= P.theta - 500_000)
  ) {
    return say('secondary', 'leaning');
  }
  if (P.cannot) return say('undecided', null, 'at-best-b');
  if (S.matches) return say('undecided', null, 'at-least-b');
  if (!S.cannot && S.gateLikely && S.L >= S.theta) return say('undecided', null, 'likely-at-least-b');
  return say('undecided', null);
}

/** An exclusion speaks against the account when it is met, a criterion when it is missed. */
function againstOf({ id, role }: Criterion, { negative }: Icp): 'met' | 'missed' | 'both' {
  if (role === 'exclude') return 'met';
  return negative.some(({ all }) => all.includes(id)) ? 'both' : 'missed';
}

export interface TierView {
  points: Map<string, number>;
  theta: number;
  L: number;
  H: number;
  up: number;
  down: number;
  matches: boolean;
  cannot: boolean;
  gateLikely: boolean;
  likelyMissed: string[];
  /** A must or a guard is likely missed. */
  likelyFails: boolean;
}

function tierOf(
  icp: Icp,
  name: Tier,
  degrees: Record<string, Degree>,
  baseRates: Readonly<Record<string, number>>,
): TierView {
  const tier = icp.tiers[name];
  const points = naivePoints(icp, name);
  const of = (id: string): Degree => degrees[id] as Degree;
  let [L, H, up, down] = [0, 0, 0, 0];
  for (const { id, prior } of icp.criteria) {
    const p = points.get(id) ?? 0;
    const { lo, hi, share } = of(id);
    const rate = share >= 0 ? share : (baseRates[id] ?? prior);
    L += p * lo;
    H += p * hi;
    up += p * (rate === undefined ? lo : lo + Math.floor(((hi - lo) * rate) / 1000));
    down += p * (rate === undefined ? hi : lo + Math.floor(((hi - lo) * rate) / 1000));
  }
  const theta = tier.threshold * 100_000;
  const musts = tier.musts.map(of);
  const guards = tier.guards.map(of);
  const mustsHold = musts.every(({ gateLo }) => gateLo >= 900);
  const guardsHold = guards.every(({ gateLo, gateHi }) => gateLo > 100 && gateHi > 300);
  const failed = [...musts, ...guards].some(({ gateHi }) => gateHi <= 100);
  return {
    points,
    theta,
    L,
    H,
    up,
    down,
    matches: mustsHold && guardsHold && L >= theta && !failed,
    cannot: failed || H < theta,
    gateLikely: musts.every(({ gateLo }) => gateLo >= 700) && guards.every(({ gateHi }) => gateHi > 300),
    likelyMissed: tier.musts.filter((id) => of(id).gateHi <= 300),
    likelyFails: [...musts, ...guards].some(({ gateHi }) => gateHi <= 300),
  };
}

function isScored(crit: Criterion): boolean {
  const axis = crit.axis ?? (crit.test.op === 'trigger' ? 'timing' : 'fit');
  return crit.role === 'score' && axis === 'fit';
}

/** Budget x weight / weights of the dimension, scaled to 10,000 whole points by largest remainder. */
export function naivePoints(icp: Icp, name: Tier): Map<string, number> {
  const { use } = icp.tiers[name];
  const crits = icp.criteria.filter(
    (crit) => isScored(crit) && (!use || use.includes(crit.id)) && crit.weight > 0,
  );
  const weightOf = (dim: string) =>
    crits.filter((crit) => crit.dim === dim).reduce((sum, { weight }) => sum + weight, 0);
  // One fraction a criterion: its numerator over the product of all weight sums and the sum of the budgets in play.
  const dims = [...new Set(crits.map(({ dim }) => dim))];
  const product = dims.reduce((all, dim) => all * BigInt(weightOf(dim)), 1n);
  const budget = dims.reduce((sum, dim) => sum + BigInt(icp.budgets[dim] ?? 0), 0n);
  if (budget === 0n) return new Map();
  const rows = crits.map(({ id, dim, weight }) => {
    const numerator =
      10_000n * BigInt(icp.budgets[dim] ?? 0) * BigInt(weight) * (product / BigInt(weightOf(dim)));
    const denominator = product * budget;
    return { id, whole: numerator / denominator, rest: numerator % denominator };
  });
  let missing = 10_000n - rows.reduce((sum, { whole }) => sum + whole, 0n);
  const points = new Map(rows.map(({ id, whole }) => [id, Number(whole)]));
  rows.sort((a, b) => (a.rest !== b.rest ? (a.rest > b.rest ? -1 : 1) : a.id < b.id ? -1 : 1));
  for (const { id } of rows) {
    if (missing <= 0n) break;
    points.set(id, (points.get(id) ?? 0) + 1);
    missing -= 1n;
  }
  return points;
}

function exclusionsOf(icp: Icp, degrees: Record<string, Degree>) {
  const crit = (id: string) => icp.criteria.find((one) => one.id === id) as Criterion;
  const profiles = icp.negative.map(({ id, all }) => ({ id, all }));
  for (const { id, role } of icp.criteria) {
    if (role === 'exclude' && !profiles.some(({ all }) => all.includes(id))) profiles.push({ id, all: [id] });
  }
  const outcome = { fired: [] as string[], open: [] as string[], likely: false, blocked: false };
  for (const { id, all } of profiles) {
    const lo = Math.min(...all.map((member) => (degrees[member] as Degree).gateLo));
    const hi = Math.min(...all.map((member) => (degrees[member] as Degree).gateHi));
    if (lo >= 900) {
      outcome.fired.push(id);
      continue;
    }
    if (lo >= 700) outcome.likely = true;
    if (hi < 900) continue;
    outcome.open.push(id);
    if (all.some((member) => crit(member).onUnknown === 'block')) outcome.blocked = true;
  }
  return outcome;
}
