import type { Profile } from '#lib/profile/profile.ts';
import type { Criterion, Icp } from '../format.ts';
import { LINKEDIN_SIZE_BANDS, TIERS } from '../vocabulary.ts';
import { domainOf, isNarrow } from './domain.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { bestOf, witnessOf } from './witness.ts';

/** A tier that looks at fewer sides of an account than this is a slogan. */
const MIN_DIMENSIONS = 3;
/** Points of 10,000 that phrases may carry: wording is a matter of taste. */
const MAX_TEXT_POINTS = 3_000;
const MAX_ONE_CRITERION = 4_000;
/** More criteria than this and none of them matters. */
const MANY_CRITERIA = 25;
/** Shares of scored accounts and of best customers outside of which an ICP is too wide or too tight. */
const PRIMARY_SHARE = [0.02, 0.4] as const;
const BEST_SHARE = [0.7, 0.85] as const;
const MIN_ACCOUNTS = 30;

/** Vague, lopsided, too wide or too tight. */
export function lintSharpness(icp: Icp, context: LintContext): Finding[] {
  const { points, seen } = context;
  const share = points(icp, 'primary');
  return [
    ...TIERS.flatMap((tier) => vagueTier(icp, tier, points(icp, tier))),
    ...icp.criteria.flatMap((criterion, index) =>
      (share[index] ?? 0) > MAX_ONE_CRITERION
        ? [
            warning('DOMINANT', `criteria.${criterion.id}`, [
              criterion.label,
              Math.round((share[index] ?? 0) / 100),
            ]),
          ]
        : [],
    ),
    ...(icp.criteria.length > MANY_CRITERIA ? [warning('TOO_MANY', 'criteria', [icp.criteria.length])] : []),
    ...icp.criteria.flatMap((criterion) => [
      ...offBands(criterion),
      ...harmlessMiss(icp, criterion, context),
    ]),
    ...(seen === undefined || seen.accounts < MIN_ACCOUNTS ? [] : widthByData(seen)),
  ];
}

function vagueTier(icp: Icp, tier: 'primary' | 'secondary', share: readonly number[]): Finding[] {
  const used = icp.criteria.filter((_, index) => (share[index] ?? 0) > 0);
  const dimensions = new Set(used.map(({ dim }) => dim)).size;
  const domains = used.flatMap(({ test }) => domainOf(test) ?? []);
  const text = icp.criteria.reduce(
    (sum, { test }, index) => sum + (test.op === 'matches' ? (share[index] ?? 0) : 0),
    0,
  );
  return [
    ...(dimensions < MIN_DIMENSIONS
      ? [error('FEW_DIMENSIONS', `tiers.${tier}`, [tier, dimensions, MIN_DIMENSIONS])]
      : []),
    ...(domains.some(isNarrow) ? [] : [error('NOTHING_NARROW', `tiers.${tier}`, [tier])]),
    ...(text > MAX_TEXT_POINTS
      ? [error('MOSTLY_TEXT', `tiers.${tier}`, [tier, Math.round(text / 100)])]
      : []),
  ];
}

/** Sizes are known in LinkedIn's bands; an edge inside a band leaves that whole band undecided. */
function offBands({ id, label, test }: Criterion): Finding[] {
  if (test.op !== 'range' || test.attribute !== 'headcount') return [];
  const lows = LINKEDIN_SIZE_BANDS.map(([low]) => low);
  const highs = LINKEDIN_SIZE_BANDS.flatMap(([, high]) => high ?? []);
  const low = typeof test.min === 'number' && !lows.includes(test.min) ? nearest(lows, test.min) : null;
  const high = typeof test.max === 'number' && !highs.includes(test.max) ? nearest(highs, test.max) : null;
  return [
    ...(low === null ? [] : [warning('OFF_BANDS', `criteria.${id}`, [label, String(test.min), low])]),
    ...(high === null ? [] : [warning('OFF_BANDS', `criteria.${id}`, [label, String(test.max), high])]),
  ];
}

/** By ratio: 50 is nearer to 51 than to 11. */
function nearest(edges: readonly number[], value: number): number {
  const distance = (edge: number) => Math.abs(Math.log(edge / Math.max(1, value)));
  return edges.reduce((best, edge) => (distance(edge) < distance(best) ? edge : best), edges[0] ?? 1);
}

/** An account that is wrong only in what its author calls important, and is still primary. */
function harmlessMiss(icp: Icp, criterion: Criterion, { asOf, score }: LintContext): Finding[] {
  if (criterion.important !== true || criterion.role !== 'score') return [];
  const best = witnessOf(bestOf(icp, 'primary'), { asOf });
  const domain = domainOf(criterion.test);
  if (best === null || domain === null) return [];
  const { [domain.attribute]: entry, ...others } = best;
  const wrong = wrongValue(domain);
  if (!entry || wrong === null) return [];
  const [fact] = entry.facts;
  const witness = {
    ...others,
    [domain.attribute]: { ...entry, value: wrong, facts: [{ ...fact, value: wrong }] },
  } as Profile;
  if (score(icp, witness) !== 'primary') return [];
  return [{ ...warning('MISS_CHANGES_NOTHING', `criteria.${criterion.id}`, [criterion.label]), witness }];
}

function wrongValue(domain: NonNullable<ReturnType<typeof domainOf>>): unknown {
  if (domain.kind === 'range') {
    if (domain.attribute === 'fundingStage')
      return domain.max < 11 ? ['public', 'public'] : ['bootstrapped', 'bootstrapped'];
    const value = Number.isFinite(domain.max) ? domain.max * 10 + 1 : Math.max(0, domain.min - 1);
    return [value, value];
  }
  const candidates: Partial<Record<string, readonly string[]>> = {
    industry: ['agriculture', 'mining_metals'],
    hqCountry: ['NZ', 'PE'],
    businessModel: ['construction', 'media'],
    companyType: ['education', 'private'],
  };
  const wrong = candidates[domain.attribute]?.find((value) => !domain.members.has(value));
  if (wrong === undefined) return null;
  return domain.attribute === 'industry' ? [{ leaf: wrong, p: 1 }] : wrong;
}

function widthByData({ accounts, primary, best }: NonNullable<LintContext['seen']>): Finding[] {
  const share = primary / accounts;
  const hit = best && best.accounts > 0 ? best.primary / best.accounts : null;
  const percent = (part: number) => Math.round(100 * part);
  return [
    ...(share > PRIMARY_SHARE[1] ? [warning('TOO_BROAD', 'tiers.primary', [percent(share)])] : []),
    ...(share < PRIMARY_SHARE[0] ? [warning('TOO_NARROW', 'tiers.primary', [percent(share)])] : []),
    ...(hit !== null && hit > BEST_SHARE[1] ? [warning('BEST_ALL_IN', 'tiers.primary', [percent(hit)])] : []),
    ...(hit !== null && hit < BEST_SHARE[0] ? [warning('BEST_MISSED', 'tiers.primary', [percent(hit)])] : []),
  ];
}
